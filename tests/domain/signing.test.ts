import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAddendum } from '../../src/domain/addendum.ts'
import { applyEdit } from '../../src/domain/edit.ts'
import type { AddendumId, CheckedMuscleId, MarkId, RomId, TreatmentId } from '../../src/domain/ids.ts'
import { SigningCheck } from '../../src/domain/practice.ts'
import { Session } from '../../src/domain/session.ts'
import type { Addendum } from '../../src/domain/signature.ts'
import {
  missingForSigning,
  signedContent,
  signSession,
  stillToAsk,
  verifyDigest,
} from '../../src/domain/signing.ts'
import { BLANK_OBSERVATION, type Treatment } from '../../src/domain/trigger-point.ts'
import { addendum as anyAddendum } from './arbitrary-list-record.ts'
import { session as anySession } from './arbitrary-session.ts'
import { areaMark, draftWith, pointMark } from './some-marks.ts'

const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const ALL = { signingChecks: SigningCheck.options }
const SIGNED = { by: 'Ada Reyes, LMT', at: '2026-03-12T15:00:00.000Z' }
const compression: Treatment = {
  id: 't1' as TreatmentId,
  technique: 'compression',
  seconds: 60,
  repetitions: null,
  discomfort: 7,
  response: null,
  note: '',
}
const treated = {
  ...pointMark({}),
  observation: { ...BLANK_OBSERVATION, nprsAfter: 2, treatments: [compression] },
}
const complete: Session = {
  ...draftWith([treated], ['c1']),
  notes: { subjective: '', objective: '', assessment: '', plan: 'Again in a week.' },
}
const missing = (session: Session, practice = ALL) =>
  missingForSigning(session, practice).map(({ check }) => check)
const withNotes = (notes: Partial<Session['notes']>, session = draftWith([])): Session => ({
  ...session,
  notes: { ...session.notes, ...notes },
})

describe('what is missing before signing', () => {
  it('is nothing in a complete session and everything in an empty one', () => {
    expect(missing(complete)).toEqual([])
    expect(missing({ ...draftWith([]), therapist: ' ' })).toEqual(SigningCheck.options)
  })

  it('is only what the practice asks for', () => {
    expect(missing(draftWith([]), { signingChecks: ['plan', 'findings'] })).toEqual(['findings', 'plan'])
    expect(missing(draftWith([]), { signingChecks: [] })).toEqual([])
  })

  it('names every mark that is not confirmed, whatever the practice asks for', () => {
    const marks = [treated, { ...areaMark({}), unconfirmed: true }]
    expect(missingForSigning(draftWith(marks), { signingChecks: [] })).toEqual([
      {
        check: 'unconfirmed',
        words: '2 · R+L ache is carried over and not yet confirmed',
        markId: 'm2' as MarkId,
      },
    ])
  })

  it.each<[string, SigningCheck, Session]>([
    [
      'a reason is enough instead of a complaint',
      'complaint-or-reason',
      { ...draftWith([]), reason: 'race' },
    ],
    ['an area is a finding', 'findings', draftWith([areaMark({})])],
    ['an objective text is a finding', 'findings', withNotes({ objective: 'Nothing abnormal.' })],
    [
      'a muscle that was checked and free is a finding',
      'findings',
      {
        ...draftWith([]),
        checkedMuscles: [
          { id: 'k' as CheckedMuscleId, muscleId: 'soleus', side: 'left', areaId: null, note: '' },
        ],
      },
    ],
    [
      'a line can say the treatment',
      'treatment',
      withNotes({ objective: 'Neck stiff.\nTreatment: gentle massage.' }),
    ],
    [
      'a line can say that there was none',
      'treatment',
      withNotes({ assessment: 'No treatment today: fever.' }),
    ],
    [
      'where there was none, there is no response',
      'response',
      withNotes({ objective: 'No treatment: fever.' }),
    ],
    [
      'a line can say the response',
      'response',
      withNotes({ assessment: 'Response: neck turns more easily.' }),
    ],
  ])('%s', (_, check, session) => {
    expect(missing(session)).not.toContain(check)
  })

  it.each<[string, Partial<Session['notes']>]>([
    ['a mention', { objective: 'Sensitive to heat, worse after compression elsewhere.' }],
    ['a plan', { plan: 'Treatment: weekly massage. Stretch at home.\nResponse: to be asked.' }],
    ['what the client tells', { subjective: 'Treatment: physiotherapy last week.\nResponse: better.' }],
    ['a heading with nothing under it', { objective: 'Treatment:\nResponse: ' }],
    ['a line of something else', { assessment: 'No treatment so far has helped.' }],
    ['a line about it', { assessment: 'Treatment was not tolerated.\nResponse unclear' }],
  ])('%s is neither treatment nor response', (_, notes) => {
    expect(missing(withNotes(notes))).toEqual(expect.arrayContaining(['treatment', 'response']))
  })

  it('an empty movement to recheck is no finding, but is told', () => {
    const asked = { motion: 'cervical-rotation', side: 'left', mode: 'active' } as const
    const rom = { id: 'r1' as RomId, ...asked, degrees: null, pain: null, endFeel: null, note: '' }
    const carried: Session = { ...draftWith([]), rom: [rom] }
    expect(missing(carried)).toContain('findings')
    expect(stillToAsk(carried)).toEqual(['1 movement is not measured'])
    expect(stillToAsk({ ...carried, rom: [{ ...rom, degrees: 0 }] })).toEqual([])
  })
})

