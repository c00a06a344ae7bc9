import type { DrawnView } from '../regions/muscle-region.ts'

/**
 * One bone as a hint under the muscles: the client's right side only, in the view's units (the frame of
 * `MuscleRegion`).
 */
export interface Bone {
  readonly view: DrawnView
  /** Closed shapes (absolute M L C Z); with `midline` open halves that begin and end at x = 0. */
  readonly d: readonly string[]
  /** Felt under the skin: drawn in every layer where no muscle covers it. */
  readonly bare?: true
  readonly midline?: true
}
