import { z } from 'zod'
import { MarkId } from './ids.ts'
import { sideOfStrokes } from './painted.ts'
import { SymptomAreaMark, Unconfirmed } from './symptom-area.ts'
import { FreeText } from './text.ts'
import { TriggerPointMark } from './trigger-point.ts'
import { type Side, sideOf, ViewPoint } from './view-point.ts'

export const FindingType = z.enum([
  'taut-band',
  'hypertonicity',
  'adhesion',
  'spasm',
  'swelling',
  'heat',
  'scar',
  'bruise',
  'numb-area',
  'joint-restriction',
])
export type FindingType = z.infer<typeof FindingType>

/** Something the therapist found that is not a trigger point. */
export const FindingMark = z
  .strictObject({
    kind: z.literal('finding'),
    id: MarkId,
    finding: FindingType,
    at: ViewPoint,
    note: FreeText,
    unconfirmed: Unconfirmed,
  })
  .readonly()
export type FindingMark = z.infer<typeof FindingMark>

/** Free text pinned to a place; with `textAt`, in the same view, the text stands there and a leader line points at the place. */
export const NoteMark = z
  .strictObject({
    kind: z.literal('note'),
    id: MarkId,
    at: ViewPoint,
    text: FreeText,
    textAt: z
      .strictObject({ x: z.number().min(-2000).max(2000), y: z.number().min(-2000).max(2000) })
      .readonly()
      .nullable(),
    unconfirmed: Unconfirmed,
  })
  .readonly()
export type NoteMark = z.infer<typeof NoteMark>

/** Anything placed on the chart. */
export const Mark = z.discriminatedUnion('kind', [TriggerPointMark, SymptomAreaMark, FindingMark, NoteMark])
export type Mark = z.infer<typeof Mark>
export type MarkKind = Mark['kind']

/** The client's side a mark lies on. Trigger points say it themselves; the others by their place. */
export function sideOfMark(mark: Mark): Side | 'both' {
  switch (mark.kind) {
    case 'trigger-point':
      return mark.side
    case 'symptom-area':
      return sideOfStrokes(mark.strokes)
    case 'finding':
    case 'note':
      return sideOf(mark.at)
  }
}
