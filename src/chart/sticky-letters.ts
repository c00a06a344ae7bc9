import type { View } from '../domain/view-point.ts'
import type { Point } from './path.ts'
import { frameOf, fromViewPoint, SHEET } from './sheet.ts'
import { type PlacedView, type ScreenPoint, screenPoint } from './space.ts'
import { applyTo, type Camera, type Size } from './transform.ts'
import { sideLetters, viewTitle } from './view-lettering.ts'

/** R, L or a view's name at the upper edge of the element, where the printed one has gone out of sight. */
export interface StickyLetter {
  readonly kind: 'side' | 'title'
  readonly view: View
  readonly text: string
  /** The middle of the text's baseline. */
  readonly at: ScreenPoint
}

const BASELINE = 30
const FROM_EDGE = 26
/** A half of a view that shows less than this many pixels gets no letter. */
const LEAST_SEEN = 60
const TITLE_ROOM = 190

/**
 * However close one looks, it stays written which side is seen: a letter above each visible half of a view,
 * always over the half that it names.
 */
export function stickyLetters(
  camera: Camera,
  viewport: Size,
  sheet: readonly PlacedView[] = SHEET,
): readonly StickyLetter[] {
  return sheet.flatMap((placed) => {
    const { view } = placed
    const frame = frameOf(placed)
    const onScreen = (x: number) => camera.scale * x + camera.dx
    const left = Math.max(onScreen(frame.minX), 0)
    const right = Math.min(onScreen(frame.maxX), viewport.width)
    const middle = clamp(onScreen(placed.origin.x), left, right)
    const printed = ({ x, y }: Point) => applyTo(camera, fromViewPoint({ view, x, y }, sheet))

    const letters: StickyLetter[] = []
    for (const { at, text, names } of sideLetters(view)) {
      const from = names === 'right-half' ? middle : left
      const to = names === 'left-half' ? middle : right
      if (to - from < LEAST_SEEN || isSeen(printed(at), viewport)) continue
      const x = clamp(printed(at).x, from + FROM_EDGE, to - FROM_EDGE)
      letters.push({ kind: 'side', view, text, at: screenPoint(x, BASELINE) })
    }

    const title = viewTitle(view)
    if (right - left >= TITLE_ROOM && !isSeen(printed(title.at), viewport)) {
      const x = clamp(middle, left + TITLE_ROOM / 2, right - TITLE_ROOM / 2)
      letters.push({ kind: 'title', view, text: title.text, at: screenPoint(x, BASELINE + 20) })
    }
    return letters
  })
}

function isSeen({ x, y }: ScreenPoint, { width, height }: Size): boolean {
  return x >= 12 && x <= width - 12 && y >= 20 && y <= height
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
