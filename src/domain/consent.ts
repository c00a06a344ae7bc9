import { z } from 'zod'
import { CalendarDay } from './dates.ts'
import { ConsentId, ContraindicationId } from './ids.ts'
import { FreeText, Line } from './text.ts'
import { ViewPoint } from './view-point.ts'

/** Treatment at all, a sensitive area (named apart), needling, keeping the record. */
export const ConsentKind = z.enum(['treatment', 'sensitive-area', 'needling', 'record'])
export type ConsentKind = z.infer<typeof ConsentKind>

/** What the client agreed to and when. `withdrawn` null: it stands. */
export const Consent = z
  .strictObject({
    id: ConsentId,
    kind: ConsentKind,
    /** For a sensitive area: which. */
    scope: Line,
    given: CalendarDay,
    withdrawn: CalendarDay.nullable(),
    note: FreeText,
  })
  .readonly()
export type Consent = z.infer<typeof Consent>

/** No massage at all; not at this place; or only in a changed way. */
export const ContraindicationKind = z.enum(['absolute', 'local', 'modified'])
export type ContraindicationKind = z.infer<typeof ContraindicationKind>

/** Why not everything may be done with this client. `resolved` null: it holds. */
export const Contraindication = z
  .strictObject({
    id: ContraindicationId,
    kind: ContraindicationKind,
    words: Line,
    /** Where on the chart, for a local one; null for the whole body. */
    at: ViewPoint.nullable(),
    /** A warning sign that belongs to a physician until it is cleared. */
    redFlag: z.boolean(),
    noted: CalendarDay,
    resolved: CalendarDay.nullable(),
    note: FreeText,
  })
  .readonly()
export type Contraindication = z.infer<typeof Contraindication>
