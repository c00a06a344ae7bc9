import { z } from 'zod'
import { ComplaintId, MarkId } from './ids.ts'
import { Nprs } from './scales.ts'
import { FreeText } from './text.ts'
import { View } from './view-point.ts'

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

/** A brush paints along its line, a lasso fills what it goes round, an eraser takes away what was painted before it. */
export const StrokeKind = z.enum(['brush', 'lasso', 'eraser'])
export type StrokeKind = z.infer<typeof StrokeKind>

/** One stroke: its line in the view's units and its width in the same units. Later strokes lie over earlier ones. */
export const Stroke = z
  .strictObject({
    kind: StrokeKind,
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

/** Carried over from the visit before and not yet looked at in this one. */
export const Unconfirmed = z.boolean()

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
    unconfirmed: Unconfirmed,
  })
  .readonly()
export type SymptomAreaMark = z.infer<typeof SymptomAreaMark>
