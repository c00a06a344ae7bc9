import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  frameOf,
  fromViewPoint,
  keepInView,
  layOut,
  placedView,
  SHEET,
  sheetBounds,
  toViewPoint,
  viewAt,
  whereOnScreen,
} from '../../src/chart/sheet.ts'
import { sheetPoint } from '../../src/chart/space.ts'
import { someViewPoint, someViewport } from './arbitrary-chart.ts'

describe('the sheet', () => {
  it('shows posterior, anterior, right, left and soles, from left to right', () => {
    expect(SHEET.map(({ view }) => view)).toEqual([
      'posterior',
      'anterior',
      'right-lateral',
      'left-lateral',
      'soles',
    ])
    const across = SHEET.map(({ origin }) => origin.x)
    expect(across).toEqual(across.toSorted((a, b) => a - b))
  })

  it('has its views edge to edge, none over another', () => {
    const frames = SHEET.map(frameOf)
    frames.forEach((frame, i) => {
      const next = frames[i + 1]
      if (next) expect(next.minX).toBeCloseTo(frame.maxX, 9)
    })
    for (const { minX, maxX, minY, maxY } of frames) {
      const bounds = sheetBounds()
      expect(minX).toBeGreaterThanOrEqual(bounds.minX)
      expect(maxX).toBeLessThanOrEqual(bounds.maxX)
      expect(minY).toBeGreaterThanOrEqual(bounds.minY)
      expect(maxY).toBeLessThanOrEqual(bounds.maxY)
    }
  })

  it('refuses a view that it does not show', () => {
    expect(() => placedView('soles', layOut(['anterior']))).toThrow('soles')
  })
})

describe('a place of a view', () => {
  it('comes back from the sheet, in its own view', () => {
    fc.assert(
      fc.property(someViewPoint, (place) => {
        const back = toViewPoint(fromViewPoint(place))
        expect(back.view).toBe(place.view)
        expect(back.x).toBeCloseTo(place.x, 9)
        expect(back.y).toBeCloseTo(place.y, 9)
      }),
    )
  })

  it('is not turned round: further right in the view is further right on the sheet', () => {
    fc.assert(
      fc.property(someViewPoint, (place) => {
        const further = fromViewPoint({ ...place, x: place.x + 1 })
        expect(further.x - fromViewPoint(place).x).toBeCloseTo(1, 9)
      }),
    )
  })

  it('beyond the sheet belongs to the nearest view', () => {
    const { minX, maxX } = sheetBounds()
    expect(viewAt(sheetPoint(minX - 500, -300))).toBe('posterior')
    expect(viewAt(sheetPoint(maxX + 500, 2000))).toBe('soles')
  })

  it('can be read in the units of the view a gesture began in', () => {
    const { origin } = placedView('anterior')
    const place = toViewPoint(sheetPoint(origin.x, 300), 'posterior')
    expect(place).toEqual({ view: 'posterior', x: origin.x - placedView('posterior').origin.x, y: 300 })
  })
})

describe('keepInView', () => {
  it('never lets a place into another view', () => {
    fc.assert(
      fc.property(someViewPoint, fc.integer({ min: -3000, max: 3000 }), (place, by) => {
        const kept = keepInView({ ...place, x: place.x + by, y: place.y + by })
        expect(kept.view).toBe(place.view)
        // Exactly on the seam both views are right: look a hair inside.
        expect(viewAt(fromViewPoint({ ...kept, x: kept.x * 0.999 }))).toBe(place.view)
      }),
    )
  })

  it('leaves a place inside alone', () => {
    fc.assert(
      fc.property(someViewPoint, (place) => {
        expect(keepInView(place)).toEqual(place)
      }),
    )
  })
})

describe('whereOnScreen', () => {
  it('is inside the element, wherever the figure is touched', () => {
    fc.assert(
      fc.property(someViewPoint, someViewport, (place, viewport) => {
        const at = whereOnScreen(place, viewport)
        expect(at.x).toBeGreaterThan(0)
        expect(at.x).toBeLessThan(viewport.width)
        expect(at.y).toBeGreaterThan(0)
        expect(at.y).toBeLessThan(viewport.height)
      }),
    )
  })
})
