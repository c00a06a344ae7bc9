import { describe, expect, it } from 'vitest'
import { fitCamera, panBy } from '../../src/chart/camera.ts'
import { nextStop, regionAround, stopsOf } from '../../src/chart/flight.ts'
import { FIT_PADDING, frameOf, placedView, SHEET_VIEWS, sheetBounds } from '../../src/chart/sheet.ts'
import { sheetPoint } from '../../src/chart/space.ts'
import { applyTo } from '../../src/chart/transform.ts'

const VIEWPORT = { width: 832, height: 690 }
const home = fitCamera(sheetBounds(), VIEWPORT, FIT_PADDING)

describe('flying to a view', () => {
  it.each(SHEET_VIEWS)('%s: goes round its stops and comes back to the whole', (view) => {
    const stops = stopsOf(view)
    let camera = home
    const scales: number[] = []
    for (const box of [...stops, ...stops]) {
      camera = nextStop(view, camera, home, VIEWPORT)
      const corner = applyTo(camera, sheetPoint(box.minX, box.minY))
      const opposite = applyTo(camera, sheetPoint(box.maxX, box.maxY))
      expect(corner.x).toBeGreaterThanOrEqual(FIT_PADDING - 1e-6)
      expect(corner.y).toBeGreaterThanOrEqual(FIT_PADDING - 1e-6)
      expect(opposite.x).toBeLessThanOrEqual(VIEWPORT.width - FIT_PADDING + 1e-6)
      expect(opposite.y).toBeLessThanOrEqual(VIEWPORT.height - FIT_PADDING + 1e-6)
      scales.push(camera.scale)
    }
    expect(scales.slice(stops.length)).toEqual(scales.slice(0, stops.length))
  })

  it('begins with the whole view when one has looked elsewhere since', () => {
    const whole = nextStop('anterior', home, home, VIEWPORT)
    expect(nextStop('anterior', panBy(whole, 90, 0), home, VIEWPORT)).toEqual(whole)
    expect(nextStop('anterior', nextStop('posterior', home, home, VIEWPORT), home, VIEWPORT)).toEqual(whole)
  })

  it('comes closer at once where the whole view is no closer than the whole sheet', () => {
    const wide = { width: 896, height: 460 }
    const fitted = fitCamera(sheetBounds(), wide, FIT_PADDING)
    const first = nextStop('posterior', fitted, fitted, wide)
    const second = nextStop('posterior', first, fitted, wide)
    expect(first.scale).toBeGreaterThan(1.2 * fitted.scale)
    expect(second.scale).toBeGreaterThan(1.2 * fitted.scale)
    expect(second.dy).toBeLessThan(first.dy)
  })

  it('lets no part of the body be missed between the halves', () => {
    const [whole, upper, lower] = stopsOf('posterior')
    expect(upper?.minY).toBe(whole?.minY)
    expect(lower?.maxY).toBe(whole?.maxY)
    expect(upper?.maxY ?? 0).toBeGreaterThan(lower?.minY ?? 0)
  })
})

describe('what a double tap brings close', () => {
  it('is the muscle under it with some room, in its own view and on its own side', () => {
    const right = regionAround({ view: 'posterior', x: 64, y: 215 }, 'intermediate')
    const left = regionAround({ view: 'posterior', x: -64, y: 215 }, 'intermediate')
    const { x, y } = placedView('posterior').origin
    expect(right.minX).toBeGreaterThan(x)
    expect(right.minX).toBeLessThan(x + 64)
    expect(right.maxX).toBeGreaterThan(x + 64)
    expect(right.maxY).toBeLessThan(y + 330)
    expect(left.maxX - x).toBeCloseTo(x - right.minX, 9)
  })

  it('is the place itself where no muscle is', () => {
    const { minX, maxX, minY, maxY } = regionAround({ view: 'soles', x: 0, y: 200 }, 'superficial')
    const { x, y } = placedView('soles').origin
    expect([(minX + maxX) / 2, (minY + maxY) / 2]).toEqual([x, y + 200])
    const frame = frameOf(placedView('soles'))
    expect(maxX - minX).toBeLessThan(frame.maxX - frame.minX)
  })
})
