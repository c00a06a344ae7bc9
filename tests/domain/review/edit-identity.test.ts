import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IdentityEditId, SessionId, TriggerPointId } from '../../../src/domain/ids.ts'
import {
  IDENTITY_EDITS_LIMIT,
  type IdentityEdit,
  joinedInto,
  pointAt,
  withIdentities,
} from '../../../src/domain/point-identity.ts'
import { compareVisits } from '../../../src/domain/review/compare-visits.ts'
import {
  type Identities,
  type IdentityOutcome,
  joinPoints,
  saidOf,
  splitPoint,
  takeBackIdentity,
} from '../../../src/domain/review/edit-identity.ts'
import { isLikelySame, type JoinDoubt, joinCandidates } from '../../../src/domain/review/join-candidates.ts'
import { isSame } from '../../../src/domain/review/point-changes.ts'
import { sightingsOf } from '../../../src/domain/review/sightings.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import { session } from '../arbitrary-session.ts'
import { join, split } from './some-identities.ts'
import { visit } from './some-visits.ts'

const point = (id: string) => id as TriggerPointId
const said = (id = 'new') => ({ id: id as IdentityEditId, at: '2026-05-12T19:00:00.000Z' })
const joining = (it: Identities, from: string, into: string) =>
  joinPoints(it, { ...said(), from: point(from), into: point(into) })
const splitting = (it: Identities, from: string, into: string, days: readonly string[]) =>
  splitPoint(it, {
    ...said(),
    from: point(from),
    into: point(into),
    visits: days.map((day) => `visit-${day}` as SessionId),
  })
const editsOf = (outcome: IdentityOutcome): readonly IdentityEdit[] => {
  if (outcome.kind === 'refused') throw new Error(outcome.why)
  return outcome.edits
}
const whyOf = (outcome: IdentityOutcome) => (outcome.kind === 'refused' ? outcome.why : null)

const recorded = [
  visit('03-01', { p: ['active'], s: ['latent', { y: 300 }] }),
  visit('03-08', { p: ['latent'] }),
  visit('03-15', { q: ['active', { x: 84 }], t: ['active', { side: 'left', x: -80 }] }),
  visit('03-22', {
    u: ['active', { muscleId: 'teres-minor', x: 90 }],
    m: ['latent', { side: 'midline', x: 0 }],
  }),
]
const plain: Identities = { edits: [], recorded }

describe('joining two points', () => {
  test('is kept behind what was said before', () => {
    expect(joining(plain, 'q', 'p')).toEqual({
      kind: 'edited',
      edits: [{ ...said(), kind: 'join', from: 'q', into: 'p' }],
    })
    expect(editsOf(joining({ edits: [join('q', 'p')], recorded }, 'u', 'p'))).toHaveLength(2)
  })

  test.each([
    ['both on one chart', plain, 's', 'p', 'Both are on the chart of 1 Mar 2026, so they are two points.'],
    ['right and left', plain, 't', 'p', 'One is on the right and one on the left. Right and left are never joined.'],
    ['the point itself', plain, 'p', 'p', 'They are one point already.'],
    ['a point of nobody', plain, 'p', 'x', 'One of the two is not recorded in any visit.'],
    ['joined already, the other way round: no ring', { edits: [join('q', 'p')], recorded }, 'p', 'q', 'One of the two is not recorded in any visit.'],
    ['on one chart since it was joined', { edits: [join('q', 'p')], recorded }, 't', 'p', 'Both are on the chart of 15 Mar 2026, so they are two points.'],
    ['right and left by way of the midline', { edits: [join('m', 'p')], recorded }, 't', 'p', 'One is on the right and one on the left. Right and left are never joined.'],
  ])('is refused: %s', (_, given, from, into, why) => expect(whyOf(joining(given, from, into))).toBe(why)) // biome-ignore format: a case a line

  test('another muscle, or the midline, is no reason to refuse', () => {
    expect(joining(plain, 'u', 'p').kind).toBe('edited')
    expect(joining(plain, 'm', 'p').kind).toBe('edited')
  })

  test('is refused where no more can be kept', () => {
    const edits = Array.from({ length: IDENTITY_EDITS_LIMIT }, (_, n) => join(`a${n}`, `b${n}`))
    expect(whyOf(joining({ edits, recorded }, 'q', 'p'))).toMatch(/^At most 1000 /)
    expect(whyOf(splitting({ edits, recorded }, 'p', 'r', ['03-08']))).toMatch(/^At most 1000 /)
  })
})

