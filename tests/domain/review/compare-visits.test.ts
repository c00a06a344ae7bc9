import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareVisits,
  type PointOutcome,
  type VisitComparison,
  verdictOf,
} from '../../../src/domain/review/compare-visits.ts'
import { isSame } from '../../../src/domain/review/point-changes.ts'
import { forReport, type ReportSession } from '../../../src/domain/session.ts'
import { session } from '../arbitrary-session.ts'
import { told, visit } from './some-visits.ts'

/** What is to be said of each point when the first of the named visits is compared with the last, knowing all. */
type Case = readonly [
  name: string,
  visits: readonly ReportSession[],
  expected: Readonly<Record<string, string>>,
]

const carried = { unconfirmed: true }
const CASES: readonly Case[] = [
  // Presence.
  ['nothing in either', [visit('03-01'), visit('03-08')], {}],
  ['found in the second', [visit('03-01'), visit('03-08', { p: ['active'] })], { p: 'new' }],
  ['found latent in the second', [visit('03-01'), visit('03-08', { p: ['latent'] })], { p: 'new' }],
  ['there in both', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active'] })], { p: 'persisting' }],
  ['came in treated', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['treated'] })], { p: 'gone, active→treated' }],
  ['looked for and not found', [visit('03-01', { p: ['latent'] }), visit('03-08', { p: ['not-found'] })], { p: 'gone, latent→not-found' }],
  ['silent in the second', [visit('03-01', { p: ['active'] }), visit('03-08')], { p: 'not-recorded' }],
  ['resolved in both says nothing', [visit('03-01', { p: ['treated'] }), visit('03-08', { p: ['not-found'] })], {}],
  ['checked and not found, never there before', [visit('03-01'), visit('03-08', { p: ['not-found'] })], {}],
  ['resolved in the first, silent in the second', [visit('03-01', { p: ['treated'] }), visit('03-08')], {}],
  ['resolved in the first, there in the second', [visit('03-01', { p: ['treated'] }), visit('03-08', { p: ['active'] })], { p: 'returned, treated→active' }],
  ['not found in the first, there in the second', [visit('03-01', { p: ['not-found'] }), visit('03-08', { p: ['latent'] })], { p: 'returned, not-found→latent' }],
  // What treatment made of it within a visit is not a difference between visits.
  ['treated during the first, back in the second', [visit('03-01', { p: ['active', { after: 'treated' }] }), visit('03-08', { p: ['active'] })], { p: 'persisting' }],
  ['treated during the second', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { after: 'treated' }] })], { p: 'persisting' }],
  ['made latent during the first, came in latent', [visit('03-01', { p: ['active', { after: 'latent' }] }), visit('03-08', { p: ['latent'] })], { p: 'improved, active→latent' }],
  // Status.
  ['active to latent', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['latent'] })], { p: 'improved, active→latent' }],
  ['latent to active', [visit('03-01', { p: ['latent'] }), visit('03-08', { p: ['active'] })], { p: 'worse, latent→active' }],
  // Pain.
  ['pain down by 3', [visit('03-01', { p: ['active', { nprs: 7 }] }), visit('03-08', { p: ['active', { nprs: 4 }] })], { p: 'improved, nprs 7→4 better' }],
  ['pain down by 2 counts', [visit('03-01', { p: ['active', { nprs: 6 }] }), visit('03-08', { p: ['active', { nprs: 4 }] })], { p: 'improved, nprs 6→4 better' }],
  ['pain down by 1 does not', [visit('03-01', { p: ['active', { nprs: 5 }] }), visit('03-08', { p: ['active', { nprs: 4 }] })], { p: 'persisting, nprs 5→4 error' }],
  ['pain up by 2 counts', [visit('03-01', { p: ['active', { nprs: 2 }] }), visit('03-08', { p: ['active', { nprs: 4 }] })], { p: 'worse, nprs 2→4 worse' }],
  ['pain up by 1 does not', [visit('03-01', { p: ['active', { nprs: 0 }] }), visit('03-08', { p: ['active', { nprs: 1 }] })], { p: 'persisting, nprs 0→1 error' }],
  ['pain asked only once', [visit('03-01', { p: ['active', { nprs: 8 }] }), visit('03-08', { p: ['active'] })], { p: 'persisting' }],
  ['no pain is a number too', [visit('03-01', { p: ['active', { nprs: 2 }] }), visit('03-08', { p: ['latent', { nprs: 0 }] })], { p: 'improved, active→latent, nprs 2→0 better' }],
  // Pressure threshold.
  ['threshold up by 49 kPa counts', [visit('03-01', { p: ['active', { kpa: 200 }] }), visit('03-08', { p: ['active', { kpa: 249 }] })], { p: 'improved, kpa 200→249 better' }],
  ['threshold up by 48.9 does not', [visit('03-01', { p: ['active', { kpa: 200 }] }), visit('03-08', { p: ['active', { kpa: 248.9 }] })], { p: 'persisting, kpa 200→248.9 error' }],
  ['threshold down by 49 counts', [visit('03-01', { p: ['active', { kpa: 249 }] }), visit('03-08', { p: ['active', { kpa: 200 }] })], { p: 'worse, kpa 249→200 worse' }],
  ['threshold measured only once', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { kpa: 300 }] })], { p: 'persisting' }],
  ['threshold down, pain down: neither better nor worse', [visit('03-01', { p: ['active', { nprs: 7, kpa: 300 }] }), visit('03-08', { p: ['active', { nprs: 4, kpa: 200 }] })], { p: 'persisting, nprs 7→4 better, kpa 300→200 worse' }],
  ['threshold within error, pain better', [visit('03-01', { p: ['active', { nprs: 7, kpa: 210 }] }), visit('03-08', { p: ['active', { nprs: 4, kpa: 200 }] })], { p: 'improved, nprs 7→4 better, kpa 210→200 error' }],
  // Place. 15 units are 25.5 mm.
  ['moved by 15 units is the same place', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { x: 95 }] })], { p: 'persisting, moved 26 mm error' }],
  ['moved beyond 15 units', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { x: 95.2 }] })], { p: 'persisting, moved 26 mm' }],
  ['moved across and down', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { x: 92, y: 246 }] })], { p: 'persisting, moved 34 mm' }],
  ['in another view', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { view: 'right-lateral', x: 80 }] })], { p: 'persisting, other view' }],
  ['corrected side', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { side: 'left', x: -80 }] })], { p: 'persisting, moved 272 mm, side right→left' }],
  ['corrected muscle', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { muscleId: 'teres-minor' }] })], { p: 'persisting, muscle infraspinatus→teres-minor' }],
  // What was only carried over.
  ['carried and not confirmed', [visit('03-01', { p: ['active', { nprs: 7 }] }), visit('03-08', { p: ['active', { nprs: 2, ...carried }] })], { p: 'unconfirmed' }],
  ['not confirmed in the first', [visit('03-01', { p: ['active', carried] }), visit('03-08', { p: ['active'] })], { p: 'unconfirmed' }],
  ['not confirmed, then silent', [visit('03-01', { p: ['active', carried] }), visit('03-08')], { p: 'unconfirmed' }],
  ['not confirmed though it says resolved', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['treated', carried] })], { p: 'unconfirmed' }],
  ['not confirmed in between is nobody’s word', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['treated', carried] }), visit('03-15', { p: ['active'] })], { p: 'persisting' }],
  // Joined and split identities.
  ['two identities before they are joined', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['active'] })], { p: 'not-recorded', q: 'new' }],
  ['one identity after', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { x: 82 }] })], { p: 'persisting, moved 3 mm error' }],
  ['one split in two, both there', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['latent'], q: ['active', { y: 260 }] })], { p: 'improved, active→latent', q: 'new' }],
  // Visits between, missing visits.
  ['resolved in between and silent since', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['not-found'] }), visit('03-15')], { p: 'gone, active→not-found' }],
  ['resolved in between and there again', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['treated'] }), visit('03-15', { p: ['active'] })], { p: 'returned' }],
  ['found and resolved in between', [visit('03-01'), visit('03-08', { p: ['active'] }), visit('03-15', { p: ['treated'] }), visit('03-22')], { p: 'gone, active→treated' }],
  ['found, resolved and back in between', [visit('03-01'), visit('03-08', { p: ['active'] }), visit('03-15', { p: ['treated'] }), visit('03-22', { p: ['latent'] })], { p: 'returned, treated→latent' }],
  ['found in between, there since', [visit('03-01'), visit('03-08', { p: ['active'] }), visit('03-15', { p: ['active'] })], { p: 'new' }],
  ['found in between, silent since', [visit('03-01'), visit('03-08', { p: ['active'] }), visit('03-15')], { p: 'not-recorded' }],
  ['silent in between', [visit('03-01', { p: ['active'] }), visit('03-08'), visit('03-15', { p: ['active'] })], { p: 'persisting' }],
  // Several points at once, in the order they were found.
  [
    'four of seven',
    [
      visit('03-01', { a: ['active'], b: ['active'], c: ['latent'], d: ['latent'], e: ['active', { nprs: 7 }], f: ['latent'], g: ['active'] }),
      visit('03-08', { a: ['treated'], b: ['not-found'], c: ['treated'], d: ['treated'], e: ['active', { nprs: 4 }], f: ['latent'], g: ['latent'], h: ['latent'] }),
    ],
    { a: 'gone, active→treated', b: 'gone, active→not-found', c: 'gone, latent→treated', d: 'gone, latent→treated', e: 'improved, nprs 7→4 better', f: 'persisting', g: 'improved, active→latent', h: 'new' },
  ],
] // biome-ignore format: a case a line

