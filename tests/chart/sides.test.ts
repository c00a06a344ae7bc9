import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitCamera, zoomAt } from '../../src/chart/camera.ts'
import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { flattenPath, isInside, parsePath } from '../../src/chart/path.ts'
import { buildScene, figureScene } from '../../src/chart/scene.ts'
import {
  FIT_PADDING,
  fromViewPoint,
  placedView,
  SHEET_VIEWS,
  sheetBounds,
  whereOnScreen,
} from '../../src/chart/sheet.ts'
import { pagePoint, screenPoint } from '../../src/chart/space.ts'
import { stickyLetters } from '../../src/chart/sticky-letters.ts'
import { applyTo, fitToPage, invert } from '../../src/chart/transform.ts'
import { sideOf, type View } from '../../src/domain/view-point.ts'
import { SIDE_LETTERS } from '../../src/domain/words.ts'
import { findingMark, noteMark, pointMark } from '../domain/some-marks.ts'
import { someScreenPoint, someViewPoint, someViewport } from './arbitrary-chart.ts'

// Written out on purpose: if `sideOf`, a letter, a transform or the layout is turned round, this list is not.
const VIEWERS_LEFT: readonly { readonly view: View; readonly letter: 'R' | 'L' }[] = [
  { view: 'anterior', letter: 'R' },
  { view: 'posterior', letter: 'L' },
  { view: 'soles', letter: 'R' },
]
/** From the side one side is seen, and its letter is the only one. */
const ONE_SIDED: readonly { readonly view: View; readonly letter: 'R' | 'L' }[] = [
  { view: 'right-lateral', letter: 'R' },
  { view: 'left-lateral', letter: 'L' },
]
const other = (letter: 'R' | 'L') => (letter === 'R' ? 'L' : 'R')

function letterOf(view: View, letter: string) {
  const found = figureScene(view).flatMap(({ drawing }) =>
    drawing.kind === 'label' && drawing.text === letter ? [drawing] : [],
  )
  expect(found).toHaveLength(1)
  return found[0]?.at ?? { x: Number.NaN, y: Number.NaN }
}

describe.each(VIEWERS_LEFT)('the $view view', ({ view, letter }) => {
  it(`has ${letter} at the viewer's left and ${other(letter)} at the right`, () => {
    expect(letterOf(view, letter).x).toBeLessThan(0)
    expect(letterOf(view, other(letter)).x).toBeGreaterThan(0)
  })

  it('has its letters where the words have those sides', () => {
    for (const each of ['R', 'L'] as const)
      expect(SIDE_LETTERS[sideOf({ view, ...letterOf(view, each) })]).toBe(each)
  })

  it('keeps its letters off the body', () => {
    const body = flattenPath(parsePath(figureDrawing(view).outline), 0.5)
    for (const each of ['R', 'L'])
      for (const dx of [-16, 0, 16])
        for (const dy of [0, -32]) {
          const at = letterOf(view, each)
          expect(isInside(body, { x: at.x + dx, y: at.y + dy })).toBe(false)
        }
  })

  it(`draws a mark at x < 0 on the ${letter} side, on screen and on paper`, () => {
    const at = { view, x: -60, y: 220 }
    const [item] = buildScene({ views: [view], marks: [pointMark({ at })] }).filter(({ markId }) => markId)
    if (item?.space !== 'marker') throw new Error('no marker')
    const near = letterOf(view, letter)
    const far = letterOf(view, other(letter))
    expect(Math.abs(item.at.x - near.x)).toBeLessThan(Math.abs(item.at.x - far.x))

    const onScreen = (x: number, y: number) => whereOnScreen({ view, x, y }, { width: 900, height: 700 }).x
    expect(onScreen(item.at.x, item.at.y)).toBeLessThan(onScreen(0, item.at.y))
    expect(onScreen(near.x, near.y)).toBeLessThan(onScreen(0, near.y))

    const page = fitToPage(sheetBounds(), { minX: 40, minY: 40, maxX: 555, maxY: 500 })
    const onPaper = (x: number, y: number) => applyTo(page, fromViewPoint({ view, x, y })).x
    expect(onPaper(item.at.x, item.at.y)).toBeLessThan(onPaper(0, item.at.y))
    expect(onPaper(near.x, near.y)).toBeLessThan(onPaper(0, near.y))
    expect(applyTo(invert(page), pagePoint(onPaper(0, 0), 0)).x).toBeCloseTo(placedView(view).origin.x, 6)
  })
})

it.each(ONE_SIDED)('the $view view says $letter and nothing else', ({ view, letter }) => {
  const texts = figureScene(view, false).flatMap(({ drawing }) =>
    drawing.kind === 'label' ? [drawing.text] : [],
  )
  expect(texts).toEqual([letter])
  expect(SIDE_LETTERS[sideOf({ view, x: 30, y: 300 })]).toBe(letter)
})

it('every kind of mark is drawn at its own place, never at the mirrored one', () => {
  fc.assert(
    fc.property(someViewPoint, (at) => {
      for (const mark of [pointMark({ at }), findingMark(at), noteMark(at)]) {
        const items = buildScene({ views: SHEET_VIEWS, marks: [mark] }).filter(({ markId }) => markId)
        expect(items).toHaveLength(1)
        expect(items[0]).toMatchObject({ view: at.view, at: { x: at.x, y: at.y } })
      }
    }),
  )
})

it('however one zooms and pans, each letter at the upper edge lies over the half that it names', () => {
  const zoomed = fc.tuple(someViewport, someScreenPoint, fc.double({ min: 1, max: 16, noNaN: true }))
  fc.assert(
    fc.property(zoomed, ([viewport, at, factor]) => {
      const home = fitCamera(sheetBounds(), viewport, FIT_PADDING)
      const camera = zoomAt(home, at, factor, home)
      for (const { kind, view, text, at: place } of stickyLetters(camera, viewport)) {
        if (kind === 'title') continue
        const only = ONE_SIDED.find((each) => each.view === view)?.letter
        const left = VIEWERS_LEFT.find((each) => each.view === view)?.letter
        const sheet = applyTo(invert(camera), screenPoint(place.x, place.y))
        expect(text).toBe(only ?? (sheet.x < placedView(view).origin.x ? left : other(left ?? 'R')))
      }
    }),
  )
})
