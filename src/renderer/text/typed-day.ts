import { CalendarDay } from '../../domain/dates.ts'

/** What a typed date means: a day, nothing at all, or a sentence that says why it cannot be read. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: string }

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const UNREADABLE =
  'Please write the date with the month as a word and all four digits of the year, e.g. 12 Mar 1984.'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})\.?[\s-]*(\p{L}{3,9})\.?,?[\s-]*(\d{4})$/u
const MONTH_FIRST = /^(\p{L}{3,9})\.?\s*(\d{1,2}),?\s+(\d{4})$/u
const DOTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const EITHER_ORDER = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/

/**
 * Reads a date as people type it: `12 Mar 1984`, `March 12, 1984`, `1984-03-12`, `12.3.1984`. Never guesses: 3/12/1984
 * is two different days to different readers and is refused; 25/12/1984 is not.
 */
export function readTypedDay(typed: string): TypedDay {
  const text = typed.trim()
  if (text === '') return { kind: 'none' }
  const iso = ISO.exec(text)
  if (iso) return toDay(iso[1], Number(iso[2]), iso[3])
  const dots = DOTS.exec(text)
  if (dots) return toDay(dots[3], Number(dots[2]), dots[1])
  const words = DAY_FIRST.exec(text)
  if (words) return toDay(words[3], monthNamed(words[2]), words[1])
  const american = MONTH_FIRST.exec(text)
  if (american) return toDay(american[3], monthNamed(american[1]), american[2])
  const either = EITHER_ORDER.exec(text)
  if (either) return inEitherOrder(text, Number(either[1]), Number(either[2]), either[3])
  return { kind: 'refused', why: UNREADABLE }
}

function inEitherOrder(text: string, first: number, second: number, year: string | undefined): TypedDay {
  if (first === second || second > 12) return toDay(year, first, String(second))
  if (first > 12) return toDay(year, second, String(first))
  return {
    kind: 'refused',
    why: `${text} can be read as two different days. Please write the month as a word, e.g. 12 Mar 1984.`,
  }
}

/** 1–12, or 0 if it is no month. "Sept" and "march" are months; "mai" is not. */
function monthNamed(word = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase())) + 1
}

function toDay(year: string | undefined, month: number, date: string | undefined): TypedDay {
  if (month === 0) return { kind: 'refused', why: UNREADABLE }
  const pad = (part: string | number | undefined) => String(part).padStart(2, '0')
  const parsed = CalendarDay.safeParse(`${year}-${pad(month)}-${pad(date)}`)
  if (parsed.success) return { kind: 'day', day: parsed.data }
  const wrongYear = !/^(19|20|21)/.test(String(year))
  return {
    kind: 'refused',
    why: wrongYear
      ? 'Please check the year: it must lie between 1900 and 2199.'
      : 'This day does not exist in the calendar.',
  }
}
