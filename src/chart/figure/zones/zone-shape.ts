import type { DrawnView } from '../regions/muscle-region.ts'

/** One zone of the body surface in one view as it is drawn: the client's right side, the view's units. */
export interface ZoneShape {
  /** The id of the atlas. */
  readonly zoneId: string
  readonly view: DrawnView
  /**
   * Closed shapes (absolute M L C Z). A zone on the midline (`bilateral: false` in the atlas) is given in the
   * anterior, posterior and soles view by open halves that begin and end at x = 0.
   */
  readonly d: readonly string[]
}

/** The zones of one view, drawn as one closed shape each (on the midline: an open half). */
export const zonesIn = (view: DrawnView, drawn: Readonly<Record<string, string>>): readonly ZoneShape[] =>
  Object.entries(drawn).map(([zoneId, d]) => ({ zoneId, view, d: [d] }))
