import { describe, expect, test } from 'vitest'
import type { TriggerPointId } from '../../../src/domain/ids.ts'
import { withIdentities } from '../../../src/domain/point-identity.ts'
import { formerPoints, samePointsFor } from '../../../src/domain/review/same-point.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import type { TriggerPointMark } from '../../../src/domain/trigger-point.ts'
import { UNIT_MM } from '../../../src/domain/view-point.ts'
import { join } from './some-identities.ts'
import { visit } from './some-visits.ts'

/** A point newly charted on 03-08, as `visit` charts it unless told: right infraspinatus, posterior, at 80, 230. */
const charted = (seen: NonNullable<Parameters<typeof visit>[1]>[string][1] = {}): TriggerPointMark => {
  const [mark] = visit('03-08', { fresh: ['latent', seen] }).marks
  if (mark?.kind !== 'trigger-point') throw new Error('that is no point')
  return mark
}
const proposed = (
  visits: readonly ReportSession[],
  mark = charted(),
  marks: ReportSession['marks'] = [mark],
): readonly string[] =>
  samePointsFor(mark, { marks, former: formerPoints(visits) }).map(
    ({ former: { pointId, last }, millimetres }) =>
      `${pointId} of ${last.visit.dateOfService.slice(5)}, ${Math.round((millimetres / UNIT_MM) * 10) / 10}`,
  )

describe('a newly charted point may be a former one', () => {
  test.each<[string, readonly ReportSession[], TriggerPointMark, readonly string[]]>([
    ['at the same place', [visit('03-01', { p: ['active'] })], charted(), ['p of 03-01, 0']],
    ['exactly 15 units away', [visit('03-01', { p: ['active', { x: 95 }] })], charted(), ['p of 03-01, 15']],
    ['15 units across and down', [visit('03-01', { p: ['active', { x: 89, y: 242 }] })], charted(), ['p of 03-01, 15']],
    ['15 units of tenths that are not quite 15', [visit('03-01', { p: ['active', { x: 60.4 }] })], charted({ x: 75.4 }), ['p of 03-01, 15']],
    ['beyond 15 units', [visit('03-01', { p: ['active', { x: 95.1 }] })], charted(), []],
    ['of the other side', [visit('03-01', { p: ['active', { side: 'left', x: -3 }] })], charted({ x: 3 }), []],
    ['said to be on the midline', [visit('03-01', { p: ['active', { side: 'midline', x: 0 }] })], charted({ x: 3 }), []],
    ['on the midline both times', [visit('03-01', { p: ['active', { side: 'midline', x: 0, y: 225 }] })], charted({ side: 'midline', x: 2 }), ['p of 03-01, 5.4']],
    ['of another muscle', [visit('03-01', { p: ['active', { muscleId: 'teres-minor' }] })], charted(), []],
    ['in another view', [visit('03-01', { p: ['active', { view: 'right-lateral' }] })], charted(), []],
    ['resolved since', [visit('03-01', { p: ['active'] }), visit('03-04', { p: ['treated'] })], charted(), ['p of 03-04, 0']],
    ['not found the last time', [visit('03-01', { p: ['not-found'] })], charted(), ['p of 03-01, 0']],
    ['of two, the nearest first', [visit('03-01', { p: ['active', { x: 90 }], q: ['latent', { y: 235 }] })], charted(), ['q of 03-01, 5', 'p of 03-01, 10']],
    ['only carried over, never confirmed', [visit('03-01', { p: ['active', { unconfirmed: true }] })], charted(), []],
    ['carried over since: the last confirmed place counts', [visit('03-01', { p: ['active', { x: 90 }] }), visit('03-04', { p: ['active', { x: 200, unconfirmed: true }] })], charted(), ['p of 03-01, 10']],
    ['moved away since', [visit('03-01', { p: ['active'] }), visit('03-04', { p: ['active', { x: 110 }] })], charted(), []],
    ['moved here', [visit('03-01', { p: ['active', { x: 200 }] }), visit('03-04', { p: ['active'] })], charted(), ['p of 03-04, 0']],
    ['in a later visit, charted before', [visit('03-15', { p: ['active'] })], charted(), ['p of 03-15, 0']],
    ['that was moved away itself', [visit('03-01', { p: ['active'] })], charted({ x: 96 }), []],
    ['that was said to be of another muscle', [visit('03-01', { p: ['active'] })], charted({ muscleId: 'teres-minor' }), []],
    ['that was moved to the other side', [visit('03-01', { p: ['active', { x: 5 }] })], charted({ side: 'left', x: -5 }), []],
  ])('%s', (_, visits, mark, expected) => expect(proposed(visits, mark)).toEqual(expected)) // biome-ignore format: a case a line

  test('but not one that is on this chart, even if nobody confirmed it there', () => {
    const before = [visit('03-01', { p: ['active'], q: ['latent', { x: 85 }] })]
    const here = visit('03-08', { p: ['active', { y: 200, unconfirmed: true }], fresh: ['latent'] }).marks
    expect(proposed(before, charted(), here)).toEqual(['q of 03-01, 5'])
  })

  test('not if it is known itself, or was only carried over', () => {
    const before = [visit('03-01', { p: ['active'], q: ['latent', { x: 85 }] })]
    expect(proposed(before, { ...charted(), triggerPointId: 'q' as TriggerPointId })).toEqual([])
    expect(proposed(before, charted({ unconfirmed: true }))).toEqual([])
  })

  test('joined points are proposed once, as the point they are now', () => {
    const recorded = [visit('03-01', { p: ['active'] }), visit('03-04', { q: ['latent', { x: 84 }] })]
    expect(proposed(withIdentities(recorded, [join('q', 'p')]))).toEqual(['p of 03-04, 4'])
  })
})

test('what is known of a former point: since when, how often, and its last confirmed record', () => {
  const [p, ...others] = formerPoints([
    visit('03-15', { p: ['treated'] }),
    visit('03-01', { p: ['active', { unconfirmed: true }] }),
    visit('03-08', { p: ['active', { nprs: 6 }] }),
    visit('03-22', { p: ['active', { unconfirmed: true }] }),
  ])
  expect(others).toEqual([])
  expect(p).toMatchObject({
    pointId: 'p',
    first: { dateOfService: '2026-03-08' },
    last: { visit: { dateOfService: '2026-03-15' }, mark: { observation: { status: 'treated' } } },
    visits: 2,
  })
})
