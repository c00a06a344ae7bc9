import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagePoint, sheetPoint } from '../../src/chart/space.ts'
import { applyTo, compose, fitToPage, invert } from '../../src/chart/transform.ts'
import { someCamera, someCameraToPage, someSheetPoint } from './arbitrary-chart.ts'

const near = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(1e-6)

describe('a similarity', () => {
  it('and its inverse bring every place back', () => {
    fc.assert(
      fc.property(someCameraToPage, someSheetPoint, (t, place) => {
        near(applyTo(invert(t), applyTo(t, place)), place)
        near(applyTo(invert(invert(t)), place), applyTo(t, place))
      }),
    )
  })

  it('composed with another does first the one, then the other', () => {
    fc.assert(
      fc.property(someCamera, someCameraToPage, someSheetPoint, (camera, toPage, place) => {
        const screenToPage = compose(toPage, invert(camera))
        near(applyTo(screenToPage, applyTo(camera, place)), applyTo(toPage, place))
      }),
    )
  })

  it('keeps distances in proportion', () => {
    fc.assert(
      fc.property(someCameraToPage, someSheetPoint, someSheetPoint, (t, a, b) => {
        const [p, q] = [applyTo(t, a), applyTo(t, b)]
        expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeCloseTo(t.scale * Math.hypot(a.x - b.x, a.y - b.y), 6)
      }),
    )
  })
})

describe('fitToPage', () => {
  const bounds = { minX: -100, minY: 0, maxX: 100, maxY: 400 }
  const box = { minX: 50, minY: 100, maxX: 250, maxY: 300 }
  const toPage = fitToPage(bounds, box)

  it('turns the vertical round: the head is above the feet on paper too', () => {
    expect(applyTo(toPage, sheetPoint(0, 0)).y).toBeGreaterThan(applyTo(toPage, sheetPoint(0, 400)).y)
  })

  it('does not turn left and right round', () => {
    expect(applyTo(toPage, sheetPoint(-100, 0)).x).toBeLessThan(applyTo(toPage, sheetPoint(100, 0)).x)
  })

  it('fills the box in its tight direction and centres in the other', () => {
    near(applyTo(toPage, sheetPoint(0, 0)), pagePoint(150, 300))
    near(applyTo(toPage, sheetPoint(0, 400)), pagePoint(150, 100))
    near(applyTo(toPage, sheetPoint(100, 200)), pagePoint(200, 200))
  })
})
