import { z } from 'zod'
import { CLIENT_EVENTS_LIMIT, ClientEvent } from './client-event.ts'
import { Consent, Contraindication } from './consent.ts'
import { CalendarDay, Instant } from './dates.ts'
import { GOALS_LIMIT, Goal } from './goal.ts'
import { ClientId, distinctIds } from './ids.ts'
import { IDENTITY_EDITS_LIMIT, IdentityEdit } from './point-identity.ts'
import { POINT_LINKS_LIMIT, PointLink } from './point-link.ts'
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
    consents: z.array(Consent).max(200).refine(distinctIds, 'two consents have the same id').readonly(),
    contraindications: z
      .array(Contraindication)
      .max(200)
      .refine(distinctIds, 'two contraindications have the same id')
      .readonly(),
    /** Races, injuries and the like. Absent in older records: none was written down. */
    events: z
      .array(ClientEvent)
      .max(CLIENT_EVENTS_LIMIT)
      .refine(distinctIds, 'two events have the same id')
      .readonly()
      .default([]),
    /** Which records are of one trigger point, where the therapist said so later. In the order in which it was said. */
    identityEdits: z
      .array(IdentityEdit)
      .max(IDENTITY_EDITS_LIMIT)
      .refine(distinctIds, 'two edits of identity have the same id')
      .readonly()
      .default([]),
    /** Key points and their satellites. */
    pointLinks: z
      .array(PointLink)
      .max(POINT_LINKS_LIMIT)
      .refine(distinctIds, 'two links have the same id')
      .readonly()
      .default([]),
    /** What the client wants to reach. */
    goals: z
      .array(Goal)
      .max(GOALS_LIMIT)
      .refine(distinctIds, 'two goals have the same id')
      .readonly()
      .default([]),
    archived: z.boolean(),
    createdAt: Instant,
  })
  .readonly()
export type Client = z.infer<typeof Client>

/** What of a new client nothing is known. */
export const NEW_CLIENT = {
  consents: [],
  contraindications: [],
  events: [],
  identityEdits: [],
  pointLinks: [],
  goals: [],
} as const satisfies Partial<Client>

/** True if every word of `query` begins a word of the name or stands inside it. Both folded with `foldForSearch`. */
export function matchesName(foldedName: string, foldedQuery: string): boolean {
  return foldedQuery.split(' ').every((word) => foldedName.includes(word))
}
