import type { ClientEvent } from './client-event.ts'
import type { CalendarDay } from './dates.ts'
import { inVisitOrder, type VisitRef } from './visit-order.ts'

/** What stands on a client's timeline, in the order of time: visits, events, and long times without either. */
export type TimelineEntry<V extends VisitRef> =
  | { readonly kind: 'visit'; readonly visit: V }
  | { readonly kind: 'event'; readonly event: ClientEvent }
  | {
      readonly kind: 'gap'
      readonly days: number
      readonly after: CalendarDay
      readonly until: CalendarDay
    }

/** From so many days on nobody came for a while. Shorter is the usual rhythm of a treatment. */
export const GAP_DAYS = 42

/** Visits and events, oldest first, with the gaps between them; on one day the event comes first. */
export function timelineOf<V extends VisitRef>(
  visits: readonly V[],
  events: readonly ClientEvent[],
): readonly TimelineEntry<V>[] {
  const dated = [
    ...events.map((event) => ({ day: event.day, entry: { kind: 'event', event } as const })),
    ...inVisitOrder(visits).map((visit) => ({
      day: visit.dateOfService,
      entry: { kind: 'visit', visit } as const,
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  return dated.flatMap(({ day, entry }, index): readonly TimelineEntry<V>[] => {
    const before = dated[index - 1]?.day
    const days = before === undefined ? 0 : daysBetween(before, day)
    return before !== undefined && days >= GAP_DAYS
      ? [{ kind: 'gap', days, after: before, until: day }, entry]
      : [entry]
  })
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
