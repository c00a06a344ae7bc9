import { z } from 'zod'
import { CalendarDay } from './dates.ts'
import { ClientEventId } from './ids.ts'
import { Line } from './text.ts'

/** What may explain a change between two visits: a race, an injury, something else in the client's life. */
export const ClientEventKind = z.enum(['race', 'injury', 'life', 'other'])
export type ClientEventKind = z.infer<typeof ClientEventKind>

/** Something that happened, or will, on one day of a client's life. */
export const ClientEvent = z
  .strictObject({ id: ClientEventId, day: CalendarDay, kind: ClientEventKind, words: Line })
  .readonly()
export type ClientEvent = z.infer<typeof ClientEvent>

/** How many of them a client has at most. */
export const CLIENT_EVENTS_LIMIT = 200

/** The kinds as words for screen and paper. */
export const CLIENT_EVENT_WORDS: Readonly<Record<ClientEventKind, string>> = {
  race: 'race',
  injury: 'injury',
  life: 'life event',
  other: 'other event',
}
