import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBackupRecord } from '../../src/domain/backup.ts'
import { Client } from '../../src/domain/client.ts'
import { Practice } from '../../src/domain/practice.ts'
import { Session } from '../../src/domain/session.ts'
import { upgradeRecord } from '../../src/domain/upgrade.ts'
import { client, practice } from './arbitrary-record.ts'
import { session } from './arbitrary-session.ts'

/** What a client got later than version 2. */
const CLIENT_LISTS = ['events', 'identityEdits', 'pointLinks', 'goals'] as const

type Fields = Record<string, unknown>
const without = (record: object, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
const each = (list: unknown, change: (record: Fields) => Fields) => (list as Fields[]).map(change)

/** A session as version 1 wrote it. */
function asVersion1(record: Session): Fields {
  const marks = each(record.marks, (mark) => {
    const old = without(mark, ['unconfirmed', 'textAt'])
    if (mark.kind === 'symptom-area')
      return { ...old, strokes: each(mark.strokes, (it) => without(it, ['kind'])) }
    if (mark.kind !== 'trigger-point') return old
    const seen = mark.observation as Fields
    return {
      ...old,
      observation: {
        ...without(seen, ['statusAfter', 'paintedReferral']),
        observedReferral: each(seen.observedReferral, (it) => without(it, ['quality'])),
        treatments: each(seen.treatments, (it) => without(it, ['response'])),
      },
    }
  })
  const complaints = each(record.complaints, (it) =>
    without(it, ['nprsBest', 'nprsWorst', 'character', 'aggravating', 'relieving']),
  )
  const lists = [
    'checkedMuscles',
    'rom',
    'postureFindings',
    'specialTests',
    'measures',
    'homeCare',
    'acceptedSides',
  ]
  const added = ['reason', 'privateNotes', 'carriedFrom', 'signature', 'addenda', 'handout', ...lists]
  return { ...without(record, added), marks, complaints }
}

describe('a record of version 1', () => {
  it('that is a session becomes one of version 2 that says the same and no more', () => {
    fc.assert(
      fc.property(session, (record) => {
        const old = asVersion1(record)
        const upgraded = upgradeRecord('session', old)
        expect(Session.safeParse(old).success).toBe(false)
        expect(Session.safeParse(upgraded).error?.issues ?? []).toEqual([])
        expect(asVersion1(upgraded as Session)).toEqual(old)
      }),
      { numRuns: 60 },
    )
  })

  it('that is a practice or a client keeps what it says', () => {
    fc.assert(
      fc.property(practice, client, (aPractice, aClient) => {
        const oldPractice = without(aPractice, [
          'snippets',
          'signingChecks',
          'pedalKey',
          'findingNames',
          'reportChoices',
          'logo',
        ])
        const oldClient = without(aClient, ['consents', 'contraindications', ...CLIENT_LISTS])
        expect(Practice.parse(upgradeRecord('practice', oldPractice))).toMatchObject(oldPractice)
        expect(Client.parse(upgradeRecord('client', oldClient))).toMatchObject(oldClient)
      }),
    )
  })

  it.each(CLIENT_LISTS)('of version 2 that knows no %s is a client without any', (list) => {
    fc.assert(
      fc.property(client, (aClient) => {
        expect(Client.parse(upgradeRecord('client', without(aClient, [list])))).toEqual({
          ...aClient,
          [list]: [],
        })
      }),
    )
  })

  it('of version 2 that chose nothing for its readers is read as such', () => {
    fc.assert(
      fc.property(practice, (aPractice) => {
        expect(Practice.parse(without(aPractice, ['reportChoices']))).toEqual({
          ...aPractice,
          reportChoices: {},
        })
      }),
    )
  })

  it('is read from a backup file', () => {
    fc.assert(
      fc.property(session, (record) => {
        const line = JSON.stringify({ kind: 'session', record: asVersion1(record) })
        expect(parseBackupRecord(line, 3).kind).toBe('parsed')
      }),
      { numRuns: 30 },
    )
  })
})

it('a record of version 2 and what is no record come back as they are', () => {
  fc.assert(
    fc.property(session, (record) => {
      expect(upgradeRecord('session', record)).toBe(record)
    }),
    { numRuns: 30 },
  )
  for (const none of [null, 7, 'text', [], undefined]) expect(upgradeRecord('client', none)).toBe(none)
})
