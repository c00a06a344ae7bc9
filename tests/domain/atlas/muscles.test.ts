import { describe, expect, it } from 'vitest'
import { MUSCLES, muscleById, placeOf } from '../../../src/domain/atlas/muscles.ts'
import { zoneById } from '../../../src/domain/atlas/zones.ts'
import { MIDLINE_HALF_WIDTH, mirrored, sideOf } from '../../../src/domain/view-point.ts'

const points = MUSCLES.flatMap((muscle) => muscle.points.map((point) => ({ muscle, point })))

describe('the muscles of the atlas', () => {
  it('are 150 with 231 usual points, all named differently, in the order of their names', () => {
    expect(MUSCLES).toHaveLength(150)
    expect(points).toHaveLength(231)
    expect(new Set(MUSCLES.map((it) => it.id)).size).toBe(150)
    expect(new Set(MUSCLES.map((it) => it.name)).size).toBe(150)
    const names = MUSCLES.map((it) => it.name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  it.each(MUSCLES)('$id: its zones, relatives and points resolve', (muscle) => {
    expect(muscleById(muscle.id)).toBe(muscle)
    expect(muscle.points.length).toBeGreaterThan(0)
    expect(new Set(muscle.points.map((it) => it.id)).size).toBe(muscle.points.length)
    for (const { referral } of muscle.points) {
      const zones = [...referral.primary, ...referral.spillover]
      expect(zones.filter((id) => !zoneById(id))).toEqual([])
      expect(new Set(zones).size).toBe(zones.length)
      expect(referral.primary.length).toBeGreaterThan(0)
    }
    expect(muscle.related.filter((id) => !muscleById(id) || id === muscle.id)).toEqual([])
  })

  it('are not found by a name that is none', () => {
    for (const id of ['', 'Infraspinatus', '__proto__', 'constructor']) expect(muscleById(id)).toBeUndefined()
  })
})

describe('a usual point on the figure', () => {
  it.each(points)(
    "$muscle.id $point.id lies on the client's right and, mirrored, on the left",
    ({ point }) => {
      const right = placeOf(point, 'right')
      const left = placeOf(point, 'left')
      const onMidline = !right.view.endsWith('lateral') && Math.abs(right.x) < MIDLINE_HALF_WIDTH
      expect(sideOf(right)).toBe(onMidline ? 'midline' : 'right')
      expect(sideOf(left)).toBe(onMidline ? 'midline' : 'left')
      expect(left).toEqual(mirrored(right))
      expect(right.y).toBeGreaterThan(0)
      expect(right.y).toBeLessThanOrEqual(1000)
      expect(Math.abs(right.x)).toBeLessThan(260)
    },
  )

  it('is where the conventions say', () => {
    const [infraspinatus] = muscleById('infraspinatus')?.points ?? []
    const [tibialis] = muscleById('tibialis-anterior')?.points ?? []
    if (!infraspinatus || !tibialis) throw new Error('the atlas has both')
    expect(placeOf(infraspinatus, 'right')).toEqual({ view: 'posterior', x: 64, y: 206 })
    expect(placeOf(infraspinatus, 'left')).toEqual({ view: 'posterior', x: -64, y: 206 })
    expect(placeOf(tibialis, 'right')).toEqual({ view: 'anterior', x: -84, y: 776 })
    expect(placeOf(tibialis, 'left')).toEqual({ view: 'anterior', x: 84, y: 776 })
  })

  it('is never minus zero, which could not be stored', () => {
    for (const { point } of points)
      for (const side of ['right', 'left'] as const) expect(Object.is(placeOf(point, side).x, -0)).toBe(false)
  })
})
