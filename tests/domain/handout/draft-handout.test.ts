import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftHandout, handoutMuscles } from '../../../src/domain/handout/draft-handout.ts'
import { Handout } from '../../../src/domain/handout/handout.ts'
import { muscleTitle } from '../../../src/domain/handout/handout-words.ts'
import { handoutSideConflicts } from '../../../src/domain/handout/side-warnings.ts'
import { toldPoints } from '../../../src/domain/handout/told-points.ts'
import type { ContraindicationId, HomeCareId, TreatmentId } from '../../../src/domain/ids.ts'
import type { Mark } from '../../../src/domain/mark.ts'
import { forReport, ReportSession, type Session } from '../../../src/domain/session.ts'
import { BLANK_OBSERVATION, type Observation, type Treatment } from '../../../src/domain/trigger-point.ts'
import { sideOf, type ViewPoint } from '../../../src/domain/view-point.ts'
import { client } from '../arbitrary-record.ts'
import { session } from '../arbitrary-session.ts'
import { draftWith, pointMark } from '../some-marks.ts'

const PRACTICE = { phone: '+44 117 496 0132' }
const LINH = { name: 'Linh Nguyễn', contraindications: [] }
const RIGHT: ViewPoint = { view: 'posterior', x: 64, y: 206 }
const LEFT: ViewPoint = { view: 'posterior', x: -64, y: 206 }

const point = (id: string, at: ViewPoint, seen: Partial<Observation> = {}, muscleId = 'infraspinatus') => ({
  ...pointMark({ id, triggerPointId: `p-${id}`, at, muscleId }),
  observation: { ...BLANK_OBSERVATION, ...seen },
})
const treated = (given: Partial<Treatment>): Treatment => ({
  id: 't1' as TreatmentId,
  technique: 'compression',
  seconds: 60,
  repetitions: null,
  discomfort: null,
  response: null,
  note: '',
  ...given,
})
const draft = (marks: readonly Mark[], given: Partial<Session> = {}) =>
  draftHandout(forReport({ ...draftWith(marks), ...given }), LINH, PRACTICE)

