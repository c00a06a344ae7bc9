import { z } from 'zod'
import { muscleById } from '../atlas/muscles.ts'
import { CalendarDay } from '../dates.ts'
import { ClientId } from '../ids.ts'
import { StrokeKind } from '../symptom-area.ts'
import { sideAgrees, TriggerPointStatus } from '../trigger-point.ts'
import { Side, View, ViewPoint } from '../view-point.ts'
import type { HeatSource } from './heat-visit.ts'

const place = z.tuple([z.number(), z.number()])

/*
 * Only what a heat map looks at, by the rules of the whole record: reading 40,000 sessions wholly takes several times as
 * long as fetching them. What else is in a record may be broken and it still counts.
 */
const StoredSource: z.ZodType<HeatSource> = z.object({
  clientId: ClientId,
  dateOfService: CalendarDay,
  marks: z.array(
    z.discriminatedUnion('kind', [
      z
        .object({
          kind: z.literal('trigger-point'),
          muscleId: z.string().refine((id) => muscleById(id) !== undefined),
          side: Side,
          at: ViewPoint,
          observation: z.object({ status: TriggerPointStatus }),
          unconfirmed: z.boolean(),
        })
        .refine(({ side, at }) => sideAgrees(side, at)),
      z.object({
        kind: z.literal('symptom-area'),
        strokes: z.array(
          z.object({ kind: StrokeKind, view: View, width: z.number(), points: z.array(place).min(1) }),
        ),
        unconfirmed: z.boolean(),
      }),
      z.object({ kind: z.literal('finding') }),
      z.object({ kind: z.literal('note') }),
    ]),
  ),
})

/** What a stored session says for a heat map, or null if that part of it cannot be read. */
export function readHeatSource(payload: unknown): HeatSource | null {
  return StoredSource.safeParse(payload).data ?? null
}
