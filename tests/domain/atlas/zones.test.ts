import { describe, expect, it } from 'vitest'
import { ZONES, zoneById } from '../../../src/domain/atlas/zones.ts'

describe('the zones of the atlas', () => {
  it('are 161, all named differently', () => {
    expect(ZONES).toHaveLength(161)
    expect(new Set(ZONES.map((it) => it.id)).size).toBe(161)
    expect(new Set(ZONES.map((it) => it.name)).size).toBe(161)
  })

  it.each(ZONES)('$id has an ellipse in every view it says, on the right or on the midline', (zone) => {
    expect(zoneById(zone.id)).toBe(zone)
    const drawn = zone.views.filter((view) => view !== 'plantar')
    expect(
      Object.keys(zone.bounds)
        .filter((view) => view !== 'plantar')
        .sort(),
    ).toEqual([...drawn].sort())
    for (const [view, { cx, cy, rx, ry }] of Object.entries(zone.bounds)) {
      expect(rx > 0 && ry > 0).toBe(true)
      expect(cy).toBeGreaterThanOrEqual(-20)
      expect(cy).toBeLessThanOrEqual(1010)
      if (view !== 'lateral') expect(cx).toBeGreaterThanOrEqual(0)
      if (view !== 'lateral' && !zone.bilateral) expect(cx).toBe(0)
    }
  })

  it('are not found by a name that is none', () => {
    for (const id of ['', 'nowhere', '__proto__', 'constructor']) expect(zoneById(id)).toBeUndefined()
  })
})
