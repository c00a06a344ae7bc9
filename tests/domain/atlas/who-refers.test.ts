import { describe, expect, it } from 'vitest'
import { findMuscles } from '../../../src/domain/atlas/reverse-finder.ts'
import { earlierPoints, likeliestPoint, referrersOf } from '../../../src/domain/atlas/who-refers.ts'
import type { CheckedMuscle } from '../../../src/domain/checked-muscle.ts'
import type { CheckedMuscleId, SessionId } from '../../../src/domain/ids.ts'
import type { Mark } from '../../../src/domain/mark.ts'
import type { Session } from '../../../src/domain/session.ts'
import type { TriggerPointMark } from '../../../src/domain/trigger-point.ts'
import { draftWith, pointMark } from '../some-marks.ts'

const TEMPLE = [{ zoneId: 'temple', side: 'right' }] as const
const NOTHING = { earlier: [], marks: [], checked: [] }
const visit = (on: Session['dateOfService'], marks: readonly Mark[]): Session => ({
  ...draftWith(marks),
  id: on as SessionId,
  dateOfService: on,
})
const right = (id: string, muscleId = 'trapezius-upper') =>
  pointMark({ id, triggerPointId: id, muscleId, at: { view: 'posterior', x: 52, y: 152 } })
const withStatus = (mark: TriggerPointMark, status: TriggerPointMark['observation']['status']) => ({
  ...mark,
  observation: { ...mark.observation, status },
})

describe('who refers here', () => {
  it('ranks as the reverse finder does, each side by itself', () => {
    const rows = referrersOf(TEMPLE, NOTHING)
    expect(rows.map(({ found }) => found.muscle.id)).toEqual(
      findMuscles(TEMPLE).map(({ muscle }) => muscle.id),
    )
    expect(rows.every(({ side }) => side === 'right')).toBe(true)
    const both = referrersOf([{ zoneId: 'temple', side: 'midline' }], NOTHING)
    expect(both).toHaveLength(2 * rows.length)
    for (const row of both) {
      const point = likeliestPoint(row)
      expect(row.found.because.some((each) => each.side === row.side && each.point === point)).toBe(true)
    }
  })

  it('puts on top what was found in this client before, on that side only', () => {
    const last = referrersOf(TEMPLE, NOTHING).at(-1)?.found.muscle.id ?? ''
    const earlier = earlierPoints([visit('2026-03-12', [right('a', last)])])
    expect(referrersOf(TEMPLE, { ...NOTHING, earlier })[0]?.found.muscle.id).toBe(last)
    const left = referrersOf([{ zoneId: 'temple', side: 'left' }], { ...NOTHING, earlier })
    expect(left.every((row) => row.earlier.length === 0)).toBe(true)
  })

  it('knows what is charted and what was checked in this visit', () => {
    const mark = right('a')
    const checked: CheckedMuscle = {
      id: 'k' as CheckedMuscleId,
      muscleId: 'temporalis',
      side: 'right',
      areaId: null,
      note: '',
    }
    const rows = referrersOf(TEMPLE, { earlier: [], marks: [mark], checked: [checked] })
    expect(rows.find(({ found }) => found.muscle.id === 'trapezius-upper')?.charted).toEqual([mark])
    expect(rows.filter((row) => row.checked).map(({ key }) => key)).toEqual(['right temporalis'])
  })

  it('does not offer a point again that this visit says to be in another muscle', () => {
    const earlier = earlierPoints([visit('2026-03-12', [right('a')])])
    const moved = right('a', 'temporalis')
    const rows = referrersOf(TEMPLE, { earlier, marks: [moved], checked: [] })
    expect(rows.flatMap((row) => row.earlier)).toEqual([])
  })
})

describe('the points of earlier visits', () => {
  it('are each as it was last found, the newest visit first', () => {
    const old = visit('2026-01-10', [right('a'), right('b', 'temporalis')])
    const recent = visit('2026-03-12', [withStatus(right('a'), 'active')])
    const found = earlierPoints([old, recent])
    expect(found.map(({ mark, on }) => [mark.triggerPointId, on, mark.observation.status])).toEqual([
      ['a', '2026-03-12', 'active'],
      ['b', '2026-01-10', 'latent'],
    ])
    expect(earlierPoints([recent, old])).toEqual(found)
  })

  it('are not those that were only looked for, or carried over and not looked at', () => {
    const marks = [withStatus(right('a'), 'not-found'), { ...right('b'), unconfirmed: true }]
    expect(earlierPoints([visit('2026-03-12', marks)])).toEqual([])
  })
})
