import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryForward } from '../../src/domain/carry-forward.ts'
import type { RomId, SessionId, TreatmentId } from '../../src/domain/ids.ts'
import { type Mark, sideOfMark } from '../../src/domain/mark.ts'
import { Session } from '../../src/domain/session.ts'
import { BLANK_OBSERVATION, type Observation } from '../../src/domain/trigger-point.ts'
import { session as anySession } from './arbitrary-session.ts'
import { areaMark, draftWith, findingMark, noteMark, pointMark } from './some-marks.ts'

const visit = (texts: boolean) => ({
  id: 'next' as SessionId,
  dateOfService: '2026-03-19' as const,
  timeOfService: null,
  dateOfEntry: '2026-03-19T09:00:00.000Z',
  therapist: 'Ada Reyes',
  texts,
})
const counting = () => {
  let made = 0
  return () => `made-${++made}`
}
const carry = (last: Session, texts = false) => carryForward(last, visit(texts), counting())
const observed = (over: Partial<Observation>) => ({
  ...pointMark({}),
  observation: { ...BLANK_OBSERVATION, ...over },
})
/** What a mark is, whoever recorded it. */
const identity = (mark: Mark) =>
  mark.kind === 'trigger-point'
    ? `${mark.triggerPointId} ${mark.muscleId} ${JSON.stringify(mark.at)}`
    : mark.kind === 'symptom-area'
      ? JSON.stringify(mark.strokes)
      : JSON.stringify(mark.at)

/** Said once more, in other words: what is over, was not found or is only text stays behind. */
function comesOver(mark: Mark, texts: boolean): boolean {
  if (mark.kind === 'note') return texts
  if (mark.kind !== 'trigger-point') return true
  const { status, statusAfter } = mark.observation
  if (statusAfter === 'not-found' || (statusAfter === null && status === 'not-found')) return false
  return status !== 'treated' || (statusAfter !== null && statusAfter !== 'treated')
}

