import { describe, expect, test } from 'vitest'
import { TriggerPointId } from '../../../src/domain/ids.ts'
import { pointHistory } from '../../../src/domain/review/point-history.ts'
import { isSameReferral, referralCourse } from '../../../src/domain/review/referral-course.ts'
import { BLANK_OBSERVATION, type Observation } from '../../../src/domain/trigger-point.ts'
import { visit } from './some-visits.ts'

const zone = (
  zoneId: string,
  extent: 'primary' | 'spillover' = 'primary',
  side: 'right' | 'left' = 'right',
) => ({
  zoneId,
  side,
  extent,
  quality: null,
})
const felt = (...observedReferral: readonly ReturnType<typeof zone>[]): Partial<Observation> => ({
  observedReferral,
})
const asked = (referredSensation: 'yes' | 'no'): Partial<Observation> => ({
  signs: { ...BLANK_OBSERVATION.signs, referredSensation },
})
const steps = (days: Readonly<Record<string, Partial<Observation>>>, unconfirmed = '') => {
  const history = pointHistory(
    Object.entries(days).map(([day, more]) =>
      visit(day, { p: ['active', { more, unconfirmed: day === unconfirmed }] }),
    ),
    TriggerPointId.parse('p'),
  )
  return history ? referralCourse(history) : []
}

describe('a referral through the visits', () => {
  test('the first is told, the others compared, the client’s side in words', () => {
    expect(
      steps({
        '01-01': felt(zone('temple'), zone('angle-of-jaw', 'spillover')),
        '01-08': felt(zone('temple'), zone('temple', 'primary', 'left')),
      }).map(({ felt: places, change }) => ({ places, change })),
    ).toEqual([
      { places: ['right temple (mainly)', 'right angle of the jaw (spillover)'], change: null },
      {
        places: ['right temple (mainly)', 'left temple (mainly)'],
        change: { came: ['left temple'], went: ['right angle of the jaw'], other: [] },
      },
    ])
  })

  test('what was felt mainly is only spilled over to', () => {
    const [, second] = steps({ '01-01': felt(zone('temple')), '01-08': felt(zone('temple', 'spillover')) })
    expect(second?.change).toEqual({ came: [], went: [], other: ['right temple (mainly → spillover)'] })
  })

  test('a zone that is both is felt mainly', () => {
    const [first] = steps({ '01-01': felt(zone('temple', 'spillover'), zone('temple')) })
    expect(first?.felt).toEqual(['right temple (mainly)'])
  })

  test('silence is no step, “no referred sensation” is one', () => {
    const course = steps({
      '01-01': felt(zone('temple')),
      '01-08': {},
      '01-15': asked('yes'),
      '01-22': asked('no'),
    })
    expect(course.map(({ sighting }) => sighting.visit.dateOfService)).toEqual(['2026-01-01', '2026-01-22'])
    expect(course[1]).toMatchObject({ felt: [], change: { came: [], went: ['right temple'] } })
  })

  test('what is only carried over is no step', () => {
    expect(steps({ '01-01': felt(zone('temple')), '01-08': felt() }, '01-01')).toEqual([])
  })

  test('the same zones in another order are the same', () => {
    const [first, second] = steps({
      '01-01': felt(zone('temple'), zone('angle-of-jaw')),
      '01-08': felt(zone('angle-of-jaw'), zone('temple')),
    })
    expect([first && isSameReferral(first), second && isSameReferral(second)]).toEqual([false, true])
  })

  test('paint is told by side and view', () => {
    const stroke = {
      kind: 'brush' as const,
      view: 'posterior' as const,
      width: 8,
      points: [[40, 100] as const, [60, 100] as const],
    }
    const painted = {
      paintedReferral: [{ id: 'a', strokes: [stroke], extent: 'spillover', quality: null }],
    } as never
    const [, second] = steps({ '01-01': asked('no'), '01-08': painted })
    expect(second).toMatchObject({
      felt: ['painted right, posterior view (spillover)'],
      change: { came: ['painted right, posterior view'], went: [] },
    })
  })
})
