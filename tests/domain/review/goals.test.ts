import { describe, expect, it } from 'vitest'
import { Goal } from '../../../src/domain/goal.ts'
import { daysLeftWords, goalCourses, goalStateWords, targetWords } from '../../../src/domain/review/goals.ts'
import { visit } from './some-visits.ts'

const TODAY = '2026-06-15'

const own = (
  values: readonly (readonly [day: string, value: number])[],
  more: Readonly<Record<string, unknown>> = {},
) =>
  Goal.parse({
    kind: 'own',
    id: 'g',
    words: 'Pain-free running',
    unit: 'km',
    better: 'more',
    target: 21,
    by: null,
    values: values.map(([day, value]) => ({ day: `2026-${day}`, value })),
    ...more,
  })
const measured = (measure: string, target: number, by: string | null = null) =>
  Goal.parse({ kind: 'measure', id: 'g', measure, target, by })
const hit6 = (day: string, total: number | null) =>
  visit(day, {}, { measures: [{ id: `hit6-${day}`, kind: 'hit6', total }] })
const psfs = (day: string, ...scores: readonly (number | null)[]) =>
  visit(
    day,
    {},
    {
      measures: [
        {
          id: `p-${day}`,
          kind: 'psfs',
          activities: scores.map((score, n) => ({ words: `activity ${n}`, score })),
        },
      ],
    },
  )

function courseOf(goal: Goal, visits: ReturnType<typeof visit>[] = []) {
  const course = goalCourses([goal], visits, TODAY)[0]
  if (!course) throw new Error('there is no course')
  return course
}

describe('how far a goal is', () => {
  it.each<[string, Goal, ReturnType<typeof visit>[], string]>([
    ['no value yet', own([]), [], 'no value yet'],
    ['no value, and its day is ahead', own([], { by: '2026-06-20' }), [], 'no value yet; 5 days left'],
    [
      'no value, and its day is over',
      own([], { by: '2026-06-14' }),
      [],
      'not reached by its day: no value yet',
    ],
    ['one value below', own([['02-01', 5]]), [], '5 km on 1 Feb 2026'],
    [
      'two values below',
      own([
        ['02-01', 5],
        ['03-01', 12],
      ]),
      [],
      '12 km on 1 Mar 2026, from 5 km',
    ],
    [
      'told in any order',
      own([
        ['03-01', 12],
        ['02-01', 5],
      ]),
      [],
      '12 km on 1 Mar 2026, from 5 km',
    ],
    ['exactly at the target', own([['03-01', 21]]), [], 'reached since 1 Mar 2026: 21 km on 1 Mar 2026'],
    [
      'reached, lost again',
      own([
        ['02-01', 22],
        ['03-01', 12],
      ]),
      [],
      '12 km on 1 Mar 2026, from 22 km',
    ],
    [
      'reached, lost, reached again: since the second time',
      own([
        ['01-10', 22],
        ['02-01', 12],
        ['03-01', 23],
        ['04-01', 24],
      ]),
      [],
      'reached since 1 Mar 2026: 24 km on 1 Apr 2026, from 22 km',
    ],
    ['its day is today', own([['03-01', 12]], { by: TODAY }), [], '12 km on 1 Mar 2026; today'],
    [
      'its day is over and it was reached',
      own([['03-01', 30]], { by: '2026-05-01' }),
      [],
      'reached since 1 Mar 2026: 30 km on 1 Mar 2026',
    ],
    [
      'its day is over and it was not',
      own([['03-01', 20]], { by: '2026-05-01' }),
      [],
      'not reached by its day: 20 km on 1 Mar 2026',
    ],
    [
      'less is better',
      own([['03-01', 3]], { better: 'less', target: 4 }),
      [],
      'reached since 1 Mar 2026: 3 km on 1 Mar 2026',
    ],
    ['without a unit', own([['03-01', 3]], { unit: ' ' }), [], '3 on 1 Mar 2026'],
    [
      'a measure, less is better',
      measured('hit6', 50),
      [hit6('01-01', 64), hit6('05-01', 50)],
      'reached since 1 May 2026: 50 on 1 May 2026, from 64',
    ],
    [
      'a measure above its target',
      measured('hit6', 50),
      [hit6('01-01', 64), hit6('05-01', 51)],
      '51 on 1 May 2026, from 64',
    ],
    ['a measure that was never taken', measured('ndi', 10), [hit6('01-01', 64)], 'no value yet'],
    [
      'a measure with an answer missing says nothing',
      measured('psfs', 8),
      [psfs('01-01', 3, 4), psfs('02-01', 9, null)],
      '3.5 on 1 Jan 2026',
    ],
    // (7 + 8 + 9) / 3 is 8, and thirds must not fall short of it.
    [
      'a mean that is the target',
      measured('psfs', 8),
      [psfs('01-01', 7, 8, 9)],
      'reached since 1 Jan 2026: 8 on 1 Jan 2026',
    ],
    [
      'two visits of one day: the later counts',
      measured('hit6', 50),
      [
        visit(
          '05-01',
          {},
          { id: 'pm', timeOfService: '17:00', measures: [{ id: 'a', kind: 'hit6', total: 49 }] },
        ),
        visit(
          '05-01',
          {},
          { id: 'am', timeOfService: '09:00', measures: [{ id: 'b', kind: 'hit6', total: 60 }] },
        ),
      ],
      'reached since 1 May 2026: 49 on 1 May 2026, from 60',
    ],
  ])('%s', (_, goal, visits, words) => {
    expect(goalStateWords(courseOf(goal, visits))).toBe(words)
  })

  it('says what is to be reached', () => {
    expect(targetWords(courseOf(own([], { by: '2026-09-20' })))).toBe('21 km or more by 20 Sep 2026')
    expect(targetWords(courseOf(measured('ndi', 12)))).toBe('12 % or less')
  })

  it('claims no measurement error of what a client tells', () => {
    const { trend } = courseOf(
      own([
        ['02-01', 5],
        ['03-01', 6],
      ]),
    )
    expect(trend).toMatchObject({ verdict: null, scale: { change: 0 } })
  })
})

it.each([
  [0, 'today'],
  [1, '1 day left'],
  [20, '20 days left'],
  [21, '3 weeks left'],
  [144, '5 months left'],
])('%d days', (days, words) => {
  expect(daysLeftWords(days)).toBe(words)
})
