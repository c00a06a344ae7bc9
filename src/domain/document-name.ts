import type { CalendarDay } from './dates.ts'

/** What is left for the client's name, so that even the longest leaves the day and the kind readable. UTF-8 bytes. */
const NAME_BYTES = 120

/** What Windows, macOS or Linux take in no name, and what turns the reading direction of the rest around. */
const UNFIT = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The name of a client's document as a file, "2026-03-14 Nguyen Thi session summary.pdf": a name every disk takes,
 * never a path. `what` and `extension` are our own words.
 */
export function documentName(given: {
  readonly day: CalendarDay
  readonly client: string
  readonly what: string
  readonly extension: string
}): string {
  const client = firstBytes(given.client.replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim(), NAME_BYTES).trim()
  return `${[given.day, client, given.what.toLowerCase()].filter(Boolean).join(' ')}.${given.extension}`
}

/** As many whole characters (as a reader sees them) as fit. */
function firstBytes(text: string, limit: number): string {
  let left = limit
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    left -= [...segment].reduce((bytes, letter) => bytes + utf8Bytes(letter.codePointAt(0) ?? 0), 0)
    if (left < 0) break
    kept += segment
  }
  return kept
}

const utf8Bytes = (codePoint: number) =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