describe('a drafted handout', () => {
  it('names only what was confirmed and found, on the side where it is marked, and can be kept', () => {
    fc.assert(
      fc.property(session, client, (any, who) => {
        const handout = draftHandout(forReport(any), who, PRACTICE)
        expect(Handout.safeParse(handout).error?.issues ?? []).toEqual([])
        const told = any.marks.flatMap((mark) =>
          mark.kind === 'trigger-point' && !mark.unconfirmed && mark.observation.status !== 'not-found'
            ? [mark]
            : [],
        )
        for (const muscle of handoutMuscles(forReport(any), who)) {
          expect(
            told.some(({ muscleId, side }) => muscleId === muscle.muscleId && side === muscle.side),
          ).toBe(true)
          for (const { at, side } of toldPoints(any, muscle)) expect([side, 'midline']).toContain(sideOf(at))
          expect(muscleTitle(muscle).toLowerCase().startsWith(muscle.side)).toBe(true)
        }
        const keys = new Set(told.map(({ muscleId, side }) => `${muscleId} ${side}`))
        expect(handoutMuscles(forReport(any), who)).toHaveLength(keys.size)
        expect(handout.muscles.length).toBe(Math.min(3, keys.size))
        expect(handout.training).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('never holds the private notes: what it is made of has none', () => {
    fc.assert(
      fc.property(session, (any) => {
        const told = forReport({ ...any, privateNotes: 'SECRET-4711' })
        expect(ReportSession.safeParse({ ...told, privateNotes: '' }).success).toBe(false)
        expect(JSON.stringify(draftHandout(told, LINH, PRACTICE))).not.toContain('SECRET-4711')
      }),
      { numRuns: 30 },
    )
  })

  it('tells active points before latent ones, and then what hurt more', () => {
    const handout = draft([
      point('a', RIGHT, { status: 'latent', nprsBefore: 9 }),
      point('b', LEFT, { status: 'active', nprsBefore: 2 }),
      point('c', RIGHT, { status: 'active', nprsBefore: 6 }, 'rhomboid-major'),
    ])
    expect(handout.muscles.map(muscleTitle)).toEqual([
      'Right rhomboid major',
      'Left infraspinatus',
      'Right infraspinatus',
    ])
  })

  it('puts the therapist’s home care before that of the atlas; the other side does the same', () => {
    const item = (id: string, words: string, muscleId: string | null) => ({
      id: id as HomeCareId,
      words,
      muscleId,
      dose: 'daily',
    })
    const homeCare = [item('h1', 'Swim', null), item('h2', 'My own stretch', 'infraspinatus')]
    const handout = draft([point('a', RIGHT, { status: 'active' }), point('b', LEFT)], { homeCare })
    const [right, left] = handout.muscles
    expect(right?.care.map(({ words }) => words)).toEqual([
      'My own stretch',
      'Lean the sore spot on a small ball at a wall. Press softly and breathe.',
    ])
    expect(left?.care).toEqual([{ words: 'Do the same as on the right.', dose: '' }])
    expect(handout.care).toEqual([{ words: 'Swim', dose: 'daily' }])
  })

  it('says where it is felt as the client said it, else what is usual, each with its side', () => {
    const felt = { zoneId: 'temple', side: 'right', quality: null } as const
    const observedReferral = [
      { ...felt, extent: 'primary' },
      { ...felt, zoneId: 'forehead', extent: 'spillover' },
    ] as const
    expect(draft([point('a', RIGHT, { observedReferral })]).muscles[0]?.felt).toBe(
      'You feel it on the right: temple. It can spread on the right: forehead.',
    )
    expect(draft([point('a', LEFT)]).muscles[0]?.felt).toMatch(/^Many people feel it on the left: [^.]+\.$/)
  })

  it.each<[string, Partial<Observation>]>([
    ['Steady pressure helped: the spot let go.', { treatments: [treated({ response: 'released' })] }],
    ['We used steady pressure.', { treatments: [treated({})] }],
    ['', { treatments: [treated({ response: 'aggravated' })] }],
    ['', { nprsBefore: 4, nprsAfter: 3 }],
    ['Your pain went down from 5 to 3 out of 10.', { nprsBefore: 5, nprsAfter: 3 }],
    ['', { nprsBefore: 3, nprsAfter: 6 }],
  ])('claims no more help than was recorded: “%s”', (words, seen) => {
    expect(draft([point('a', RIGHT, seen)]).muscles[0]?.helped).toBe(words)
  })

  it('warns by where it is felt, the most urgent first, and by what holds for this client', () => {
    const spine: ViewPoint = { view: 'posterior', x: 48, y: 382 }
    const { seeDoctor } = draft([point('a', spine, {}, 'quadratus-lumborum-deep')])
    expect(seeDoctor.split('\n')[0]).toMatch(/numb between your legs/)
    const caution = (given: object) => ({
      id: 'k' as ContraindicationId,
      kind: 'local' as const,
      words: 'varicose vein, left calf',
      at: null,
      redFlag: false,
      noted: '2026-03-01',
      resolved: null,
      note: '',
      ...given,
    })
    const contraindications = [caution({}), caution({ words: 'healed', resolved: '2026-03-02' })]
    const { takeCare } = draftHandout(forReport(draftWith([])), { ...LINH, contraindications }, PRACTICE)
    expect(takeCare).toBe('Leave this place alone: varicose vein, left calf')
  })
})

describe('the side in a handout’s texts', () => {
  const right = draftWith([point('a', RIGHT)])
  const conflicts = (change: Partial<Handout>) => {
    const handout = draftHandout(forReport(right), LINH, PRACTICE)
    return handoutSideConflicts({ ...handout, ...change }, forReport(right)).map(({ words, marks }) => [
      words,
      marks,
    ])
  }

  it('is told where it is the other one than on the chart', () => {
    expect(conflicts({ greeting: 'We worked on your left infraspinatus.' })).toEqual([
      ['left infraspinatus', 'right'],
    ])
    const [muscle] = draft([point('a', RIGHT)]).muscles
    expect(muscle).toBeDefined()
    if (muscle) expect(conflicts({ muscles: [{ ...muscle, helped: 'Heat on the left.' }] })).toHaveLength(1)
  })

  it('is never wrong in a draft', () => {
    expect(conflicts({})).toEqual([])
    const both = draftWith([point('a', RIGHT), point('b', LEFT)])
    const drafted = draftHandout(forReport(both), LINH, PRACTICE)
    expect(handoutSideConflicts(drafted, forReport(both))).toEqual([])
    fc.assert(
      fc.property(session, (any) => {
        const told = forReport({ ...any, homeCare: [] })
        const handout = draftHandout(told, LINH, PRACTICE)
        expect(handoutSideConflicts(handout, told)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
