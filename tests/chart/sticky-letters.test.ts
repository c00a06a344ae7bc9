import { describe, expect, it } from 'vitest'
import { fitCamera, showBox, zoomAt } from '../../src/chart/camera.ts'
import { FIT_PADDING, frameOf, placedView, sheetBounds, whereOnScreen } from '../../src/chart/sheet.ts'
import { PICTURE_ROOM, stickyLetters } from '../../src/chart/sticky-letters.ts'

const VIEWPORT = { width: 830, height: 700 }
const home = fitCamera(sheetBounds(), VIEWPORT, FIT_PADDING)

describe('letters at the upper edge', () => {
  it('are not needed while the whole sheet is seen', () => {
    expect(stickyLetters(home, VIEWPORT)).toEqual([])
  })

  it('say sides and view when the printed ones are out of sight', () => {
    const knees = whereOnScreen({ view: 'anterior', x: 0, y: 730 }, VIEWPORT)
    const camera = zoomAt(home, knees, 2, home)
    const own = stickyLetters(camera, VIEWPORT).filter(({ view }) => view === 'anterior')
    expect(own.map(({ text }) => text)).toEqual(['R', 'L', 'Anterior'])
    for (const { at } of own) {
      expect(at.x).toBeGreaterThan(0)
      expect(at.x).toBeLessThan(VIEWPORT.width)
      expect(at.y).toBeLessThan(60)
    }
  })

  it('stay away as long as the printed ones are seen', () => {
    const camera = showBox(frameOf(placedView('posterior')), home, VIEWPORT, FIT_PADDING)
    expect(stickyLetters(camera, VIEWPORT).filter(({ view }) => view === 'posterior')).toEqual([])
  })

  it('name only the half that is seen', () => {
    const hand = whereOnScreen({ view: 'posterior', x: 230, y: 500 }, VIEWPORT)
    const letters = stickyLetters(zoomAt(home, hand, 8, home), VIEWPORT)
    expect(letters.filter(({ kind }) => kind === 'side').map(({ view, text }) => [view, text])).toEqual([
      ['posterior', 'R'],
      ['anterior', 'R'],
    ])
  })
})

describe('letters of a small picture', () => {
  it('stand at its edge even if the figure were lettered, R at the client’s right', () => {
    const picture = { width: 120, height: 90 }
    const read = (view: 'posterior' | 'anterior' | 'right-lateral' | 'left-lateral' | 'soles') => {
      const placed = placedView(view)
      const letters = stickyLetters(fitCamera(frameOf(placed), picture, 2), picture, [placed], PICTURE_ROOM)
      return letters.filter(({ kind }) => kind === 'side').toSorted((a, b) => a.at.x - b.at.x)
    }
    const words = (view: Parameters<typeof read>[0]) => read(view).map(({ text }) => text)
    expect(words('posterior')).toEqual(['L', 'R'])
    expect(words('anterior')).toEqual(['R', 'L'])
    expect(words('soles')).toEqual(['R', 'L'])
    expect(words('right-lateral')).toEqual(['R'])
    expect(words('left-lateral')).toEqual(['L'])
  })
})
