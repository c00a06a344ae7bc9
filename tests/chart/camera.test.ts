import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  between,
  carriedOver,
  centreOf,
  fitCamera,
  keepInSight,
  panBy,
  showBox,
  ZOOM,
  zoomAt,
  zoomPercent,
} from '../../src/chart/camera.ts'
import { FIT_PADDING, frameOf, placedView, SHEET_VIEWS, sheetBounds } from '../../src/chart/sheet.ts'
import { sheetPoint } from '../../src/chart/space.ts'
import { applyTo, invert } from '../../src/chart/transform.ts'
import { someScreenPoint, someSheetPoint, someViewport } from './arbitrary-chart.ts'

const fitted = (viewport: { width: number; height: number }) =>
  fitCamera(sheetBounds(), viewport, FIT_PADDING)
const factor = fc.double({ min: 0.05, max: 20, noNaN: true })
const shift = fc.double({ min: -5000, max: 5000, noNaN: true })

describe('fitCamera', () => {
  it('shows the whole sheet inside the padding, centred', () => {
    fc.assert(
      fc.property(someViewport, (viewport) => {
        const { minX, minY, maxX, maxY } = sheetBounds()
        const camera = fitted(viewport)
        const from = applyTo(camera, sheetPoint(minX, minY))
        const to = applyTo(camera, sheetPoint(maxX, maxY))
        expect(from.x).toBeGreaterThanOrEqual(FIT_PADDING - 1e-6)
        expect(from.y).toBeGreaterThanOrEqual(FIT_PADDING - 1e-6)
        expect(from.x + to.x).toBeCloseTo(viewport.width, 6)
        expect(from.y + to.y).toBeCloseTo(viewport.height, 6)
      }),
    )
  })
})

describe('carriedOver', () => {
  it('lays every place of the picture where the new camera sees it, turned and flipped never', () => {
    const cameras = fc.tuple(someViewport, someScreenPoint, factor, shift, shift)
    fc.assert(
      fc.property(cameras, factor, shift, someSheetPoint, ([viewport, at, zoom, dx, dy], by, move, place) => {
        const taken = panBy(zoomAt(fitted(viewport), at, zoom, fitted(viewport)), dx, dy)
        const now = panBy(zoomAt(taken, at, by, fitted(viewport)), move, -dx)
        const carried = carriedOver(taken, now)
        const { x, y } = applyTo(carried, applyTo(taken, place))
        expect(x).toBeCloseTo(applyTo(now, place).x, 5)
        expect(y).toBeCloseTo(applyTo(now, place).y, 5)
        expect(carried.scale).toBeGreaterThan(0)
        expect(carried.flipY).toBe(false)
      }),
    )
  })

  it('moves a picture by exactly what was panned', () => {
    const taken = fitted({ width: 800, height: 600 })
    const { scale, dx, dy } = carriedOver(taken, panBy(taken, 12, -7))
    expect(scale).toBeCloseTo(1, 12)
    expect(dx).toBeCloseTo(12, 9)
    expect(dy).toBeCloseTo(-7, 9)
  })
})

