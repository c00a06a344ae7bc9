import type { StrokeKind } from '../domain/symptom-area.ts'
import type { ColourToken } from './style.ts'

/** What a painting pointer does: paints, fills what it goes round, erases, or pulls an edge. */
export type PaintKind = StrokeKind | 'reshape'

/** What is taken up for painting; width in figure units. */
export interface ChartBrush {
  readonly kind: PaintKind
  readonly width: number
  readonly colour: ColourToken
}

/** For a chart on which nothing is painted. */
export const NO_BRUSH: ChartBrush = { kind: 'brush', width: 1, colour: 'ink' }

/** Half a finger, in pixels: an edge this near is meant. */
const FINGER = 22

/** How near to an edge a reshaping pointer must be, and how much of the edge follows it; figure units. */
export function pullOf(
  width: number,
  pixelsPerUnit: number,
): { readonly reach: number; readonly spread: number } {
  return { reach: Math.max(width / 2, FINGER / pixelsPerUnit), spread: 2 * width }
}
