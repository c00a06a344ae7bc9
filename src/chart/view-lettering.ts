import { sideOf, type View } from '../domain/view-point.ts'
import { SIDE_LETTERS, upperFirst, VIEW_WORDS } from '../domain/words.ts'
import type { Point } from './path.ts'

/** One R or L of a view: where it stands (figure units, middle of the baseline) and which part of the view it names. */
export interface SideLetter {
  readonly at: Point
  readonly text: string
  /** The half left or right of the view's x = 0 (as the viewer sees it), or the whole view. */
  readonly names: 'left-half' | 'right-half' | 'whole'
}

/** Beside the head; from the side behind it, where the view has only one side; above the toes. */
const LETTER_PLACES: Readonly<Record<View, readonly (Point & { readonly names: SideLetter['names'] })[]>> = {
  posterior: besideMidline(168, 96),
  anterior: besideMidline(168, 96),
  'right-lateral': [{ x: -104, y: 96, names: 'whole' }],
  'left-lateral': [{ x: 104, y: 96, names: 'whole' }],
  soles: besideMidline(70, -22),
}

function besideMidline(x: number, y: number) {
  return [
    { x: -x, y, names: 'left-half' },
    { x, y, names: 'right-half' },
  ] as const
}

/** R and L of a view where `sideOf` says they are, so that letters and words cannot disagree. */
export function sideLetters(view: View): readonly SideLetter[] {
  return LETTER_PLACES[view].map(({ x, y, names }) => ({
    at: { x, y },
    text: SIDE_LETTERS[sideOf({ view, x, y })],
    names,
  }))
}

/** A view's name and the middle of its baseline. Figure units. */
export function viewTitle(view: View): { readonly at: Point; readonly text: string } {
  return { at: { x: 0, y: view === 'soles' ? -82 : -26 }, text: upperFirst(VIEW_WORDS[view]) }
}