describe('a visit that starts from the last one', () => {
  it('keeps identities and sides, confirms nothing, and is a session that can be stored', () => {
    const carried = new Map<string, number>()
    fc.assert(
      fc.property(anySession, fc.boolean(), (last, texts) => {
        const next = carry(last, texts)
        expect(Session.safeParse(next).error?.issues ?? []).toEqual([])
        expect(next).toMatchObject({ state: 'draft', signature: null, addenda: [], carriedFrom: last.id })
        expect(next.marks.every(({ unconfirmed }) => unconfirmed)).toBe(true)
        const before = last.marks
          .filter((mark) => comesOver(mark, texts))
          .map((mark) => `${identity(mark)} ${sideOfMark(mark)}`)
        const after = next.marks.map((mark) => `${identity(mark)} ${sideOfMark(mark)}`)
        expect(after).toEqual(before)
        for (const { kind } of next.marks) carried.set(kind, (carried.get(kind) ?? 0) + 1)
        const known = new Set([...last.marks, ...last.complaints, ...last.homeCare].map(({ id }) => `${id}`))
        for (const { id } of [...next.marks, ...next.complaints, ...next.homeCare, ...next.rom])
          expect(known.has(id)).toBe(false)
      }),
    )
    // An empty chart would keep all of it too.
    for (const kind of ['trigger-point', 'symptom-area', 'finding', 'note'])
      expect(carried.get(kind) ?? 0, kind).toBeGreaterThan(10)
  })

  it('says nothing of what was measured, done or answered before', () => {
    fc.assert(
      fc.property(anySession, fc.boolean(), (last, texts) => {
        const next = carry(last, texts)
        for (const mark of next.marks)
          if (mark.kind === 'trigger-point') {
            const { status, observedReferral, paintedReferral, note, ...rest } = mark.observation
            expect({ ...BLANK_OBSERVATION, ...rest }).toEqual(BLANK_OBSERVATION)
          } else if (mark.kind === 'symptom-area') expect(mark.nprs).toBeNull()
        for (const complaint of next.complaints)
          expect([complaint.nprs, complaint.nprsBest, complaint.nprsWorst]).toEqual([null, null, null])
        for (const { degrees, pain, endFeel } of next.rom)
          expect([degrees, pain, endFeel]).toEqual([null, null, null])
        expect([next.checkedMuscles, next.specialTests, next.postureFindings, next.acceptedSides]).toEqual([
          [],
          [],
          [],
          [],
        ])
      }),
    )
  })

  it.each([
    ['active', null, 'active'],
    ['active', 'latent', 'latent'],
    ['latent', 'treated', 'treated'],
    ['treated', null, null],
    ['treated', 'treated', null],
    ['treated', 'active', 'active'],
    ['active', 'not-found', null],
    ['not-found', null, null],
    ['not-found', 'latent', 'latent'],
  ] as const)('proposes of a point that was %s, then %s: %s', (status, statusAfter, proposed) => {
    const [mark] = carry(draftWith([observed({ status, statusAfter })])).marks
    expect(mark?.kind === 'trigger-point' ? mark.observation.status : null).toBe(proposed)
  })

  it('brings texts only when asked, home care always', () => {
    const point = observed({ note: 'sore since Monday' })
    const last: Session = {
      ...draftWith(
        [point, areaMark({ complaintId: 'c1' }), noteMark(point.at), findingMark(point.at)],
        ['c1'],
      ),
      notes: { subjective: 'Slept badly.', objective: '', assessment: '', plan: 'Weekly.' },
      reason: 'before the race',
      rom: [
        {
          id: 'r1' as RomId,
          motion: 'cervical-rotation',
          side: 'left',
          mode: 'active',
          degrees: 45,
          pain: 4,
          endFeel: 'firm',
          note: 'stops early',
        },
      ],
      homeCare: [{ id: 'h1' as never, words: 'Stretch', muscleId: null, dose: '30 s' }],
    }
    const without = carry(last)
    expect(without.marks.map(({ kind }) => kind)).toEqual(['trigger-point', 'symptom-area', 'finding'])
    expect(JSON.stringify(without)).not.toMatch(/sore since|Slept|Weekly|race|stops early/)
    expect(without.homeCare).toMatchObject([{ words: 'Stretch', dose: '30 s' }])
    expect(without.rom).toMatchObject([{ motion: 'cervical-rotation', side: 'left', degrees: null }])
    expect(without.complaints[0]).toMatchObject({ words: 'My head hurts.', nprs: null })
    const area = without.marks.find(({ kind }) => kind === 'symptom-area')
    expect(area).toMatchObject({ complaintId: without.complaints[0]?.id, nprs: null })

    const withTexts = carry(last, true)
    expect(withTexts).toMatchObject({ notes: last.notes, reason: last.reason })
    expect(withTexts.marks.map(({ kind }) => kind)).toContain('note')
    expect(JSON.stringify(withTexts)).toMatch(/sore since.*stops early/)
  })

  it('brings where a point is felt, and no treatment of it', () => {
    const last = observed({
      observedReferral: [{ zoneId: 'temple', side: 'right', extent: 'primary', quality: null }],
      treatments: [
        {
          id: 't1' as TreatmentId,
          technique: 'compression',
          seconds: 60,
          repetitions: null,
          discomfort: 7,
          response: 'released',
          note: '',
        },
      ],
      nprsBefore: 7,
    })
    expect(carry(draftWith([last])).marks[0]).toMatchObject({
      triggerPointId: last.triggerPointId,
      observation: {
        treatments: [],
        nprsBefore: null,
        observedReferral: [{ zoneId: 'temple', side: 'right' }],
      },
    })
  })

  it('asks for the same activities again', () => {
    const last: Session = {
      ...draftWith([]),
      measures: [
        { id: 'o1' as never, kind: 'psfs', activities: [{ words: 'running', score: 4 }] },
        { id: 'o2' as never, kind: 'ndi', total: 30 },
      ],
    }
    expect(carry(last).measures).toMatchObject([
      { kind: 'psfs', activities: [{ words: 'running', score: null }] },
    ])
  })
})