describe('a signed session', () => {
  it('carries a digest that fits it and nothing else', async () => {
    const signed = await signSession(complete, SIGNED, sha256)
    expect(Session.parse(signed)).toMatchObject({ state: 'signed', signature: SIGNED })
    expect(await verifyDigest(signed, sha256)).toBe('verified')
    for (const altered of [
      { ...signed, dateOfService: '2026-03-11' },
      { ...signed, signature: signed.signature && { ...signed.signature, by: 'Somebody else' } },
      { ...signed, marks: [{ ...treated, observation: { ...treated.observation, nprsAfter: 0 } }] },
      { ...signed, marks: [] },
      { ...signed, notes: { ...signed.notes, plan: 'Again in a week' } },
    ] satisfies Session[])
      expect(await verifyDigest(altered, sha256)).toBe('altered')
    expect(await verifyDigest({ ...signed, signature: null }, sha256)).toBe('no-digest')
  })

  it('is refused while a mark is not confirmed, and twice', async () => {
    const carried = draftWith([{ ...treated, unconfirmed: true }])
    await expect(signSession(carried, SIGNED, sha256)).rejects.toThrow(/not confirmed/)
    const signed = await signSession(complete, SIGNED, sha256)
    await expect(signSession(signed, SIGNED, sha256)).rejects.toThrow(/already/)
    expect(() => applyEdit(signed, { type: 'set-reason', reason: 'x' })).toThrow(/signed/)
  })

  it('is signed as it reads, however its fields are ordered or stored', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, async (any) => {
        const marks = any.marks.map((mark) => ({ ...mark, unconfirmed: false }))
        const signed = await signSession({ ...any, state: 'draft', marks }, SIGNED, sha256)
        const stored = JSON.parse(JSON.stringify(signed)) as Session
        expect(await verifyDigest(stored, sha256)).toBe('verified')
        const turned = Object.fromEntries(Object.entries(stored).toReversed()) as Session
        expect(await verifyDigest(turned, sha256)).toBe('verified')
        // What a later version adds, empty, is no alteration.
        expect(await verifyDigest({ ...stored, later: [], also: null } as Session, sha256)).toBe('verified')
        expect(signedContent({ ...stored, later: 'x' } as Session)).not.toBe(signedContent(stored))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps the places of a list, the empty ones too', () => {
    const lefs = (items: (number | null)[]): Session => ({
      ...complete,
      measures: [{ id: 'o' as never, kind: 'lefs', items }],
    })
    expect(signedContent(lefs([null, 1]))).not.toBe(signedContent(lefs([1, null])))
  })

  it('gets addenda, and stays what was signed', async () => {
    const signed = await signSession(complete, SIGNED, sha256)
    const one: Addendum = {
      id: 'a1' as AddendumId,
      at: '2026-03-13T08:00:00.000Z',
      author: 'Ada Reyes',
      reason: 'Forgotten',
      text: 'Told to drink.',
    }
    const added = addAddendum(signed, one)
    expect({ ...added, addenda: [] }).toEqual(signed)
    expect(added.addenda).toEqual([one])
    expect(await verifyDigest(added, sha256)).toBe('verified')
    expect(() => addAddendum(added, one)).toThrow(/already/)
    expect(() => addAddendum(complete, one)).toThrow(/draft/)
  })

  it('takes any addendum that can be stored', async () => {
    const signed = await signSession(complete, SIGNED, sha256)
    fc.assert(
      fc.property(anyAddendum, (one) => {
        expect(Session.safeParse(addAddendum(signed, one)).success).toBe(true)
      }),
    )
  })
})
