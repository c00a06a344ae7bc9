import { formatDay } from '../../domain/dates.ts'
import type { VisitRef } from '../../domain/visit-order.ts'

/** A visit's day, with its time where another of these visits was on the same day. */
export function visitName(visit: VisitRef, visits: readonly VisitRef[]): string {
  const { id, dateOfService, timeOfService } = visit
  const shared = visits.some((other) => other.id !== id && other.dateOfService === dateOfService)
  const day = formatDay(dateOfService)
  return shared && timeOfService !== null ? `${day}, ${timeOfService}` : day
}
