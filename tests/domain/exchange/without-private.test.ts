import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import { ClientRecord, clientRecordOf } from '../../../src/domain/exchange/client-record.ts'
import { readClientRecord, writeClientRecord } from '../../../src/domain/exchange/client-record-file.ts'
import { withoutPrivateText } from '../../../src/domain/exchange/without-private.ts'
import { EditId } from '../../../src/domain/ids.ts'
import { signedContent } from '../../../src/domain/signing.ts'
import { givenRecord } from './arbitrary-client-record.ts'

const SECRET = 'zprivate: what nobody else may read'

/** A record's parts in which every session has private notes, which every kind of line of the log tells of. */
const withSecrets = givenRecord.map(({ own }) => {
  const sessions = own.sessions.map((session) => ({ ...session, privateNotes: SECRET }))
  const changes = sessions.flatMap((session, index) => {
    const draft = { ...session, state: 'draft' as const, signature: null, privateNotes: '' }
    const edit = applyEdit(draft, { type: 'set-private-notes', text: SECRET })
    const line = { at: own.writtenAt, subject: { kind: 'session' as const, id: session.id } }
    const id = (kind: string) => EditId.parse(`${kind}-${index}`)
    const whole = [{ op: 'replace' as const, path: [], value: JSON.parse(JSON.stringify(session)) }]
    return [
      { ...line, id: id('edit'), action: 'Write private notes', patches: edit.patches },
      {
        ...line,
        id: id('undo'),
        action: 'Undo',
        patches: applyEdit(
          session.state === 'draft' ? session : { ...session, state: 'draft' as const, signature: null },
          { type: 'set-private-notes', text: `${SECRET}!` },
        ).patches,
      },
      { ...line, id: id('add'), action: 'Add session', patches: whole },
    ]
  })
  return { ...own, sessions, changes: JSON.parse(JSON.stringify(changes)) }
})

describe('private notes', () => {
  it('are nowhere in a client’s record, and the lines of the log still say when they were written', () => {
    fc.assert(
      fc.property(withSecrets, (given) => {
        const record = clientRecordOf(given)
        const text = writeClientRecord(record)
        expect(text).not.toContain('zprivate')
        expect(text).not.toContain('privateNotes')
        expect(record.changes.map(({ id }) => id)).toEqual(given.changes.map(({ id }: { id: string }) => id))
        expect(readClientRecord(text)).toEqual({ kind: 'read', record })
      }),
      { numRuns: 30 },
    )
  })

  it('make a record unreadable in which somebody has put them', () => {
    fc.assert(
      fc.property(withSecrets, (given) => {
        fc.pre(given.sessions.length > 0)
        const record = clientRecordOf(given)
        expect(ClientRecord.safeParse({ ...record, sessions: given.sessions }).success).toBe(false)
        expect(ClientRecord.safeParse({ ...record, changes: given.changes }).success).toBe(false)
      }),
      { numRuns: 20 },
    )
  })

  it('are no part of what is signed', () => {
    fc.assert(
      fc.property(withSecrets, (given) => {
        const record = clientRecordOf(given)
        const signed = new Map(given.sessions.map((session) => [session.id, signedContent(session)]))
        for (const session of record.sessions) expect(signedContent(session)).toBe(signed.get(session.id))
      }),
      { numRuns: 20 },
    )
  })

  it('leave every other line as it is', () => {
    fc.assert(
      fc.property(givenRecord, ({ own }) => {
        for (const change of own.changes) {
          fc.pre(!JSON.stringify(change).includes('privateNotes'))
          expect(withoutPrivateText(change)).toEqual(change)
        }
      }),
    )
  })
})
