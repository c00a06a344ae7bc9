import type { ViewPoint } from '../domain/view-point.ts'
import type { Box, Point } from './path.ts'
import type { Label, Shape } from './scene-item.ts'
import { keepInView, SHEET_VIEWS } from './sheet.ts'
import { MARK_SIZES } from './style.ts'
import { sideLetters } from './view-lettering.ts'

/** A note's text as it stands on the chart: on a slip beside (0, 0), in pixels on screen and points on paper. */
export interface NoteSlip {
  readonly box: Box
  readonly drawings: (selected: boolean) => readonly (Shape | Label)[]
}

/** The slip holds the beginning of a long text; all of it is in the list of notes. In em of its letters. */
const WIDEST = 9.5
const MOST_LINES = 4
const SIZE = MARK_SIZES.label
const LEADING = 1.3 * SIZE
const PADDING = { x: 6, y: 4 } as const

const slips = new Map<string, NoteSlip | null>()
const MOST_KNOWN = 500

/** The slip of a note, or null as long as nothing is written. It stands away from the pin: it never covers it. */
export function noteSlip(text: string, hand: TextHand): NoteSlip | null {
  const key = `${hand} ${text}`
  const known = slips.get(key)
  if (known !== undefined) return known
  if (slips.size > MOST_KNOWN) slips.clear()
  const lines = noteLines(text)
  const slip = lines.length === 0 ? null : slipOf(lines, hand)
  slips.set(key, slip)
  return slip
}

function slipOf(lines: readonly string[], hand: TextHand): NoteSlip {
  const width = Math.round(Math.max(...lines.map(widthOf)) * SIZE + 2 * PADDING.x)
  const height = Math.round(lines.length * LEADING + 2 * PADDING.y)
  const minX = hand === 'right' ? 0 : hand === 'left' ? -width : -width / 2
  const minY = hand === 'below' ? 0 : hand === 'above' ? -height : -height / 2
  const box = { minX, minY, maxX: minX + width, maxY: minY + height }
  const slip: Shape = {
    kind: 'shape',
    d: `M${minX} ${minY}L${box.maxX} ${minY}L${box.maxX} ${box.maxY}L${minX} ${box.maxY}Z`,
    fill: { colour: 'halo', opacity: 0.92 },
  }
  const labels = lines.map(
    (text, line): Label => ({
      kind: 'label',
      at: { x: minX + width / 2, y: minY + PADDING.y + (line + 0.5) * LEADING + 0.36 * SIZE },
      text,
      size: SIZE,
      anchor: 'middle',
      weight: 'regular',
      colour: 'ink',
    }),
  )
  return {
    box,
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

/** From a place to the near edge of its text, in figure units: clear of the pin at any usual zoom. */
const AWAY: Readonly<Record<TextHand, Point>> = {
  left: { x: -40, y: -16 },
  right: { x: 40, y: -16 },
  above: { x: 0, y: -64 },
  below: { x: 0, y: 28 },
}

/** At the height of R or L a text would lie over them: this far above and below them, figure units. */
const BESIDE_LETTERS = 70

/** Where a new note's text stands: away from the midline; below where R and L or the sheet's end are on that hand. */
export function firstHand({ view, x, y }: ViewPoint): TextHand {
  if (sideLetters(view).some(({ at }) => Math.abs(at.y - y) < BESIDE_LETTERS)) return 'below'
  if (x >= 0) return 'right'
  return view === SHEET_VIEWS[0] ? 'below' : 'left'
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
