import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inPointOrder,
  type PointFilter,
  type PointOrder,
  shownPoints,
} from '../../../src/domain/review/order-points.ts'
import { pointHistories } from '../../../src/domain/review/point-history.ts'
import { courseOfLife, type PointLife, pointLives } from '../../../src/domain/review/point-life.ts'
import { TriggerPointStatus } from '../../../src/domain/trigger-point.ts'
import { visit } from './some-visits.ts'

type Visits = Parameters<typeof pointHistories>[0]
type Given = NonNullable<Parameters<typeof visit>[1]>[string]

const lives = (visits: Visits) => pointLives(pointHistories(visits))
/** The life of one point that these days of 2026 record. */
function lifeOf(days: Readonly<Record<string, Given>>): PointLife {
  const [life] = lives(Object.entries(days).map(([day, point]) => visit(day, { p: point })))
  if (!life) throw new Error('no visit records the point')
  return life
}
const carried = { unconfirmed: true }

describe('the group of a point', () => {
  test.each<[string, Readonly<Record<string, Given>>, PointLife['group']]>([
    ['found once', { '01-05': ['active'] }, 'there'],
    ['found, then latent', { '01-05': ['active'], '01-12': ['latent'] }, 'there'],
    ['came in treated', { '01-05': ['active'], '01-12': ['treated'] }, 'resolved'],
    ['was not found', { '01-05': ['latent'], '01-12': ['not-found'] }, 'resolved'],
    ['looked for, and never found', { '01-05': ['not-found'] }, 'resolved'],
    ['returned', { '01-05': ['active'], '01-12': ['not-found'], '01-19': ['latent'] }, 'returned'],
    ['is there since it returned', { '01-05': ['active'], '01-12': ['treated'], '01-19': ['active'], '01-26': ['latent'] }, 'returned'],
    ['returned and was resolved again', { '01-05': ['active'], '01-12': ['treated'], '01-19': ['active'], '01-26': ['not-found'] }, 'resolved'],
    ['only carried over', { '01-05': ['active', carried], '01-12': ['not-found', carried] }, 'unconfirmed'],
    ['carried over since it was found', { '01-05': ['active'], '01-12': ['not-found', carried] }, 'there'],
  ])('%s', (_, days, group) => {
    expect(lifeOf(days).group).toBe(group)
  }) // biome-ignore format: a life a line
})

describe('persistence is the days between two visits that both found it', () => {
  test.each<[string, Readonly<Record<string, Given>>, number, number]>([
    ['once', { '01-05': ['active'] }, 0, 1],
    ['twice', { '01-05': ['active'], '01-12': ['latent'] }, 7, 2],
    ['until it was resolved nothing more', { '01-05': ['active'], '01-12': ['latent'], '02-12': ['treated'] }, 7, 2],
    ['not while it was resolved', { '01-01': ['active'], '01-11': ['active'], '02-01': ['not-found'], '03-01': ['active'], '03-21': ['latent'] }, 30, 4],
    ['through a visit that only carried it over', { '01-01': ['active'], '01-11': ['not-found', carried], '01-31': ['active'] }, 30, 2],
    ['carried over at the end is no day more', { '01-01': ['active'], '01-11': ['active', carried] }, 0, 1],
    ['never there', { '01-01': ['not-found'], '01-11': ['treated'] }, 0, 0],
  ])('%s', (_, days, there, visits) => {
    expect([lifeOf(days).daysThere, lifeOf(days).visitsThere]).toEqual([there, visits])
  }) // biome-ignore format: a life a line

  test('through a visit that is silent, and two of one day add none', () => {
    const [life] = lives([
      visit('01-01', { p: ['active'] }),
      visit('01-08', { q: ['active'] }),
      visit('01-15', { p: ['latent'] }, { id: 'am', timeOfService: '09:00' }),
      visit('01-15', { p: ['latent'] }, { id: 'pm', timeOfService: '17:00' }),
    ])
    expect([life?.daysThere, life?.visitsThere]).toEqual([14, 3])
    expect(life?.history.missing).toHaveLength(1)
  })
})

describe('the course of a point', () => {
  test.each<[string, Readonly<Record<string, Given>>, ReturnType<typeof courseOfLife>]>([
    ['one record has none', { '01-05': ['active', { nprs: 7 }] }, null],
    ['one record and one carried over has none', { '01-05': ['active', { nprs: 7 }], '01-12': ['latent', { nprs: 1, unconfirmed: true }] }, null],
    ['by 2 less', { '01-05': ['active', { nprs: 7 }], '01-12': ['active', { nprs: 5 }] }, 'better'],
    ['by 1 less is within error', { '01-05': ['active', { nprs: 7 }], '01-12': ['active', { nprs: 6 }] }, 'same'],
    ['latent became active', { '01-05': ['latent', { nprs: 4 }], '01-12': ['active', { nprs: 4 }] }, 'worse'],
    ['less pain and more tender', { '01-05': ['active', { nprs: 7, kpa: 200 }], '01-12': ['active', { nprs: 4, kpa: 150 }] }, 'mixed'],
    ['the first against the last, whatever was between', { '01-05': ['latent', { nprs: 4 }], '01-12': ['not-found'], '01-19': ['latent', { nprs: 6 }] }, 'worse'],
  ])('%s', (_, days, course) => {
    expect(courseOfLife(lifeOf(days))).toBe(course)
  }) // biome-ignore format: a life a line
})

