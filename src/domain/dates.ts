import { z } from 'zod'

/** True for a day that exists in the calendar, e.g. not 2026-02-30. */
function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A calendar day in the practice's own time zone, `YYYY-MM-DD`, years 1900–2199. */
export const CalendarDay = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, {
    message: 'Please give a date as year-month-day, e.g. 2026-03-12.',
    abort: true,
  })
  .refine(isCalendarDay, 'This day does not exist in the calendar.')
export type CalendarDay = z.infer<typeof CalendarDay>

/** A time of day, `HH:MM`, 24 hours. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Please give a time as HH:MM.')
export type TimeOfDay = z.infer<typeof TimeOfDay>

/** An instant in UTC, `2026-03-12T14:03:22.000Z`. */
export const Instant = z.iso.datetime({ message: 'Please give an instant in UTC.' })
export type Instant = z.infer<typeof Instant>

/** Why `day` cannot be a date of service, as a sentence for the therapist; null if it can. `today` is the practice's day. */
export function refuseDateOfService(day: string, today: CalendarDay): string | null {
  const parsed = CalendarDay.safeParse(day)
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'Please give a date.'
  if (parsed.data > today)
    return 'The date of service is in the future. Please enter the day the session took place.'
  return null
}

/** Why `day` cannot be a date of birth, as a sentence for the therapist; null if it can. */
export function refuseDateOfBirth(day: string, today: CalendarDay): string | null {
  const parsed = CalendarDay.safeParse(day)
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'Please give a date.'
  if (parsed.data > today) return 'The date of birth is in the future. Please check the year.'
  return null
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day that cannot be misread: `12 Mar 2026`. The same words on screen and on paper. */
export function formatDay(day: CalendarDay): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}
