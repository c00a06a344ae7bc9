import { z } from 'zod'
import { ComplaintId, MarkId } from './ids.ts'
import { Nprs } from './scales.ts'
import { FreeText } from './text.ts'
import { type Side, sideOf, View } from './view-point.ts'

/** How the client describes what is felt. Each has a hatch as well as a colour of its own. */
export const SymptomQuality = z.enum([
  'pain',
  'ache',
  'burning',
  'tingling',
  'numbness',
  'pulling',
  'stiffness',
])
export type SymptomQuality = z.infer<typeof SymptomQuality>

const coordinate = z.number().min(-2000).max(2000)

/** One stroke of the brush: its centre line in the view's units and its width in the same units. */
export const Stroke = z
  .strictObject({
    view: View,
    width: z.number().min(1).max(200),
    points: z
      .array(z.tuple([coordinate, coordinate]).readonly())
      .min(1)
      .max(5000)
      .readonly(),
  })
  .readonly()
export type Stroke = z.infer<typeof Stroke>

/** How many strokes one area holds. */
export const STROKES_LIMIT = 500

/** What the client says hurts, painted on the chart. */
export const SymptomAreaMark = z
  .strictObject({
    kind: z.literal('symptom-area'),
    id: MarkId,
    strokes: z.array(Stroke).min(1).max(STROKES_LIMIT).readonly(),
    quality: SymptomQuality,
    nprs: Nprs.nullable(),
    complaintId: ComplaintId.nullable(),
    note: FreeText,
  })
  .readonly()
export type SymptomAreaMark = z.infer<typeof SymptomAreaMark>

/** The side or sides a painted area lies on, by all of its points; touching only the midline is "midline". */
export function sideOfStrokes(strokes: readonly Stroke[]): Side | 'both' {
  let right = false
  let left = false
  for (const { view, points } of strokes)
    for (const [x, y] of points) {
      const side = sideOf({ view, x, y })
      right ||= side === 'right'
      left ||= side === 'left'
    }
  if (right && left) return 'both'
  if (right) return 'right'
  return left ? 'left' : 'midline'
}
