import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin } from '../../src/chart/flat-shape.ts'
import { zoneOutlines } from '../../src/chart/zone-shapes.ts'
import { zonesUnder } from '../../src/chart/zones-under.ts'
import { findMuscles } from '../../src/domain/atlas/reverse-finder.ts'
import { ZONES, zoneById, zoneCentres } from '../../src/domain/atlas/zones.ts'
import type { Stroke } from '../../src/domain/symptom-area.ts'
import { mirrored, View } from '../../src/domain/view-point.ts'

const stroke = (view: View, width: number, ...points: [number, number][]): Stroke => ({
  kind: 'brush',
  view,
  width,
  points,
})

/** The middle of a zone's ellipse in a view, on the client's right. */
const middle = (id: string, view: View): [number, number] => {
  const zone = zoneById(id)
  const centre = zone && zoneCentres(zone).find((it) => it.view === view)
  if (!centre) throw new Error(`the atlas has ${id} in the ${view} view`)
  return [centre.x, centre.y]
}

describe('the zones of a view', () => {
  it.each(ZONES)('$id has a shape about its middle in every view, on both sides', (zone) => {
    for (const centre of zoneCentres(zone))
      for (const [place, side] of [[centre, 'right'] as const, [mirrored(centre), 'left'] as const]) {
        const outline = zoneOutlines(place.view).find(
          (it) => it.zone === zone && it.side === (zone.bilateral ? side : 'midline'),
        )
        expect(outline).toBeDefined()
        // Whether a drawn shape is about it, the check of the drawings tells.
        if (outline && !outline.drawn) expect(isWithin(outline.shape, place)).toBe(true)
      }
  })

  it('have each zone once a side, and sides only where a side view shows them', () => {
    for (const view of View.options) {
      const keys = zoneOutlines(view).map(({ zone, side }) => `${zone.id} ${side}`)
      expect(new Set(keys).size).toBe(keys.length)
    }
    expect(zoneOutlines('right-lateral').filter(({ side }) => side === 'left')).toEqual([])
    expect(zoneOutlines('left-lateral').filter(({ side }) => side === 'right')).toEqual([])
  })
})

describe('the zones under paint', () => {
  it('is the zone that a dot lies in, however small the dot', () => {
    const [first] = zonesUnder([stroke('posterior', 8, middle('posterior-thigh-mid', 'posterior'))])
    expect(first).toMatchObject({ zoneId: 'posterior-thigh-mid', side: 'right' })
    expect(first?.ofPaint).toBeGreaterThan(0.95)
    expect(first?.ofZone).toBeLessThan(0.1)
    expect(first?.weight).toBe(first?.ofPaint)
  })

  it('are all that a long broad stroke runs over, nearly whole', () => {
    const parts = ['proximal', 'mid', 'distal'].map((part) => `posterior-thigh-${part}`)
    const found = zonesUnder([stroke('posterior', 100, ...parts.map((id) => middle(id, 'posterior')))])
    for (const id of parts) {
      const zone = found.find(({ zoneId }) => zoneId === id)
      expect(zone?.side).toBe('right')
      expect(zone?.ofZone).toBeGreaterThan(0.85)
      expect(zone?.ofPaint).toBeLessThan(0.5)
    }
  })

  it('lie on the midline where the zone does', () => {
    const found = zonesUnder([stroke('posterior', 10, middle('sacrum', 'posterior'))])
    expect(found[0]).toMatchObject({ zoneId: 'sacrum', side: 'midline' })
  })

  it('join several views, each zone once', () => {
    const found = zonesUnder([
      stroke('right-lateral', 14, [30, 55], [40, 60]),
      stroke('soles', 20, [-65, 220]),
    ])
    expect(found.map(({ zoneId }) => zoneId)).toEqual(expect.arrayContaining(['temple', 'heel-plantar']))
    expect(found.every(({ side }) => side === 'right')).toBe(true)
    const keys = found.map(({ zoneId, side }) => `${zoneId} ${side}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are none beside the figure and without paint', () => {
    expect(zonesUnder([])).toEqual([])
    expect(zonesUnder([stroke('anterior', 10, [-400, 20])])).toEqual([])
  })

  it('painted on the other side are the same zones of the other side', () => {
    const other = { right: 'left', left: 'right', midline: 'midline' } as const
    const painted = fc.record({
      view: fc.constantFrom(...View.options),
      x: fc.integer({ min: -100, max: 100 }),
      y: fc.integer({ min: 20, max: 980 }),
      length: fc.integer({ min: 0, max: 60 }),
    })
    fc.assert(
      fc.property(painted, ({ view, x, y, length }) => {
        const here = { view, x, y }
        const there = mirrored(here)
        const found = zonesUnder([stroke(view, 24, [x, y], [x, y + length])])
        const mirror = zonesUnder([stroke(there.view, 24, [there.x, y], [there.x, y + length])])
        for (const { zoneId, side, weight } of found) {
          const twin = mirror.find((it) => it.zoneId === zoneId && it.side === other[side])
          // The distances are interpolated, so shares may differ a little, and the least may fall out.
          if (weight > 0.08) expect(Math.abs((twin?.weight ?? 0) - weight)).toBeLessThan(0.03)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('lead to the muscles: paint over the heel', () => {
    const found = findMuscles(zonesUnder([stroke('soles', 30, middle('heel-plantar', 'soles'))]))
    expect(found.slice(0, 2).map(({ muscle }) => muscle.id)).toEqual(['soleus', 'quadratus-plantae'])
    expect(found[0]?.sides).toEqual(['right'])
  })
})
