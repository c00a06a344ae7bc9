import { describe, expect, it } from 'vitest'
import { zonesOf } from '../../src/chart/figure/zones/zones.ts'
import { flatShape, isWithin } from '../../src/chart/flat-shape.ts'
import { askingPaint, hurtingZones, zoneBorders, zoneInFocus } from '../../src/chart/hurting-scene.ts'
import type { FigureItem } from '../../src/chart/scene-item.ts'
import { sideOf, View } from '../../src/domain/view-point.ts'

const shapes = (items: readonly FigureItem[]) =>
  items.flatMap(({ view, drawing }) => (drawing.kind === 'shape' ? [{ view, ...drawing }] : []))

describe('zones where it hurts', () => {
  it('are drawn in all their views, on their own side only', () => {
    for (const side of ['right', 'left'] as const) {
      const drawn = shapes(hurtingZones([{ zoneId: 'temple', side }]))
      expect(drawn.map(({ view }) => view).toSorted()).toEqual(['anterior', `${side}-lateral`])
      for (const { view, d } of drawn) {
        const { minX, maxX, minY, maxY } = flatShape(d).box
        expect(sideOf({ view, x: (minX + maxX) / 2, y: (minY + maxY) / 2 })).toBe(side)
      }
    }
  })

  it('have a hatch and an edge: colour is not alone', () => {
    for (const { hatch, line } of shapes(hurtingZones([{ zoneId: 'sacrum', side: 'midline' }])))
      expect([hatch, line]).not.toContain(undefined)
  })
})

describe('paint that asks', () => {
  it('lies where it was painted and belongs to no mark', () => {
    const items = askingPaint([{ kind: 'brush', view: 'posterior', width: 16, points: [[40, 200]] }])
    expect(items.map(({ markId }) => markId)).toEqual([undefined])
    const [area] = shapes(items)
    expect(area?.view).toBe('posterior')
    expect(isWithin(flatShape(area?.d ?? ''), { x: 40, y: 200 })).toBe(true)
    expect(askingPaint([])).toEqual([])
  })
})

describe('what can be tapped', () => {
  it('shows the borders of every zone, the same list every time', () => {
    const borders = shapes(zoneBorders())
    for (const view of View.options)
      for (const { d } of zonesOf(view)) expect(borders.find((it) => it.view === view)?.d).toContain(d)
    expect(zoneBorders()).toBe(zoneBorders())
  })

  it('brings the zone under the pointer out in every view', () => {
    const views = zoneInFocus({ zoneId: 'achilles', side: 'left' }).map(({ view }) => view)
    expect(views.toSorted()).toEqual(['left-lateral', 'posterior'])
  })
})
