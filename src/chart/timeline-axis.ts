import { type CalendarDay, formatDay } from '../domain/dates.ts'
import type { SessionId } from '../domain/ids.ts'
import type { TrendValue } from '../domain/review/trend.ts'
import { inVisitOrder, type VisitRef } from '../domain/visit-order.ts'
import { dayNumber } from './trend-axes.ts'

/** An axis of true time: so long a time is so wide everywhere. Pixels from its left end. */
export interface TimelineAxis {
  readonly width: number
  /** A day's place. */
  readonly placeOf: (day: CalendarDay) => number
  /** Beginnings of years, quarters or months, never so many that their words touch. */
  readonly ticks: readonly { readonly at: number; readonly day: CalendarDay; readonly words: string }[]
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
/** Left free at both ends, half of what stands at a place. */
const INSET = 28
/** The least from one word to the next. */
const APART = 64
const STEPS_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const

/** The axis of these days, which may come in any order; of one day, or none, everything is in the middle. `free` at its ends. */
export function timelineAxis(
  days: readonly CalendarDay[],
  width: number,
  free: { readonly left: number; readonly right: number } = { left: INSET, right: INSET },
): TimelineAxis {
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  const [from, to] = [first ? dayNumber(first) : 0, last ? dayNumber(last) : 0]
  const perDay = to > from ? (width - free.left - free.right) / (to - from) : 0
  const placeOf = (day: CalendarDay) =>
    perDay === 0 ? (free.left + width - free.right) / 2 : free.left + (dayNumber(day) - from) * perDay
  return { width, placeOf, ticks: first && last && perDay > 0 ? ticksOf(first, last, placeOf, perDay) : [] }
}

function ticksOf(
  first: CalendarDay,
  last: CalendarDay,
  placeOf: TimelineAxis['placeOf'],
  perDay: number,
): TimelineAxis['ticks'] {
  const step = STEPS_MONTHS.find((months) => months * 28 * perDay >= APART) ?? STEPS_MONTHS.at(-1) ?? 12
  const monthOf = (day: CalendarDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const begin = Math.ceil((monthOf(first) + (first.endsWith('-01') ? 0 : 1)) / step) * step
  const count = Math.max(0, Math.floor((monthOf(last) - begin) / step) + 1)
  return Array.from({ length: count }, (_, index) => {
    const month = begin + index * step
    const year = Math.floor(month / 12)
    const day = `${year}-${`${(month % 12) + 1}`.padStart(2, '0')}-01`
    return { at: placeOf(day), day, words: month % 12 === 0 ? `${year}` : (MONTHS[month % 12] ?? '') }
  })
}

/** From one full day in words to the next. Pixels. */
const DAYS_APART = 100

/** The ticks of an axis, or, where no month begins on it, its first day and its last if there is room. */
export function namedTicks(axis: TimelineAxis, days: readonly CalendarDay[]): TimelineAxis['ticks'] {
  if (axis.ticks.length > 0) return axis.ticks
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const ends = [first, last].map((day) => ({ at: axis.placeOf(day), day, words: formatDay(day) }))
  const [from, to] = ends
  return from && to && to.at - from.at >= DAYS_APART ? ends : ends.slice(0, 1)
}

/** Between visits of one day, if there is so much room until the next. Pixels. */
const OF_ONE_DAY = 12

/** Where each visit stands on the axis, in their order; those of one day beside each other, before the next day's. */
export function placesOnAxis(
  axis: TimelineAxis,
  visits: readonly VisitRef[],
): ReadonlyMap<SessionId, number> {
  const days = new Map<CalendarDay, SessionId[]>()
  for (const { id, dateOfService } of inVisitOrder(visits))
    days.set(dateOfService, [...(days.get(dateOfService) ?? []), id])
  const inOrder = [...days].map(([day, ids]) => ({ at: axis.placeOf(day), ids }))
  return new Map(
    inOrder.flatMap(({ at, ids }, index) => {
      const room = (inOrder[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at
      const apart = Math.min(OF_ONE_DAY, room / ids.length)
      // Alone on the axis they stand around its middle.
      const from = inOrder.length === 1 ? at - (apart * (ids.length - 1)) / 2 : at
      return ids.map((id, number) => [id, from + number * apart] as const)
    }),
  )
}

/** One value of a sparkline; `skipped`: visits between it and the one before have none. */
export interface SparkDot {
  readonly x: number
  readonly y: number
  readonly value: number
  readonly skipped: boolean
}

/** A number through visits at their places on an axis, 0 at `bottom` and `most` at `top`. */
export function sparkDots(
  places: ReadonlyMap<SessionId, number>,
  values: readonly TrendValue[],
  { top, bottom, most = 10 }: { readonly top: number; readonly bottom: number; readonly most?: number },
): readonly SparkDot[] {
  const order = new Map([...places.keys()].map((id, index) => [id, index]))
  const orderOf = ({ visit }: TrendValue) => order.get(visit.id) ?? 0
  return values.map((each, index) => {
    const before = values[index - 1]
    const { visit, value } = each
    return {
      x: places.get(visit.id) ?? 0,
      y: bottom - (Math.min(most, Math.max(0, value)) / most) * (bottom - top),
      value,
      skipped: before !== undefined && orderOf(each) - orderOf(before) > 1,
    }
  })
}

/** Room for a letter and from a flag to its words. Pixels. */
const LETTER = 6.6
const TO_WORDS = 9

/** On which side of each flag its words have room, in the order of `flags` (by their place); null where on neither. */
export function flagSides(
  flags: readonly { readonly at: number; readonly words: string }[],
  width: number,
): readonly ('left' | 'right' | null)[] {
  let taken = 0
  return flags.map(({ at, words }, index) => {
    const needed = TO_WORDS + words.length * LETTER
    const next = flags[index + 1]?.at ?? width + TO_WORDS
    if (at >= taken && at + needed <= next - TO_WORDS) {
      taken = at + needed
      return 'right'
    }
    if (at - needed >= taken) {
      taken = at + TO_WORDS
      return 'left'
    }
    taken = Math.max(taken, at + TO_WORDS)
    return null
  })
}
