import type { CellPlace, ImageBlock, PlacedBox, SignBlock, SimpleBlock, TextBlock } from './block.ts'
import type { MeasureText } from './measured-text.ts'
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
  width: number,
  measure: MeasureText,
  cell: CellPlace | undefined,
): readonly Strip[] {
  const { style, text, align, keepWithNext } = block
  const { size, weight, leading } = style
  const of = { role: block.role ?? ('text' as const), ...(cell ? { cell } : {}) }
  return measure(text, weight).flatMap((paragraph) => {
    const lines = wrap(paragraph, width / size)
    const toRight = align === 'right' || (align === 'natural' && paragraph.rightToLeft)
    return lines.map((line, index): Strip => {
      const height = Math.max(leading, line.lineHeight * size)
      // A single letter can be wider than a narrow column: it is set smaller, never cut.
      const fits = line.width * size <= width
      const drawn = fits ? size : width / line.width
      const box: PlacedBox = {
        kind: 'text',
        x: toRight ? width - line.width * drawn : 0,
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
      return { height, boxes: [box], keepWithNext: keepWithNext || lonely, vanishes: false }
    })
  })
}

/** The same box elsewhere. */
export function moved(box: PlacedBox, dx: number, dy: number): PlacedBox {
  return { ...box, x: box.x + dx, y: box.y + dy }
}
