import type { BackupCounts } from '../../domain/backup.ts'
import { amount } from './amount.ts'

/** What is here after a backup was opened, as a sentence. */
export function describeRestored(fileName: string, counts: BackupCounts): string {
  return `“${fileName}” is open: ${amount(counts.clients, 'client')} and ${amount(counts.sessions, 'visit')} are here now.`
}
