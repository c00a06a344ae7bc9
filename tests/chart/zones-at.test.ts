import { describe, expect, it } from 'vitest'
import { zonesOf } from '../../src/chart/figure/zones/zones.ts'
import { flatShape } from '../../src/chart/flat-shape.ts'
import { zonesAt } from '../../src/chart/zones-at.ts'
import { mirrored, View } from '../../src/domain/view-point.ts'

describe('the zones at a place', () => {
  it('are those of its own side', () => {
    const rightTemple = { view: 'right-lateral', x: 45, y: 54 } as const
    expect(zonesAt(rightTemple)[0]).toMatchObject({ zone: { id: 'temple' }, side: 'right' })
    expect(zonesAt(mirrored(rightTemple))[0]).toMatchObject({ zone: { id: 'temple' }, side: 'left' })
    // Right is the client's right: the viewer's right from behind, the viewer's left from before.
    expect(zonesAt({ view: 'posterior', x: 40, y: 330 })[0]?.side).toBe('right')
    expect(zonesAt({ view: 'anterior', x: -40, y: 330 })[0]?.side).toBe('right')
  })

  it('are none beside the body', () => {
    expect(zonesAt({ view: 'anterior', x: -240, y: 60 })).toEqual([])
  })

  it('let every drawn zone be tapped somewhere', () => {
    for (const view of View.options)
      for (const { zoneId, side, d } of zonesOf(view)) {
        const { box } = flatShape(d)
        const reached = places(box).some(({ x, y }) => {
          const [finest] = zonesAt({ view, x, y })
          return finest?.zone.id === zoneId && finest.side === side
        })
        expect(reached, `${side} ${zoneId} in the ${view} view`).toBe(true)
      }
  })
})

function places({ minX, minY, maxX, maxY }: { minX: number; minY: number; maxX: number; maxY: number }) {
  const STEPS = 16
  return Array.from({ length: STEPS * STEPS }, (_, i) => ({
    x: minX + ((maxX - minX) * ((i % STEPS) + 0.5)) / STEPS,
    y: minY + ((maxY - minY) * (Math.floor(i / STEPS) + 0.5)) / STEPS,
  }))
}