describe('between the first and the last visit', () => {
  test('there are at least forty hand-worked cases', () => expect(CASES.length).toBeGreaterThanOrEqual(40))

  test.each(CASES)('%s', (_, visits, expected) => {
    const [first, last] = [visits[0], visits.at(-1)]
    if (!first || !last) throw new Error('a case needs visits')
    expect(told(compareVisits(first, last, visits))).toEqual(expected)
    // In whatever order the others come.
    expect(told(compareVisits(first, last, visits.toReversed()))).toEqual(expected)
  })

  test('a visit before the first tells that a point had been gone, and what it was', () => {
    const earlier = visit('02-01', { p: ['treated'], q: ['active', { nprs: 8 }], r: ['latent'] })
    const [a, b] = [visit('03-01'), visit('03-08', { p: ['active'], q: ['active', { nprs: 3 }] })]
    expect(told(compareVisits(a, b, [earlier]))).toEqual({
      p: 'returned, treated→active',
      q: 'improved, nprs 8→3 better',
      r: 'not-recorded',
    })
    expect(compareVisits(a, b, [earlier]).points[1]?.from?.visit.id).toBe(earlier.id)
  })

  test('a visit after the last tells nothing', () => {
    const [a, b] = [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active'] })]
    expect(told(compareVisits(a, b, [visit('04-01', { p: ['treated'], z: ['active'] })]))).toEqual({
      p: 'persisting',
    })
  })

  test('two visits of one day are told apart by their time, then by when they were entered', () => {
    const morning = visit('03-01', { p: ['active'] }, { id: 'z', timeOfService: '09:00' })
    const noon = visit('03-01', { p: ['treated'] }, { id: 'y', timeOfService: '12:30' })
    const evening = visit('03-01', { p: ['active'] }, { id: 'x', timeOfService: '18:00' })
    expect(told(compareVisits(morning, evening, [noon]))).toEqual({ p: 'returned' })
    expect(told(compareVisits(noon, evening, [morning]))).toEqual({ p: 'returned, treated→active' })
    expect(told(compareVisits(morning, noon, [evening]))).toEqual({ p: 'gone, active→treated' })
  })
})

describe('complaints', () => {
  const complaint = (id: string, words: string, nprs: number | null, site = 'right temple') => ({
    id, words, site, onset: '', nprs, nprsBest: null, nprsWorst: null, character: '', aggravating: '', relieving: '',
  }) // biome-ignore format: mostly empty
  const between = (a: readonly unknown[], b: readonly unknown[]) =>
    compareVisits(
      visit('03-01', {}, { complaints: a }),
      visit('03-08', {}, { complaints: b }),
    ).complaints.map(({ outcome, from, to, nprs }) => [
      outcome,
      from?.id,
      to?.id,
      nprs?.trend,
      nprs?.withinError,
    ])

  test('are the same whatever their id, case and accents', () => {
    expect(between([complaint('a', 'Migräne', 7)], [complaint('b', 'migrane ', 4)])).toEqual([
      ['persisting', 'a', 'b', 'better', false],
    ])
    expect(between([complaint('a', 'Headache', 5)], [complaint('b', 'Headache', 6)])).toEqual([
      ['persisting', 'a', 'b', 'worse', true],
    ])
  })
  test('are the same at one site whatever the words, as long as no visit has two there', () => {
    const [a, b, c] = [
      complaint('a', 'It throbs', 7),
      complaint('b', 'Better, a dull ache', 4),
      complaint('c', 'It throbs', 6),
    ]
    expect(between([a], [b])).toEqual([['persisting', 'a', 'b', 'better', false]])
    expect(between([a], [b, c]).map(([outcome, from, to]) => [outcome, from, to])).toEqual([
      ['persisting', 'a', 'c'],
      ['new', undefined, 'b'],
    ])
  })
  test('without a site are told apart by their words', () => {
    const outcomes = between([complaint('a', 'Ache', 7, '')], [complaint('b', 'Stiff', 4, '')])
    expect(outcomes.map(([outcome]) => outcome)).toEqual(['not-recorded', 'new'])
  })
  test('are others at another site', () => {
    const other = complaint('b', 'Ache', 4, 'left temple')
    expect(between([complaint('a', 'Ache', 7)], [other])).toEqual([
      ['not-recorded', 'a', undefined, undefined, undefined],
      ['new', undefined, 'b', undefined, undefined],
    ])
  })
})

describe('symptom areas', () => {
  const area = (id: string, given: Record<string, unknown> = {}, x = 60) => ({
    kind: 'symptom-area', id, quality: 'ache', nprs: null, complaintId: null, note: '', unconfirmed: false,
    strokes: [{ kind: 'brush', view: 'posterior', width: 30, points: [[x, 200], [x, 240]] }], ...given,
  }) // biome-ignore format: mostly empty
  const between = (a: readonly unknown[], b: readonly unknown[]) =>
    compareVisits(visit('03-01', {}, { marks: a }), visit('03-08', {}, { marks: b })).areas.map(
      ({ outcome, from, to, nprs }) => [outcome, from?.id, to?.id, nprs?.trend],
    )

  test('of one quality and side are the same', () => {
    expect(between([area('a', { nprs: 6 })], [area('b', { nprs: 2 })])).toEqual([
      ['persisting', 'a', 'b', 'better'],
    ])
  })
  test('of the other side or quality are others', () => {
    expect(between([area('a')], [area('b', {}, -60)]).map(([outcome]) => outcome)).toEqual([
      'not-recorded',
      'new',
    ])
    expect(between([area('a')], [area('b', { quality: 'burning' })]).map(([outcome]) => outcome)).toEqual([
      'not-recorded',
      'new',
    ])
  })
  test('are unclear where several could be meant, and count for nothing while not confirmed', () => {
    expect(between([area('a')], [area('b'), area('c')]).map(([outcome]) => outcome)).toEqual(
      Array(3).fill('unclear'),
    )
    expect(between([area('a')], [area('b', { unconfirmed: true })])).toEqual([
      ['unconfirmed', 'a', 'b', undefined],
    ])
  })
})

const MIRROR: Readonly<Record<PointOutcome, PointOutcome>> = {
  new: 'not-recorded',
  'not-recorded': 'new',
  gone: 'returned',
  returned: 'gone',
  persisting: 'persisting',
  unconfirmed: 'unconfirmed',
}

/** Two visits that share some of their points. */
const pair = fc.tuple(session, session, fc.array(fc.nat(5), { maxLength: 6 })).map(([a, b, shared]) => {
  const again = shared.flatMap((at) => a.marks[at] ?? []).filter((mark, at, all) => all.indexOf(mark) === at)
  const pointOf = (mark: (typeof a.marks)[number]) => mark.kind === 'trigger-point' && mark.triggerPointId
  const ownPoints = new Set(b.marks.map(pointOf))
  const taken = again.filter((mark) => mark.kind === 'trigger-point' && !ownPoints.has(mark.triggerPointId))
  const changed = taken.map((mark) => {
    const other = b.marks.find(({ kind }) => kind === 'trigger-point')
    if (mark.kind !== 'trigger-point' || other?.kind !== 'trigger-point') return mark
    return { ...mark, observation: other.observation, unconfirmed: other.unconfirmed }
  })
  return [
    forReport(a),
    { ...forReport(b), id: `${b.id.slice(0, 60)}-b` as typeof b.id, marks: [...b.marks, ...changed] },
  ] as const
})

const RUNS = { numRuns: 60 }

describe('laws', () => {
  test('a visit compared with itself has no difference', () => {
    fc.assert(
      fc.property(session, (given) => {
        const a = forReport(given)
        const { points, complaints, areas } = compareVisits(a, a)
        for (const point of points) {
          expect(['persisting', 'unconfirmed']).toContain(verdictOf(point))
          expect(point.changes === null || isSame(point.changes)).toBe(true)
        }
        for (const each of complaints) expect([each.outcome, each.nprs]).toEqual(['persisting', null])
        for (const each of areas) {
          expect(['persisting', 'unclear', 'unconfirmed']).toContain(each.outcome)
          expect(each.nprs).toBeNull()
        }
      }),
      RUNS,
    )
  })

  test('the other way round it is the mirror image', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const byId = ({ points }: VisitComparison) => new Map(points.map((point) => [point.pointId, point]))
        const [there, back] = [byId(compareVisits(a, b)), byId(compareVisits(b, a))]
        expect([...there.keys()].toSorted()).toEqual([...back.keys()].toSorted())
        for (const [id, { outcome, from, to, changes }] of there) {
          const other = back.get(id)
          expect(other?.outcome).toBe(MIRROR[outcome])
          expect([other?.from, other?.to]).toEqual([to, from])
          for (const key of ['nprs', 'pressureThreshold'] as const) {
            const [was, is] = [changes?.[key], other?.changes?.[key]]
            expect([is?.from, is?.to, is?.withinError]).toEqual([was?.to, was?.from, was?.withinError])
            if (was) expect(is?.trend).not.toBe(was.trend)
          }
          expect(other?.changes?.place).toEqual(changes?.place)
          expect(other?.changes?.side?.from).toBe(changes?.side?.to)
        }
      }),
      RUNS,
    )
  })

  test('nothing that was not confirmed counts', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const carriedOver = new Set(
          [a, b].flatMap(({ marks }) =>
            marks.flatMap((mark) =>
              mark.kind === 'trigger-point' && mark.unconfirmed ? [mark.triggerPointId] : [],
            ),
          ),
        )
        const { points } = compareVisits(a, b)
        for (const { pointId, outcome, changes } of points) {
          expect(outcome === 'unconfirmed').toBe(carriedOver.has(pointId))
          if (outcome === 'unconfirmed') expect(changes).toBeNull()
        }
      }),
      RUNS,
    )
  })
})
