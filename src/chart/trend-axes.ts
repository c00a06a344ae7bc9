import type { CalendarDay } from '../domain/dates.ts'
import type { SessionId } from '../domain/ids.ts'
import { inVisitOrder, type VisitRef } from '../domain/visit-order.ts'

/** A step may be so much smaller than wanted: rather a tick more than half of them. */
const ENOUGH = 0.8

/** Round numbers from `least` to `most`, both inside, about `wanted` of them: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(least: number, most: number, wanted: number): readonly number[] {
  const span = most - least
  if (!(span > 0)) return [least]
  const rough = span / Math.max(1, wanted - 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough * ENOUGH) ?? 10) * power
  const first = Math.ceil(least / step - 1e-9)
  const last = Math.floor(most / step + 1e-9)
  // Counted, not added up: 0.1 three times is not 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

/** The smallest round number from which ticks reach this value: the end of an axis that begins at zero. */
export function roundEnd(value: number, wanted: number): number {
  if (!(value > 0)) return 1
  const ticks = roundTicks(0, value, wanted)
  const step = (ticks[1] ?? value) - (ticks[0] ?? 0)
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12))
}

const DAY = 86_400_000
const dayNumber = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`) / DAY

/** When each visit was, in days; several of one day are spread over it in their order, so that none hides another. */
export function visitTimes(visits: readonly VisitRef[]): ReadonlyMap<SessionId, number> {
  const days = new Map<CalendarDay, VisitRef[]>()
  for (const visit of inVisitOrder(visits))
    days.set(visit.dateOfService, [...(days.get(visit.dateOfService) ?? []), visit])
  return new Map(
    [...days].flatMap(([day, ofDay]) =>
      ofDay.map(({ id }, index) => [id, dayNumber(day) + index / ofDay.length] as const),
    ),
  )
}
