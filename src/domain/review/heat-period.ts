import type { CalendarDay } from '../dates.ts'

/** The days that are looked at, both ends included; null is open. */
export interface DayRange {
  readonly from: CalendarDay | null
  readonly to: CalendarDay | null
}

export const ALL_DAYS: DayRange = { from: null, to: null }

/** Whether a day lies in the range. */
export const isWithinDays = (day: CalendarDay, { from, to }: DayRange): boolean =>
  (from === null || day >= from) && (to === null || day <= to)

/** The same date so many months earlier; where that month is shorter, its last day. */
export function monthsBefore(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) - months
  const [thatYear, thatMonth] = [Math.floor(count / 12), count % 12]
  const lastDate = new Date(Date.UTC(thatYear, thatMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(thatYear, thatMonth, Math.min(date, lastDate))).toISOString().slice(0, 10)
}
