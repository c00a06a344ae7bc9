import { z } from 'zod'
import { CalendarDay, Instant } from './dates.ts'
import { ClientId } from './ids.ts'
import { FreeText, Line, Name } from './text.ts'

/** A person the practice treats. One name field, because names do not have one order in the world. */
export const Client = z
  .strictObject({
    id: ClientId,
    name: Name,
    dateOfBirth: CalendarDay.nullable(),
    phone: Line,
    email: Line,
    occupation: Line,
    /** What the body is used for: "marathon, 70 km a week", "violin". */
    activities: Line,
    /** Background the therapist wants in sight: history, cautions. */
    background: FreeText,
    archived: z.boolean(),
    createdAt: Instant,
  })
  .readonly()
export type Client = z.infer<typeof Client>

/** True if every word of `query` begins a word of the name or stands inside it. Both folded with `foldForSearch`. */
export function matchesName(foldedName: string, foldedQuery: string): boolean {
  return foldedQuery.split(' ').every((word) => foldedName.includes(word))
}
