import type { Box, Point } from '../../chart/path.ts'
import { sideOf, type View } from '../../domain/view-point.ts'
import { SIDE_LETTERS } from '../../domain/words.ts'

/** An R or L of a part of a view; `at` is the middle of its baseline. */
export interface FrameLetter {
  readonly text: string
  readonly at: Point
}

/** A half of the body that takes less than this share of the part has no room for a letter. */
const LEAST_SHARE = 0.14

/**
 * R and L for a part of a view: one for each half that it shows, at its outer edge, `inset` units inside the part's upper
 * corners; from the side one. `sideOf` says which, so that letters and words cannot disagree.
 */
export function frameLetters(view: View, { minX, minY, maxX }: Box, inset: number): readonly FrameLetter[] {
  const y = minY + inset * 1.5
  const letter = (x: number, inside: number): FrameLetter => ({
    text: SIDE_LETTERS[sideOf({ view, x: inside, y })],
    at: { x, y },
  })
  const [left, right] = [minX + inset, maxX - inset]
  if (view === 'right-lateral') return [letter(left, 0)]
  if (view === 'left-lateral') return [letter(right, 0)]
  const share = (part: number) => part / (maxX - minX)
  const [leftEnd, rightEnd] = [Math.min(0, maxX), Math.max(0, minX)]
  return [
    ...(share(leftEnd - minX) >= LEAST_SHARE ? [letter(left, (minX + leftEnd) / 2)] : []),
    ...(share(maxX - rightEnd) >= LEAST_SHARE ? [letter(right, (rightEnd + maxX) / 2)] : []),
  ]
}
