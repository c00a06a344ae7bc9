import { describe, expect, it } from 'vitest'
import { fitCamera, zoomAt } from '../../src/chart/camera.ts'
import { nextStop } from '../../src/chart/flight.ts'
import { FIT_PADDING, FRAMES, SHEET_VIEWS, sheetBounds, whereOnScreen } from '../../src/chart/sheet.ts'
import { seenPart } from '../../src/chart/view-in-sight.ts'

const VIEWPORT = { width: 832, height: 690 }
const home = fitCamera(sheetBounds(), VIEWPORT, FIT_PADDING)

describe('the part of a view that is seen', () => {
  it.each(SHEET_VIEWS)('%s: is all of it while the whole sheet is', (view) => {
    expect(seenPart(view, home, VIEWPORT)).toEqual(FRAMES[view])
    expect(seenPart(view, nextStop(view, home, home, VIEWPORT), VIEWPORT)).toEqual(FRAMES[view])
  })

  it('is what lies around the place one zoomed to, on its side', () => {
    const at = { view: 'anterior', x: -60, y: 200 } as const
    const camera = zoomAt(home, whereOnScreen(at, VIEWPORT), 12, home)
    const part = seenPart('anterior', camera, VIEWPORT)
    expect(part?.minX).toBeGreaterThan(-268)
    expect(part?.minX).toBeLessThan(at.x)
    expect(part?.maxX).toBeGreaterThan(at.x)
    expect(part?.minY).toBeLessThan(at.y)
    expect(part?.maxY).toBeLessThan(400)
    expect(seenPart('soles', camera, VIEWPORT)).toBeNull()
  })
})
