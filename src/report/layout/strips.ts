import type {
  CellPlace,
  ImageBlock,
  PlacedBox,
  PlacedText,
  SignBlock,
  SimpleBlock,
  TextBlock,
} from './block.ts'
import type { MeasuredParagraph, MeasureText } from './measured-text.ts'
import { wrap } from './wrap.ts'

/** The smallest piece of a column: never divided between pages. Its boxes lie relative to its own top left corner. */
export interface Strip {
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly keepWithNext: boolean
  /** Vanishes at the top and the bottom of a page (white space, rules). */
  readonly vanishes: boolean
}

/** One column of simple blocks as strips from top to bottom; `cell` says where in a table it stands. */
export function stripsOf(
  block: SimpleBlock,
  width: number,
  measure: MeasureText,
  cell?: CellPlace,
): readonly Strip[] {
  switch (block.kind) {
    case 'text':
      return textStrips(block, width, measure, cell)
    case 'gap':
      return [{ height: block.height, boxes: [], keepWithNext: false, vanishes: true }]
    case 'rule': {
      const { thickness, colour, opacity } = block
      const rule: PlacedBox = { kind: 'rule', x: 0, y: 0, width, height: thickness, colour, opacity }
      return [{ height: thickness, boxes: [rule], keepWithNext: false, vanishes: true }]
    }
    case 'sign':
      return [signStrip(block)]
    case 'image':
      return [imageStrip(block, width)]
  }
}

function signStrip({ name, width, height }: SignBlock): Strip {
  const sign: PlacedBox = { kind: 'drawing', x: 0, y: 0, width, height, name }
  return { height, boxes: [sign], keepWithNext: false, vanishes: false }
}

function imageStrip({ name, ratio, most }: ImageBlock, room: number): Strip {
  const width = Math.min(room, most.width, most.height * ratio)
  const height = width / ratio
  const picture: PlacedBox = { kind: 'drawing', x: 0, y: 0, width, height, name }
  return { height, boxes: [picture], keepWithNext: false, vanishes: false }
}

/** How far below the middle of its line the baseline lies, in em: half of Noto Sans' ascent less its descent. */
const BASELINE_BELOW_MIDDLE = 0.388

function textStrips(
  block: TextBlock,
  given: number,
  measure: MeasureText,
  cell: CellPlace | undefined,
): readonly Strip[] {
  const { style, text, align, keepWithNext, bullet } = block
  const { size, weight, leading } = style
  const of = { role: block.role ?? ('text' as const), ...(cell ? { cell } : {}) }
  const room = bullet?.room ?? 0
  const width = given - room
  const [dot] = bullet ? measure(bullet.text, weight) : []
  return measure(text, weight).flatMap((paragraph, at) => {
    const lines = wrap(paragraph, width / size)
    const indent = paragraph.rightToLeft ? 0 : room
    const toRight = align === 'right' || (align === 'natural' && paragraph.rightToLeft)
    return lines.map((line, index): Strip => {
      const height = Math.max(leading, line.lineHeight * size)
      // A single letter can be wider than a narrow column: it is set smaller, never cut.
      const fits = line.width * size <= width
      const drawn = fits ? size : width / line.width
      const box: PlacedText = {
        kind: 'text',
        x: indent + (toRight ? width - line.width * drawn : 0),
        y: 0,
        width: line.width * drawn,
        height,
        baseline: height / 2 + BASELINE_BELOW_MIDDLE * drawn,
        line,
        style: fits ? style : { ...style, size: drawn },
        of,
      }
      // No single first or last line of a paragraph alone on its page.
      const lonely = lines.length > 2 && (index === 0 || index === lines.length - 2)
      const before = at === 0 && index === 0 ? bulletBoxes(dot, box, paragraph.rightToLeft ? width : 0) : []
      return { height, boxes: [...before, box], keepWithNext: keepWithNext || lonely, vanishes: false }
    })
  })
}

/** A bullet on the line of this box; `x` is where its room begins. */
function bulletBoxes(
  paragraph: MeasuredParagraph | undefined,
  { height, style, of }: PlacedText,
  x: number,
): readonly PlacedText[] {
  const line = paragraph?.line(0, paragraph.words.at(-1)?.end ?? 0)
  if (!line) return []
  const { size } = style
  const baseline = height / 2 + BASELINE_BELOW_MIDDLE * size
  return [{ kind: 'text', x, y: 0, width: line.width * size, height, baseline, line, style, of }]
}

/** The same box elsewhere. */
export function moved(box: PlacedBox, dx: number, dy: number): PlacedBox {
  return { ...box, x: box.x + dx, y: box.y + dy }
}
