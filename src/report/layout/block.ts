import type { ColourToken } from '../../chart/style.ts'
import type { TextLine } from './measured-text.ts'

/** How text is set; lengths in points. */
export interface TextStyle {
  readonly size: number
  readonly weight: 'regular' | 'bold'
  readonly colour: ColourToken
  /** From one line to the next; more where a script needs more. */
  readonly leading: number
}

/** `natural` puts a right-to-left paragraph at the right edge. */
export type Align = 'left' | 'right' | 'natural'

/** Text of any length; its line breaks are kept, its lines wrap. */
export interface TextBlock {
  readonly kind: 'text'
  readonly text: string
  readonly style: TextStyle
  readonly align: Align
  /** Its last line never ends a page (a heading). */
  readonly keepWithNext: boolean
  /** What it is to a reader who does not see it; absent is a paragraph. */
  readonly role?: 'title' | 'heading'
  /** Stands before the first line; all lines keep so far from the edge (points). */
  readonly bullet?: { readonly text: string; readonly room: number }
}

/** White space; none at the top or the bottom of a page. */
export interface GapBlock {
  readonly kind: 'gap'
  readonly height: number
}

/** A line from margin to margin; none at the top of a page, none below its end. */
export interface RuleBlock {
  readonly kind: 'rule'
  readonly thickness: number
  readonly colour: ColourToken
  readonly opacity: number
}

/** A column of a row; lengths in points, `x` from the row's left edge. */
export interface Cell {
  readonly x: number
  readonly width: number
  readonly blocks: readonly SimpleBlock[]
  /** Stands at the top of every page on which the row goes on while this column is used up: what it is about. */
  readonly again?: readonly SimpleBlock[]
}

/** Columns side by side. Each goes on on the next page if it must. */
export interface RowBlock {
  readonly kind: 'row'
  readonly cells: readonly Cell[]
  readonly keepWithNext: boolean
}

/** Rows under a head that is repeated on every page they reach. */
export interface TableBlock {
  readonly kind: 'table'
  readonly head: readonly FixedBlock[]
  readonly body: readonly Block[]
}

/** A drawing as high as the page has room for within bounds, `ratio` times as wide, in the middle. */
export interface DrawingBlock {
  readonly kind: 'drawing'
  readonly ratio: number
  readonly least: number
  readonly most: number
  /** Room left below it for what belongs to it. */
  readonly below: number
  readonly name: string
  /** So many times as high as an earlier drawing, so that both have one scale. */
  readonly like?: { readonly name: string; readonly times: number }
}

/** A small drawing in a line of its own height: a sign of the legend. */
export interface SignBlock {
  readonly kind: 'sign'
  readonly width: number
  readonly height: number
  readonly name: string
}

/** A picture as large as its column and `most` allow (points), `ratio` times as wide as high: never distorted. */
export interface ImageBlock {
  readonly kind: 'image'
  readonly name: string
  readonly ratio: number
  readonly most: { readonly width: number; readonly height: number }
}

/** Blocks that a cell may hold. */
export type SimpleBlock = TextBlock | GapBlock | RuleBlock | SignBlock | ImageBlock
/** Blocks whose height does not depend on the page: for heads and footers. */
export type FixedBlock = SimpleBlock | RowBlock
/** What a document is made of, from top to bottom. */
export type Block = FixedBlock | TableBlock | DrawingBlock

interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Which cell of a table a text stands in; `table` and `row` are the same objects for all that is in them. */
export interface CellPlace {
  readonly table: object
  readonly row: object
  /** From 0. */
  readonly column: number
  /** In the head, which is repeated. */
  readonly head: boolean
}

/** A line of text on a page. `baseline` is measured from the same top as `y`. */
export interface PlacedText extends Placed {
  readonly kind: 'text'
  readonly line: TextLine
  readonly style: TextStyle
  readonly baseline: number
  /** The text that it is a line of: the same object for all of its lines. */
  readonly of: { readonly role: 'title' | 'heading' | 'text'; readonly cell?: CellPlace }
}
export interface PlacedRule extends Placed {
  readonly kind: 'rule'
  readonly colour: ColourToken
  readonly opacity: number
}
export interface PlacedDrawing extends Placed {
  readonly kind: 'drawing'
  readonly name: string
}

/** Something at its place; points from the page's top left corner, y down. */
export type PlacedBox = PlacedText | PlacedRule | PlacedDrawing

export interface PlacedPage {
  readonly boxes: readonly PlacedBox[]
}
