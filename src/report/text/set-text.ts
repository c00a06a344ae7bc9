import type { FontFiles } from '../font-files.ts'
import type { LineRun, MeasuredParagraph, MeasureText, TextLine } from '../layout/measured-text.ts'
import { letterEnds, stretchesOf } from './break-opportunities.ts'
import { type ChooseTypefaces, typefaceChooser, type Weight } from './choose-typeface.ts'
import { paragraphsOf } from './clean-text.ts'
import { directionsOf, inVisualOrder, mirrored } from './direction.ts'
import { type ShapedRun, shapeRun } from './shape.ts'
import type { Typeface } from './typeface.ts'

type Shape = (typeface: Typeface, text: string, rightToLeft: boolean) => ShapedRun

/** Characters: a session's worth, so that the memory of a long document stays flat. */
const MOST_KEPT = 50_000

/** A measurer with the bundled fonts. It remembers the words it has shaped: make one for each document. */
export function textSetter(fonts: FontFiles): MeasureText {
  const choose = typefaceChooser(fonts)
  const shaped = new Map<Typeface, Map<string, ShapedRun>>()
  const shape: Shape = (typeface, text, rightToLeft) => {
    const known = shaped.get(typeface) ?? new Map<string, ShapedRun>()
    shaped.set(typeface, known)
    const key = `${rightToLeft ? '<' : '>'}${text}`
    const run = known.get(key) ?? shapeRun(typeface, text, rightToLeft, mirrored)
    known.set(key, run)
    return run
  }
  // The layout asks again for what it has measured: once to see what has room, once to place it.
  const measured = new Map<string, readonly MeasuredParagraph[]>()
  let kept = 0
  return (text, weight) => {
    const key = `${weight} ${text}`
    const known = measured.get(key)
    if (known) return known
    const paragraphs = paragraphsOf(text).map((paragraph) => setParagraph(paragraph, weight, choose, shape))
    kept += key.length
    if (kept > MOST_KEPT) {
      measured.clear()
      kept = key.length
    }
    measured.set(key, paragraphs)
    return paragraphs
  }
}

/** A stretch in one typeface, one direction and one word (or the blanks after one): what is shaped together. */
interface Part {
  readonly start: number
  readonly end: number
  readonly typeface: Typeface
  readonly lineHeight: number
  readonly level: number
}

function setParagraph(
  text: string,
  weight: Weight,
  choose: ChooseTypefaces,
  shape: Shape,
): MeasuredParagraph {
  const directions = directionsOf(text)
  const stretches = stretchesOf(text)
  const parts = partsOf(
    text,
    stretches.flatMap(({ end, next }) => [end, next]),
    choose(text, weight),
    directions.levelAt,
  )
  const shapedPart = ({ typeface, level }: Part, start: number, end: number) =>
    shape(typeface, text.slice(start, end), level % 2 === 1)

  const within = (start: number, end: number) => {
    const found: { readonly part: Part; readonly level: number; readonly run: ShapedRun }[] = []
    for (let index = firstEndingAfter(parts, start); index < parts.length; index += 1) {
      const part = parts[index]
      if (!part || part.start >= end) break
      const run = shapedPart(part, Math.max(start, part.start), Math.min(end, part.end))
      found.push({ part, level: part.level, run })
    }
    return found
  }
  const width = (start: number, end: number) =>
    within(start, end).reduce((sum, { run }) => sum + run.width, 0) / 1000

  const line = (start: number, end: number): TextLine => {
    let x = 0
    let lineHeight = 0
    const runs: LineRun[] = []
    for (const { part, run } of inVisualOrder(within(start, end))) {
      runs.push({ run, x: x / 1000 })
      x += run.width
      lineHeight = Math.max(lineHeight, part.lineHeight)
    }
    return { text: text.slice(start, end), width: x / 1000, lineHeight, runs }
  }

  return {
    rightToLeft: directions.base === 1,
    words: stretches.map(({ start, end, next }) => ({
      start,
      end,
      next,
      width: width(start, end),
      blank: width(end, next),
    })),
    letterEnds: (start, end) => letterEnds(text, start, end),
    width,
    line,
  }
}

function partsOf(
  text: string,
  wordEnds: readonly number[],
  fontRuns: ReturnType<ChooseTypefaces>,
  levelAt: (index: number) => number,
): readonly Part[] {
  const parts: Part[] = []
  let word = 0
  for (const { start, end, typeface, lineHeight } of fontRuns) {
    let from = start
    for (let at = start + 1; at <= end; at += 1) {
      while ((wordEnds[word] ?? text.length) < at) word += 1
      if (at < end && wordEnds[word] !== at && levelAt(at) === levelAt(from)) continue
      parts.push({ start: from, end: at, typeface, lineHeight, level: levelAt(from) })
      from = at
    }
  }
  return parts
}

function firstEndingAfter(parts: readonly Part[], position: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
