import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type BackupCounts,
  type BackupHeader,
  type BackupRecord,
  formatBackupLine,
} from '../../src/domain/backup.ts'
import type { Client } from '../../src/domain/client.ts'
import { NEW_CLIENT } from '../../src/domain/client.ts'
import type { ClientId, DatabaseId, EditId, PracticeId, SessionId } from '../../src/domain/ids.ts'
import { NEW_PRACTICE } from '../../src/domain/practice.ts'
import { draftWith, pointMark } from '../domain/some-marks.ts'

/** A folder of the test's own, gone when the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-main-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export const HEADER: BackupHeader = {
  format: 'palpate-backup',
  version: 1,
  createdAt: '2026-03-12T14:03:22.000Z',
  appVersion: '0.1.0',
  databaseId: 'database-1' as DatabaseId,
  practiceName: 'Riverside · 河',
  sample: false,
}

const createdAt = '2026-01-05T08:00:00.000Z'

export function someClient(id: string): Client {
  return {
    id: id as ClientId,
    name: 'Linh Nguyễn 🏃',
    dateOfBirth: '1990-02-28',
    phone: '',
    email: '',
    occupation: 'violinist',
    activities: '',
    background: 'two lines\nof text',
    ...NEW_CLIENT,
    archived: false,
    createdAt,
  }
}

/** A practice, `clients` clients with one session each, and one line of the change log. */
export function someRecords(clients: number): BackupRecord[] {
  const practice: BackupRecord = {
    kind: 'practice',
    record: {
      id: 'practice-1' as PracticeId,
      name: 'Riverside',
      therapist: 'Ada Reyes',
      credentials: '',
      registrationNumber: '',
      address: '',
      phone: '',
      email: '',
      paper: 'a4',
      ...NEW_PRACTICE,
      pressureUnit: 'kPa',
      sample: false,
      createdAt,
    },
  }
  const people = Array.from({ length: clients }, (_, n): BackupRecord[] => [
    { kind: 'client', record: someClient(`client-${n}`) },
    {
      kind: 'session',
      record: {
        ...draftWith([pointMark({})]),
        id: `session-${n}` as SessionId,
        clientId: `client-${n}` as ClientId,
      },
    },
  ]).flat()
  const change: BackupRecord = {
    kind: 'change',
    record: {
      id: 'edit-1' as EditId,
      at: createdAt,
      subject: { kind: 'client', id: 'client-0' as ClientId },
      action: 'Add client',
      patches: [],
    },
  }
  return [practice, ...people, change]
}

export function countsOf(records: readonly BackupRecord[]): BackupCounts {
  const number = (kind: BackupRecord['kind']) => records.filter((record) => record.kind === kind).length
  return {
    practices: number('practice'),
    clients: number('client'),
    sessions: number('session'),
    changes: number('change'),
  }
}

/** The lines with a footer whose checksum is right, whatever the lines are. */
export function sealedFile(lines: readonly string[], counts: BackupCounts): string {
  const body = lines.map((line) => `${line}\n`).join('')
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `${body}${formatBackupLine({ end: 'palpate-backup', counts, sha256 })}\n`
}

/** A whole, sound backup file of `someRecords(clients)`. */
export function soundFile(clients: number): string {
  const records = someRecords(clients)
  return sealedFile([HEADER, ...records].map(formatBackupLine), countsOf(records))
}
