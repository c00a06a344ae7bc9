import fc from 'fast-check'
import type { ChangeLogEntry } from '../../../src/domain/change-log.ts'
import { type ClientRecord, clientRecordOf } from '../../../src/domain/exchange/client-record.ts'
import { changeLogEntry, client, databaseId, instant, practice } from '../arbitrary-record.ts'
import { session } from '../arbitrary-session.ts'

/** Any client's record, with the practice, sessions and lines of the log that it was made from; some are others'. */
export const givenRecord = fc
  .record({
    writtenAt: instant,
    appVersion: fc.constant('0.1.0'),
    databaseId,
    practice,
    client,
    sessions: fc.uniqueArray(session, { maxLength: 4, selector: ({ id }) => id }),
    changes: fc.uniqueArray(changeLogEntry, { maxLength: 4, selector: ({ id }) => id }),
    others: fc.array(session, { maxLength: 1 }),
    otherChanges: fc.array(changeLogEntry, { maxLength: 1 }),
  })
  .map(({ others, otherChanges, ...given }) => {
    const sessions = given.sessions.map((it) => ({ ...it, clientId: given.client.id }))
    const subjects: readonly ChangeLogEntry['subject'][] = [
      { kind: 'client', id: given.client.id },
      ...sessions.map(({ id }) => ({ kind: 'session' as const, id })),
    ]
    const changes = given.changes.map((change, index) => ({
      ...change,
      subject: subjects[index % subjects.length] ?? change.subject,
    }))
    return {
      own: { ...given, sessions, changes },
      mixed: { ...given, sessions: [...others, ...sessions], changes: [...otherChanges, ...changes] },
    }
  })

/** Any client's record. */
export const clientRecord: fc.Arbitrary<ClientRecord> = givenRecord.map(({ mixed }) => clientRecordOf(mixed))
