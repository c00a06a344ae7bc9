import type { ClientEvent } from './client-event.ts'
import type { CalendarDay } from './dates.ts'
import { inVisitOrder, type VisitRef } from './visit-order.ts'

/** What stands on a client's timeline, in the order of time: visits, events, and long times without a visit. */
export type TimelineEntry<V extends VisitRef> =
  | { readonly kind: 'visit'; readonly visit: V }
  | { readonly kind: 'event'; readonly event: ClientEvent }
  /** From one visit to the next, whatever happened meanwhile. */
  | {
      readonly kind: 'gap'
      readonly days: number
      readonly after: CalendarDay
      readonly until: CalendarDay
    }

/** From so many days on nobody came for a while. Shorter is the usual rhythm of a treatment. */
export const GAP_DAYS = 42

interface Dated<V extends VisitRef> {
  readonly day: CalendarDay
  readonly entry: Exclude<TimelineEntry<V>, { kind: 'gap' }>
}

/** Visits and events, oldest first, with the gaps between the visits; on one day the event comes first. */
export function timelineOf<V extends VisitRef>(
  visits: readonly V[],
  events: readonly ClientEvent[],
): readonly TimelineEntry<V>[] {
  const dated = [
    ...events.map((event): Dated<V> => ({ day: event.day, entry: { kind: 'event', event } })),
    ...inVisitOrder(visits).map(
      (visit): Dated<V> => ({ day: visit.dateOfService, entry: { kind: 'visit', visit } }),
    ),
  ].toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  const entries: TimelineEntry<V>[] = []
  let stretch: Dated<V>[] = []
  for (const each of dated) {
    stretch.push(each)
    if (each.entry.kind !== 'visit') continue
    entries.push(...untilVisit(stretch))
    stretch = [each]
  }
  return [...entries, ...stretch.slice(entries.length === 0 ? 0 : 1).map(({ entry }) => entry)]
}

/** What leads from one visit (or the beginning) to the next, without the first; a gap stands where it is longest. */
function untilVisit<V extends VisitRef>(stretch: readonly Dated<V>[]): readonly TimelineEntry<V>[] {
  const [first, last] = [stretch[0], stretch.at(-1)]
  if (!first || !last || first.entry.kind !== 'visit') return stretch.map(({ entry }) => entry)
  // The very first visit is a stretch by itself.
  if (first === last) return [first.entry]
  const days = daysBetween(first.day, last.day)
  const rest = stretch.slice(1)
  if (days < GAP_DAYS) return rest.map(({ entry }) => entry)
  const silent = rest.map(({ day }, index) => daysBetween(stretch[index]?.day ?? day, day))
  const at = silent.indexOf(Math.max(...silent))
  return rest.flatMap(({ entry }, index): readonly TimelineEntry<V>[] =>
    index === at ? [{ kind: 'gap', days, after: first.day, until: last.day }, entry] : [entry],
  )
}

/** An event so many days from the visits still belongs to their time; an axis that reached further would show little else. */
export const EVENT_REACH_DAYS = 60

/** The events of the time of these visits, and the others; all of them are others where nobody came yet. */
export function eventsAround(
  events: readonly ClientEvent[],
  visits: readonly VisitRef[],
): { readonly near: readonly ClientEvent[]; readonly others: readonly ClientEvent[] } {
  const days = visits.map(({ dateOfService }) => dateOfService).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const isNear = ({ day }: ClientEvent) =>
    first !== undefined &&
    last !== undefined &&
    daysBetween(day, first) <= EVENT_REACH_DAYS &&
    daysBetween(last, day) <= EVENT_REACH_DAYS
  return { near: events.filter(isNear), others: events.filter((event) => !isNear(event)) }
}

const DAY_MS = 86_400_000

/** Days from one day to another. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** A long time in words, as one would say it: "6 weeks", "5 months", "2 years". */
export function spanInWords(days: number): string {
  if (days < 70) return counted(Math.round(days / 7), 'week')
  if (days < 700) return counted(Math.round(days / 30.44), 'month')
  return counted(Math.round(days / 365.25), 'year')
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
