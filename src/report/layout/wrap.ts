import type { MeasuredParagraph, TextLine } from './measured-text.ts'

/** Less than a thousandth of an em is rounding, not overflow. */
const SLACK = 0.001

/** The paragraph's lines, none wider than `width` (em) unless a single letter is. Never none: an empty one is a line. */
export function wrap(paragraph: MeasuredParagraph, width: number): readonly TextLine[] {
  const lines: TextLine[] = []
  // The line so far reaches from `start` to `end` and is `used` wide; `blank` follows if another word does.
  let start = 0
  let end = 0
  let used = 0
  let blank = 0
  const finish = (next: number) => {
    lines.push(paragraph.line(start, end))
    start = next
    end = next
    used = 0
    blank = 0
  }
  for (const word of paragraph.words) {
    if (used + blank > 0 && used + blank + word.width > width + SLACK) finish(word.start)
    let rest = word.width
    if (rest > width + SLACK) {
      // A word wider than a whole line is broken after as many letters as go on each.
      for (let cut = fitting(paragraph, start, word.end, width); cut < word.end; ) {
        end = cut
        finish(cut)
        cut = fitting(paragraph, start, word.end, width)
      }
      rest = paragraph.width(start, word.end)
    }
    used += blank + rest
    blank = word.blank
    end = word.end
  }
  finish(end)
  return lines
}

/** Letters looked at first; more only if all of them fit, so that a word without end costs no more than its lines. */
const FIRST_WINDOW = 64

/** The end of the longest beginning of a word that fits; at least one letter. */
function fitting(paragraph: MeasuredParagraph, start: number, end: number, width: number): number {
  const fits = (to: number) => paragraph.width(start, to) <= width + SLACK
  for (let window = FIRST_WINDOW; ; window *= 2) {
    const reach = Math.min(start + window, end)
    const ends = paragraph.letterEnds(start, reach)
    if (fits(reach)) {
      if (reach === end) return end
      continue
    }
    // The window may have cut its last letter in two; that one is in the next window's care.
    const whole = reach === end || ends.length < 2 ? ends : ends.slice(0, -1)
    let low = 0
    let high = whole.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (fits(whole[middle] ?? end)) low = middle
      else high = middle - 1
    }
    return whole[low] ?? end
  }
}