describe('splitting a point', () => {
  test('names the visits whose record is of another', () => {
    expect(editsOf(splitting(plain, 'p', 'r', ['03-08']))).toEqual([
      { ...said(), kind: 'split', from: 'p', into: 'r', visits: ['visit-03-08'] },
    ])
  })
  test.each([
    ['no visit', [], 'Choose at least one visit whose record is of another point.'],
    ['all visits', ['03-01', '03-08'], 'With all its visits the point would only change its name. Leave at least one.'],
    ['a visit without it', ['03-15'], 'One of these visits does not record the point.'],
  ])('is refused: %s', (_, days, why) => expect(whyOf(splitting(plain, 'p', 'r', days))).toBe(why)) // biome-ignore format: a case a line

  test('into a point that there is already is a fault of the caller', () => {
    expect(() => splitting(plain, 'p', 'q', ['03-08'])).toThrow('known already')
    expect(() => splitting({ edits: [join('q', 'p')], recorded }, 'p', 'q', ['03-08'])).toThrow('known')
  })
})

describe('taking back', () => {
  test('leaves what was said besides', () => {
    const edits = [join('q', 'p'), join('u', 'p')]
    expect(editsOf(takeBackIdentity({ edits, recorded }, edits[0]?.id as IdentityEditId))).toEqual([edits[1]])
    expect(whyOf(takeBackIdentity(plain, 'gone' as IdentityEditId))).toBe('This was taken back already.')
  })

  test('is refused if a chart would then have the point twice', () => {
    // p of 03-01 became r, so that s of the same day could become p.
    const edits = [split('p', 'r', '03-01'), join('s', 'p')]
    expect(whyOf(takeBackIdentity({ edits, recorded }, edits[0]?.id as IdentityEditId))).toBe(
      'Then the chart of 1 Mar 2026 would have this point twice. Take back what was said later first.',
    )
    expect(takeBackIdentity({ edits, recorded }, edits[1]?.id as IdentityEditId).kind).toBe('edited')
  })
})

test('what was said of a point, with the records it is about', () => {
  const edits = [join('q', 'p'), split('p', 'r', '03-08'), join('u', 'q'), join('p', 's2')]
  const days = (of: string) =>
    saidOf({ edits, recorded }, point(of)).map(
      ({ edit, other }) =>
        `${edit.kind} ${other.map(({ visit: { dateOfService } }) => dateOfService.slice(5)).join(' ')}`,
    )
  expect(days('r')).toEqual(['split 03-08'])
  // What was said of p is told of the point that p has become.
  expect(days('s2')).toEqual(['join 03-15', 'split 03-08', 'join 03-01 03-15'])
  expect(days('p')).toEqual([])
  expect(joinedInto(point('q'), edits)).toBe('s2')
  expect(joinedInto(point('r'), edits)).toBe('r')
})

test('candidates for joining: the likeliest first, with what speaks against each', () => {
  expect(
    joinCandidates(recorded, point('p')).map(({ pointId, millimetres, doubts, why }) => [
      pointId,
      millimetres === null ? null : Math.round(millimetres),
      doubts.join(' '),
      why === null,
    ]),
  ).toEqual([
    ['q', 7, '', true],
    ['u', 17, 'muscle', true],
    ['m', 136, 'midline far', true],
    ['s', 119, 'far', false],
    ['t', 272, 'midline far', false],
  ])
  expect(joinCandidates(recorded, point('x'))).toEqual([])
})

test('what is in another muscle is offered unasked only at the same place', () => {
  const likely = (doubts: readonly JoinDoubt[], why: string | null = null) =>
    isLikelySame({ pointId: point('p'), sightings: [], millimetres: 1, doubts, why })
  expect([likely([]), likely(['far']), likely(['view']), likely(['muscle'])]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect([likely(['muscle', 'far']), likely(['muscle', 'view']), likely([], 'no')]).toEqual([
    false,
    false,
    false,
  ])
})

/** Visits of a few points, all right infraspinatus, each at most once in a visit. */
const someVisits = fc
  .array(fc.subarray(['p', 'q', 'r', 's']), { minLength: 2, maxLength: 6 })
  .map((charts) =>
    charts.map((points, day) =>
      visit(
        `03-0${day + 1}`,
        Object.fromEntries(points.map((id, n) => [id, ['active', { y: 200 + 20 * n }]])),
      ),
    ),
  )
/** What was said of identity, each by the rules; `next` chooses. */
const someIdentities: fc.Arbitrary<Identities> = fc
  .tuple(someVisits, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }))
  .map(([visits, steps]) =>
    steps.reduce<Identities>(
      (before, [a, b, joins], n) => {
        const known = [...sightingsOf(withIdentities(visits, before.edits))]
        const [one, other] = [known[a % (known.length || 1)], known[b % (known.length || 1)]]
        if (!one || !other) return before
        const outcome = joins
          ? joinPoints(before, { ...said(`e${n}`), from: one[0], into: other[0] })
          : splitPoint(before, {
              ...said(`e${n}`),
              from: one[0],
              into: point(`new-${n}`),
              visits: one[1].filter((_, index) => (a >> index) % 2 === 0).map(({ visit: on }) => on.id),
            })
        return outcome.kind === 'edited' ? { recorded: visits, edits: outcome.edits } : before
      },
      { recorded: visits, edits: [] },
    ),
  )
