import type { ShapedRun } from '../text/shape.ts'

/** A run at its place in a line; `x` in em from the line's left end. */
export interface LineRun {
  readonly run: ShapedRun
  readonly x: number
}

/** One line of text, ready to be drawn. Lengths in em. */
export interface TextLine {
  /** What it says, in reading order. */
  readonly text: string
  readonly width: number
  /** The height it needs so that no letter or mark reaches into its neighbours. */
  readonly lineHeight: number
  /** From left to right. */
  readonly runs: readonly LineRun[]
}

/** A stretch after which a line may end. `width` is of the visible part, `blank` of the spaces after it; em. */
export interface MeasuredWord {
  readonly start: number
  readonly end: number
  readonly next: number
  readonly width: number
  readonly blank: number
}

/** One paragraph, measured. Offsets are into its own text. */
export interface MeasuredParagraph {
  readonly rightToLeft: boolean
  readonly words: readonly MeasuredWord[]
  letterEnds(start: number, end: number): readonly number[]
  width(start: number, end: number): number
  line(start: number, end: number): TextLine
}

/** Knows how wide text is. The layout knows no font: tests may measure with a ruler of their own. */
export type MeasureText = (text: string, weight: 'regular' | 'bold') => readonly MeasuredParagraph[]
