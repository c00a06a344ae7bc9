import type { ColourToken } from '../chart/style.ts'
import type { Paper } from '../domain/practice.ts'
import type {
  Align,
  Cell,
  GapBlock,
  RowBlock,
  RuleBlock,
  SimpleBlock,
  TextBlock,
  TextStyle,
} from './layout/block.ts'

/** Points. */
export const PAPER_SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}
/** Points: an eight-point grid. */
export const MARGIN = { top: 48, side: 56, bottom: 32 } as const

/** Points between the side margins. */
export function contentWidth(paper: Paper): number {
  return PAPER_SIZES[paper].width - 2 * MARGIN.side
}

const style = (
  size: number,
  leading: number,
  weight: TextStyle['weight'],
  colour: ColourToken,
): TextStyle => ({
  size,
  leading,
  weight,
  colour,
})

/** Every size and weight of type on paper. */
export const TYPE = {
  title: style(18, 24, 'bold', 'ink'),
  name: style(12, 16, 'bold', 'ink'),
  heading: style(11, 16, 'bold', 'ink'),
  body: style(10, 14, 'regular', 'ink'),
  strong: style(10, 14, 'bold', 'ink'),
  quiet: style(10, 14, 'regular', 'ink-soft'),
  detail: style(9, 12, 'regular', 'ink'),
  label: style(8, 12, 'regular', 'ink-soft'),
  notice: style(10, 14, 'bold', 'trigger-active'),
  foot: style(8, 12, 'regular', 'ink-soft'),
  footNotice: style(8, 12, 'bold', 'trigger-active'),
} as const satisfies Record<string, TextStyle>

/** White between parts, in points. */
export const SPACE = { hair: 2, small: 4, part: 8, section: 20 } as const

export function text(words: string, as: TextStyle, align: Align = 'left'): TextBlock {
  return { kind: 'text', text: words, style: as, align, keepWithNext: false }
}

/** Text that never ends a page alone. */
export function heading(words: string, as: TextStyle = TYPE.heading): TextBlock {
  return { ...text(words, as), keepWithNext: true, ...(as === TYPE.heading ? { role: 'heading' } : {}) }
}

/** What a document is called. */
export function title(words: string): TextBlock {
  return { ...text(words, TYPE.title), role: 'title' }
}

/** Text a person wrote: a right-to-left paragraph stands at the right. */
export function prose(words: string, as: TextStyle = TYPE.body): TextBlock {
  return text(words, as, 'natural')
}

export function gap(height: number): GapBlock {
  return { kind: 'gap', height }
}

/** A hairline; `firm` under heads, the quiet one between rows. */
export function rule(weight: 'firm' | 'quiet'): RuleBlock {
  return weight === 'firm'
    ? { kind: 'rule', thickness: 0.75, colour: 'ink', opacity: 1 }
    : { kind: 'rule', thickness: 0.5, colour: 'ink-soft', opacity: 0.4 }
}

/** Columns of a grid, given their widths; `columnGap` between them. */
export function columns(widths: readonly number[], columnGap: number): readonly Pick<Cell, 'x' | 'width'>[] {
  let x = 0
  return widths.map((width) => {
    const column = { x, width }
    x += width + columnGap
    return column
  })
}

/** A row of a grid: one list of blocks a column. */
export function row(
  grid: readonly Pick<Cell, 'x' | 'width'>[],
  contents: readonly (readonly SimpleBlock[])[],
  keepWithNext = false,
): RowBlock {
  const cells = grid.map((column, index) => ({ ...column, blocks: contents[index] ?? [] }))
  return { kind: 'row', cells, keepWithNext }
}
