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

/** How the letters stand in an element. Pixels. */
export interface LetterRoom {
  readonly baseline: number
  readonly fromEdge: number
  /** A half of a view that shows less than this gets no letter. */
  readonly leastSeen: number
  /** Whether a letter that the figure's own lettering shows already is left out. */
  readonly printed: boolean
}

const CHART_ROOM: LetterRoom = { baseline: 30, fromEdge: 26, leastSeen: 60, printed: true }
/** For a small picture of one view that is drawn without letters of its own. */
export const PICTURE_ROOM: LetterRoom = { baseline: 16, fromEdge: 10, leastSeen: 20, printed: false }
const TITLE_ROOM = 190

/**
 * However close one looks, it stays written which side is seen: a letter above each visible half of a view,
 * always over the half that it names.
 */
export function stickyLetters(
  camera: Camera,
  viewport: Size,
  sheet: readonly PlacedView[] = SHEET,
  { baseline, fromEdge, leastSeen, printed: hasPrinted }: LetterRoom = CHART_ROOM,
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
      if (to - from < leastSeen || (hasPrinted && isSeen(printed(at), viewport))) continue
      const x = clamp(printed(at).x, from + fromEdge, to - fromEdge)
      letters.push({ kind: 'side', view, text, at: screenPoint(x, baseline) })
    }

    const title = viewTitle(view)
    if (right - left >= TITLE_ROOM && !isSeen(printed(title.at), viewport)) {
      const x = clamp(middle, left + TITLE_ROOM / 2, right - TITLE_ROOM / 2)
      letters.push({ kind: 'title', view, text: title.text, at: screenPoint(x, baseline + 20) })
    }
    return letters
  })
}

function isSeen({ x, y }: ScreenPoint, { width, height }: Size): boolean {
  return x >= 12 && x <= width - 12 && y >= 20 && y <= height
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
