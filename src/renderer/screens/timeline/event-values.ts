import { ClientEvent, type ClientEventKind } from '../../../domain/client-event.ts'
import { type CalendarDay, formatDay } from '../../../domain/dates.ts'
import { ClientEventId } from '../../../domain/ids.ts'
import { fieldFaults } from '../../text/field-faults.ts'
import { readTypedDay } from '../../text/typed-day.ts'

/** An event as its form holds it: everything as it was typed. */
export interface EventValues extends Record<string, unknown> {
  readonly kind: ClientEventKind
  readonly words: string
  readonly day: string
}

/** What the form shows of an event, or of a new one of today. */
export function eventValues(event: ClientEvent | null, today: CalendarDay): EventValues {
  if (!event) return { kind: 'race', words: '', day: formatDay(today) }
  return { kind: event.kind, words: event.words, day: formatDay(event.day) }
}

export type ReadEvent =
  | { readonly kind: 'event'; readonly event: ClientEvent }
  /** Sentences by the field's name. */
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> }

/** The event that the form's values mean, or what is wrong with them; it may lie ahead. `id` null makes a new one. */
export function readEvent({ kind, words, day }: EventValues, id: ClientEventId | null): ReadEvent {
  const typed = readTypedDay(day)
  const candidate = {
    id: id ?? ClientEventId.parse(crypto.randomUUID()),
    kind,
    words: words.trim(),
    day: typed.kind === 'day' ? typed.day : null,
  }
  const faults: Record<string, string> = { ...fieldFaults(ClientEvent, candidate) }
  if (typed.kind !== 'day') faults.day = typed.kind === 'refused' ? typed.why : 'Please give the day.'
  if (candidate.words === '') faults.words = 'Please say what it was, e.g. “Spring marathon”.'
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults }
  return { kind: 'event', event: ClientEvent.parse(candidate) }
}
