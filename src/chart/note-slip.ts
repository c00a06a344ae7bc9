import type { ViewPoint } from '../domain/view-point.ts'
import type { Point } from './path.ts'
import type { Label, Shape } from './scene-item.ts'
import { keepInView } from './sheet.ts'
import { MARK_SIZES } from './style.ts'

/** A note's text as it stands on the chart: on a slip around (0, 0), in pixels on screen and points on paper. */
export interface NoteSlip {
  readonly halfWidth: number
  readonly halfHeight: number
  readonly drawings: (selected: boolean) => readonly (Shape | Label)[]
}

/** The slip holds the beginning of a long text; all of it is in the list of notes. In em of its letters. */
const WIDEST = 13
const MOST_LINES = 3
const SIZE = MARK_SIZES.label
const LEADING = 1.3 * SIZE
const PADDING = { x: 6, y: 4 } as const

const slips = new Map<string, NoteSlip | null>()
const MOST_KNOWN = 500

/** The slip of a note, or null as long as nothing is written. */
export function noteSlip(text: string): NoteSlip | null {
  const known = slips.get(text)
  if (known !== undefined) return known
  if (slips.size > MOST_KNOWN) slips.clear()
  const lines = noteLines(text)
  const slip = lines.length === 0 ? null : slipOf(lines)
  slips.set(text, slip)
  return slip
}

function slipOf(lines: readonly string[]): NoteSlip {
  const halfWidth = (Math.max(...lines.map(widthOf)) * SIZE) / 2 + PADDING.x
  const halfHeight = (lines.length * LEADING) / 2 + PADDING.y
  const slip: Shape = {
    kind: 'shape',
    d: `M${-halfWidth} ${-halfHeight}L${halfWidth} ${-halfHeight}L${halfWidth} ${halfHeight}L${-halfWidth} ${halfHeight}Z`,
    fill: { colour: 'halo', opacity: 0.92 },
  }
  const labels = lines.map(
    (text, line): Label => ({
      kind: 'label',
      at: { x: 0, y: -halfHeight + PADDING.y + (line + 0.5) * LEADING + 0.36 * SIZE },
      text,
      size: SIZE,
      anchor: 'middle',
      weight: 'regular',
      colour: 'ink',
    }),
  )
  return {
    halfWidth,
    halfHeight,
    drawings: (selected) => [
      { ...slip, line: { colour: selected ? 'accent' : 'note', width: selected ? 2 : 0.8, opacity: 1 } },
      ...labels,
    ],
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A text in lines that fit the slip; what does not fit is left out and "…" says so. */
export function noteLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/[\r\n]+/u)) {
    let line = ''
    for (const word of paragraph.split(/\s+/u).filter(Boolean).flatMap(pieces)) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && widthOf(longer) > WIDEST) {
        lines.push(line)
        line = word
      } else line = longer
    }
    if (line !== '') lines.push(line)
  }
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''} …`]
}

/** A word that is wider than the slip, and a script without spaces, breaks anywhere between its characters. */
function pieces(word: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > WIDEST) {
      found.push(piece)
      piece = ''
    }
    piece += segment
  }
  return piece === '' ? found : [...found, piece]
}

/** About how wide a text is, in em; nothing pure can measure a font. */
function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    if (
      /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u.test(
        segment,
      )
    )
      width += 1.05
    else if (/[mwMW@%]/u.test(segment)) width += 0.88
    else if (/[\p{Lu}\d]/u.test(segment)) width += 0.66
    else if (/[\s.,:;!'|ijlIt]/u.test(segment)) width += 0.34
    else width += 0.57
  }
  return width
}

/** On which hand of its place a note's text stands. */
export type TextHand = 'left' | 'right' | 'above' | 'below'

/** From a place to the middle of its text, in figure units. */
const AWAY: Readonly<Record<TextHand, Point>> = {
  left: { x: -84, y: -14 },
  right: { x: 84, y: -14 },
  above: { x: 0, y: -70 },
  below: { x: 0, y: 60 },
}

/** Where a text on this hand of a place stands, inside the room of its view. */
export function textPlace(at: ViewPoint, hand: TextHand): Point {
  const { x, y } = keepInView({ view: at.view, x: at.x + AWAY[hand].x, y: at.y + AWAY[hand].y })
  return { x, y }
}

/** The hand on which a text stands, wherever it was dragged. */
export function handOf(at: Point, textAt: Point): TextHand {
  const [dx, dy] = [textAt.x - at.x, textAt.y - at.y]
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right'
  return dy < 0 ? 'above' : 'below'
}
