import dayjs from 'dayjs'
import type { CalendarDay, Instant, TimeOfDay } from '../../domain/dates.ts'
import { formatDay } from '../../domain/dates.ts'

/** The practice's own day at a moment. */
export function dayOf(moment: Date): CalendarDay {
  return dayjs(moment).format('YYYY-MM-DD')
}

/** The practice's own time of day at a moment. */
export function timeOf(moment: Date): TimeOfDay {
  return dayjs(moment).format('HH:mm')
}

/** A moment as it is shown: `12 Mar 2026, 14:03`, in this computer's time zone. */
export function formatInstant(instant: Instant): string {
  const moment = new Date(instant)
  return `${formatDay(dayOf(moment))}, ${timeOf(moment)}`
}

/** Whole years lived on a day. */
export function ageOn(day: CalendarDay, dateOfBirth: CalendarDay): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}