describe('zoomAt', () => {
  it('keeps what is under the pointer under the pointer', () => {
    fc.assert(
      fc.property(someViewport, someScreenPoint, factor, factor, (viewport, at, first, second) => {
        const before = zoomAt(fitted(viewport), at, first, fitted(viewport))
        const place = applyTo(invert(before), at)
        const after = applyTo(zoomAt(before, at, second, fitted(viewport)), place)
        expect(after.x).toBeCloseTo(at.x, 6)
        expect(after.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  it('never leaves 100 to 1600 percent', () => {
    fc.assert(
      fc.property(someViewport, someScreenPoint, fc.array(factor), (viewport, at, factors) => {
        const home = fitted(viewport)
        const camera = factors.reduce((now, by) => zoomAt(now, at, by, home), home)
        expect(zoomPercent(camera, home)).toBeGreaterThanOrEqual(100)
        expect(zoomPercent(camera, home)).toBeLessThanOrEqual(100 * ZOOM.max)
      }),
    )
  })
})

describe('keepInSight', () => {
  const lost = fc
    .tuple(someViewport, someScreenPoint, factor, shift, shift)
    .map(([viewport, at, by, dx, dy]) => {
      const home = fitted(viewport)
      return { viewport, home, camera: panBy(zoomAt(home, at, by, home), dx, dy) }
    })

  it('never loses the sheet, changes no zoom, and does nothing more the second time', () => {
    fc.assert(
      fc.property(lost, ({ viewport, home, camera }) => {
        const kept = keepInSight(camera, sheetBounds(), home, viewport)
        const { minX, minY, maxX, maxY } = sheetBounds()
        const corner = applyTo(kept, sheetPoint(minX, minY))
        const opposite = applyTo(kept, sheetPoint(maxX, maxY))
        expect(corner.x).toBeLessThan(viewport.width)
        expect(corner.y).toBeLessThan(viewport.height)
        expect(opposite.x).toBeGreaterThan(0)
        expect(opposite.y).toBeGreaterThan(0)
        expect(kept.scale).toBe(camera.scale)
        const again = keepInSight(kept, sheetBounds(), home, viewport)
        expect(again.dx).toBeCloseTo(kept.dx, 6)
        expect(again.dy).toBeCloseTo(kept.dy, 6)
      }),
    )
  })

  it('at 100 % is the fitted camera', () => {
    fc.assert(
      fc.property(someViewport, shift, shift, (viewport, dx, dy) => {
        const home = fitted(viewport)
        const kept = keepInSight(panBy(home, dx, dy), sheetBounds(), home, viewport)
        expect(kept.dx).toBeCloseTo(home.dx, 6)
        expect(kept.dy).toBeCloseTo(home.dy, 6)
      }),
    )
  })
})

describe('showBox', () => {
  it('shows the view whole, in the middle, as large as it fits', () => {
    fc.assert(
      fc.property(someViewport, (viewport) => {
        const home = fitted(viewport)
        const placed = placedView('anterior')
        const camera = showBox(frameOf(placed), home, viewport, FIT_PADDING)
        expect(centreOf(camera, viewport).x).toBeCloseTo(placed.origin.x, 6)
        const { minX, minY, maxX, maxY } = frameOf(placed)
        const corner = applyTo(camera, sheetPoint(minX, minY))
        const opposite = applyTo(camera, sheetPoint(maxX, maxY))
        const free = [corner.x, corner.y, viewport.width - opposite.x, viewport.height - opposite.y]
        expect(Math.min(...free)).toBeCloseTo(FIT_PADDING, 6)
        expect(camera.scale).toBeGreaterThanOrEqual(home.scale)
      }),
    )
  })

  it('is where the camera may stay, for every view that it brings closer', () => {
    fc.assert(
      fc.property(someViewport, fc.constantFrom(...SHEET_VIEWS), (viewport, view) => {
        const home = fitted(viewport)
        const camera = showBox(frameOf(placedView(view)), home, viewport, FIT_PADDING)
        fc.pre(camera.scale >= 1.25 * home.scale)
        const kept = keepInSight(camera, sheetBounds(), home, viewport)
        expect(kept.dx).toBeCloseTo(camera.dx, 6)
        expect(kept.dy).toBeCloseTo(camera.dy, 6)
      }),
    )
  })
})

describe('between', () => {
  it('begins at the one camera and ends at the other', () => {
    fc.assert(
      fc.property(someViewport, someScreenPoint, (viewport, at) => {
        const from = fitted(viewport)
        const to = zoomAt(from, at, 3, from)
        expect(between(from, to, 1, viewport)).toBe(to)
        const start = between(from, to, 0, viewport)
        expect(start.scale).toBeCloseTo(from.scale, 9)
        expect(start.dx).toBeCloseTo(from.dx, 6)
        expect(start.dy).toBeCloseTo(from.dy, 6)
      }),
    )
  })
})
