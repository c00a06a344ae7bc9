import { createHash } from 'node:crypto'
import {
  BACKUP_FORMAT,
  type BackupHeader,
  type BackupRecord,
  formatBackupLine,
  parseBackupRecord,
} from '../../src/domain/backup.ts'

/** The text of a backup file. Throws if a record could not be read again from it. */
export function backupText(header: BackupHeader, records: readonly BackupRecord[]): string {
  const lines = records.map((record, index) => {
    const line = formatBackupLine(record)
    const read = parseBackupRecord(line, index + 2)
    if (read.kind === 'fault') throw new Error(`${JSON.stringify(read.fault)} in ${line.slice(0, 200)}`)
    return line
  })
  const body = [formatBackupLine(header), ...lines].map((line) => `${line}\n`).join('')
  const count = (kind: BackupRecord['kind']) => records.filter((record) => record.kind === kind).length
  const footer = formatBackupLine({
    end: BACKUP_FORMAT,
    counts: {
      practices: count('practice'),
      clients: count('client'),
      sessions: count('session'),
      changes: count('change'),
    },
    sha256: createHash('sha256').update(body).digest('hex'),
  })
  return `${body}${footer}\n`
}