/** Seven points in four visits, worked out by hand. */
const practice = [
  visit('01-01', {
    improved: ['active', { nprs: 7, muscleId: 'soleus' }],
    same: ['latent', { nprs: 4, muscleId: 'infraspinatus', side: 'left', x: -80 }],
    much: ['active', { nprs: 9, muscleId: 'trapezius-upper', side: 'left', x: -40 }],
    carried: ['active', { nprs: 8, muscleId: 'gluteus-medius', unconfirmed: true }],
  }),
  visit('01-11', {
    worse: ['latent', { nprs: 3, muscleId: 'infraspinatus' }],
    same: ['latent', { nprs: 5, muscleId: 'infraspinatus', side: 'left', x: -80 }],
    gone: ['active', { nprs: 6, muscleId: 'trapezius-upper' }],
  }),
  visit('02-01', {
    improved: ['active', { nprs: 5, muscleId: 'soleus' }],
    worse: ['latent', { nprs: 6, muscleId: 'infraspinatus' }],
    gone: ['not-found', { muscleId: 'trapezius-upper' }],
    once: ['active', { nprs: 6, muscleId: 'soleus', side: 'left', x: -80 }],
    much: ['active', { nprs: 3, muscleId: 'trapezius-upper', side: 'left', x: -40 }],
  }),
]
const namesIn = (order: PointOrder) =>
  inPointOrder(lives(practice), order).map(({ history }) => history.pointId)

describe('points in order', () => {
  test('are numbered as they were first recorded', () => {
    expect(lives(practice).map(({ number, history }) => [number, history.pointId])).toEqual([
      [1, 'improved'],
      [2, 'same'],
      [3, 'much'],
      [4, 'carried'],
      [5, 'worse'],
      [6, 'gone'],
      [7, 'once'],
    ])
  })

  test.each<[PointOrder, readonly string[]]>([
    // 31 days twice (as recorded), 21, 10, then those never twice: once and gone in one visit, carried in none.
    ['persistence', ['improved', 'much', 'worse', 'same', 'gone', 'once', 'carried']],
    // worse; within error; better by 2, then no pain any more told, then by 6; without a course last.
    ['worst', ['worse', 'same', 'gone', 'improved', 'much', 'carried', 'once']],
    ['best', ['much', 'improved', 'gone', 'same', 'worse', 'carried', 'once']],
    // Gluteus medius, infraspinatus right and left, soleus right and left, upper trapezius right and left.
    ['muscle', ['carried', 'worse', 'same', 'improved', 'once', 'gone', 'much']],
    // 1 Feb, 11 Jan, never.
    ['seen', ['improved', 'much', 'worse', 'once', 'same', 'gone', 'carried']],
  ])('by %s', (order, expected) => {
    expect(namesIn(order)).toEqual(expected)
  })

  test.each<[PointFilter, string, readonly string[]]>([
    ['all', '', ['improved', 'same', 'much', 'carried', 'worse', 'gone', 'once']],
    ['there', '', ['improved', 'same', 'much', 'worse', 'once']],
    ['resolved', '', ['gone']],
    ['returned', '', []],
    ['all', 'TRAPEZ', ['much', 'gone']],
    ['all', 'left sol', ['once']],
    ['there', 'trapezius', ['much']],
  ])('of the filter %s with “%s”', (filter, words, expected) => {
    expect(shownPoints(lives(practice), filter, words).map(({ history }) => history.pointId)).toEqual(
      expected,
    )
  })
})

const seen = fc.record({
  status: fc.constantFrom(...TriggerPointStatus.options),
  nprs: fc.integer({ min: 0, max: 10 }),
  unconfirmed: fc.boolean(),
  side: fc.constantFrom('right', 'left'),
})
const anyLives = fc
  .array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), seen), { minLength: 1, maxLength: 9 })
  .map((visits) =>
    lives(
      visits.map((points, index) =>
        visit(
          `01-${`${index + 10}`}`,
          Object.fromEntries(
            Object.entries(points).map(([id, { status, ...rest }]) => [
              id,
              [status, { ...rest, x: rest.side === 'right' ? 80 : -80 }] as const,
            ]),
          ),
        ),
      ),
    ),
  )
const anyOrder = fc.constantFrom<PointOrder>('persistence', 'worst', 'best', 'muscle', 'seen')

test('an order is a permutation, sorting again changes nothing, and equal points stay as they were', () => {
  fc.assert(
    fc.property(anyLives, anyOrder, (given, order) => {
      const sorted = inPointOrder(given, order)
      expect(sorted).toHaveLength(given.length)
      expect(new Set(sorted)).toEqual(new Set(given))
      expect(inPointOrder(sorted, order)).toEqual(sorted)
      // Two that an order does not tell apart come out as they went in, from either side.
      const back = inPointOrder(given.toReversed(), order)
      for (const [at, a] of sorted.entries())
        for (const b of sorted.slice(at + 1))
          if (back.indexOf(a) > back.indexOf(b)) expect(a.number).toBeLessThan(b.number)
    }),
  )
})

test('every point is in exactly one of: there, resolved, only carried over; returned ones are there', () => {
  fc.assert(
    fc.property(anyLives, (given) => {
      const [there, resolved, returned] = (['there', 'resolved', 'returned'] as const).map((filter) =>
        shownPoints(given, filter),
      )
      const carriedOnly = given.filter(({ group }) => group === 'unconfirmed')
      expect([...(there ?? []), ...(resolved ?? []), ...carriedOnly].toSorted((a, b) => a.number - b.number)).toEqual(given)
      for (const life of returned ?? []) expect(there).toContain(life)
      for (const life of given) expect(life.visitsThere).toBeLessThanOrEqual(life.confirmed.length)
    }),
  ) // biome-ignore format: one law a line
})