const knownOf = ({ recorded: visits, edits }: Identities) => withIdentities(visits, edits)
/** Which records are of one point, whatever it is called. */
const groupsOf = (visits: readonly ReportSession[]) =>
  new Set(
    [...sightingsOf(visits).values()].map((all) =>
      all.map(({ visit: on, mark }) => `${on.id} ${mark.id}`).join(),
    ),
  )

describe('laws', () => {
  test('by the rules, no visit ever records a point twice', () => {
    fc.assert(
      fc.property(someIdentities, (it) => {
        for (const { marks } of knownOf(it)) {
          const points = marks.map((mark) => mark.kind === 'trigger-point' && mark.triggerPointId)
          expect(new Set(points).size).toBe(points.length)
        }
      }),
    )
  })

  test('what a new visit records as a point known now stays that point', () => {
    fc.assert(
      fc.property(someIdentities, (it) => {
        for (const id of sightingsOf(knownOf(it)).keys())
          expect(pointAt(id, 'visit-to-come' as SessionId, it.edits)).toBe(id)
      }),
    )
  })

  test('joining, then splitting the same visits, and taking a join back, leave the visits as they were', () => {
    fc.assert(
      fc.property(someIdentities, fc.nat(), fc.nat(), (it, a, b) => {
        const known = [...sightingsOf(knownOf(it))]
        const [one, other] = [known[a % (known.length || 1)], known[b % (known.length || 1)]]
        fc.pre(one !== undefined && other !== undefined)
        const joined = joinPoints(it, { ...said('join'), from: one[0], into: other[0] })
        fc.pre(joined.kind === 'edited')
        const after: Identities = { ...it, edits: joined.edits }
        const visits = one[1].map(({ visit: on }) => on.id)
        const apart = splitPoint(after, { ...said('split'), from: other[0], into: point('apart'), visits })
        expect(groupsOf(knownOf({ ...it, edits: editsOf(apart) }))).toEqual(groupsOf(knownOf(it)))
        expect(knownOf({ ...it, edits: editsOf(takeBackIdentity(after, 'join' as IdentityEditId)) })).toEqual(
          knownOf(it),
        )
      }),
    )
  })

  test('splitting, then joining again, leaves the visits as they were', () => {
    fc.assert(
      fc.property(someIdentities, fc.nat(), fc.nat(), (it, a, some) => {
        const known = [...sightingsOf(knownOf(it))]
        const one = known[a % (known.length || 1)]
        fc.pre(one !== undefined)
        const visits = one[1].filter((_, index) => (some >> index) % 2 === 0).map(({ visit: on }) => on.id)
        const apart = splitPoint(it, { ...said('split'), from: one[0], into: point('apart'), visits })
        fc.pre(apart.kind === 'edited')
        const again = joinPoints(
          { ...it, edits: apart.edits },
          { ...said('join'), from: point('apart'), into: one[0] },
        )
        expect(knownOf({ ...it, edits: editsOf(again) })).toEqual(knownOf(it))
      }),
    )
  })

  test('a visit compared with itself is the same, and turned round the comparison is mirrored', () => {
    fc.assert(
      fc.property(someIdentities, (it) => {
        const [a, b] = knownOf(it)
        if (!a || !b) return
        for (const { outcome, changes } of compareVisits(a, a).points)
          expect(outcome === 'persisting' && changes !== null && isSame(changes)).toBe(true)
        const turned = new Map(compareVisits(b, a).points.map((each) => [each.pointId, each.outcome]))
        const back = { new: 'not-recorded', 'not-recorded': 'new' } as const
        for (const { pointId, outcome } of compareVisits(a, b).points)
          expect(turned.get(pointId)).toBe(outcome in back ? back[outcome as keyof typeof back] : outcome)
      }),
    )
  })

  test('nothing but the points’ ids is ever different, whatever was said', () => {
    const id = fc.constantFrom('p', 'q', 'r')
    const edit = fc.oneof(
      fc.tuple(id, id).map(([from, into]) => join(from, into)),
      fc.tuple(id, id).map(([from, into]) => split(from, into, '03-01')),
    )
    const withoutIds = ({ marks, ...rest }: ReportSession) => ({
      ...rest,
      marks: marks.map((mark) => (mark.kind === 'trigger-point' ? { ...mark, triggerPointId: null } : mark)),
    })
    fc.assert(
      fc.property(
        fc.array(session, { maxLength: 3 }),
        fc.array(edit),
        fc.array(id),
        (sessions, edits, ids) => {
          // Some of their points are among those that the edits speak of.
          const visits = sessions.map((each) => ({
            ...each,
            marks: each.marks.map((mark, n) =>
              mark.kind === 'trigger-point' && ids[n] ? { ...mark, triggerPointId: point(ids[n]) } : mark,
            ),
          }))
          const known = withIdentities(visits, edits)
          expect(known.map(withoutIds)).toEqual(visits.map(withoutIds))
          const others = (all: readonly ReportSession[]) =>
            all.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'trigger-point'))
          others(known).forEach((mark, n) => {
            expect(mark).toBe(others(visits)[n])
          })
        },
      ),
    )
  })
})
