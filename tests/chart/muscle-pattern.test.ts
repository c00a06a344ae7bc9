import { describe, expect, it } from 'vitest'
import { musclePattern } from '../../src/chart/muscle-pattern.ts'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { mirrored, sideOf } from '../../src/domain/view-point.ts'

const SIDES = ['right', 'left'] as const

describe('what is drawn of a muscle', () => {
  it('lies on the side that was asked for: points, outlines and zones', () => {
    for (const { id } of MUSCLES)
      for (const side of SIDES) {
        const { points, zones, regions } = musclePattern(id, side)
        for (const { at } of points) expect([side, 'midline'], `${id} ${side}`).toContain(sideOf(at))
        for (const it of [...zones, ...regions]) expect([side, 'midline'], `${id} ${side}`).toContain(it.side)
        expect(regions.length, id).toBeGreaterThan(0)
      }
  })

  it('is the mirror image on the other side, but for what is known on the right only', () => {
    for (const { id } of MUSCLES) {
      const left = musclePattern(id, 'left')
      const ids = new Set(left.points.map(({ point }) => point.id))
      const right = musclePattern(id, 'right', (pointId) => ids.has(pointId))
      expect(left.points.map(({ at }) => at)).toEqual(right.points.map(({ at }) => mirrored(at)))
      expect(left.zones.map(({ zoneId }) => zoneId)).toEqual(right.zones.map(({ zoneId }) => zoneId))
    }
    expect(musclePattern('rectus-abdominis', 'left').points.map(({ point }) => point.id)).not.toContain(
      'TrP4',
    )
    expect(musclePattern('rectus-abdominis', 'right').points.map(({ point }) => point.id)).toContain('TrP4')
  })

  it('has each zone once, primary if any point is felt there mainly', () => {
    const { zones } = musclePattern('temporalis', 'right')
    expect(new Set(zones.map(({ zoneId }) => zoneId)).size).toBe(zones.length)
    // TrP1 spills over to the temple, TrP2 is felt there mainly.
    expect(zones.find(({ zoneId }) => zoneId === 'temple')?.extent).toBe('primary')
    const only = musclePattern('temporalis', 'right', (pointId) => pointId === 'TrP1').zones
    expect(only.find(({ zoneId }) => zoneId === 'temple')?.extent).toBe('spillover')
  })
})
