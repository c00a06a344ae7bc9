import type { TextLine } from '../layout/measured-text.ts'
import type { ShapedGlyph, ShapedRun } from '../text/shape.ts'
import type { Typeface } from '../text/typeface.ts'
import { utf16 } from './embed-font.ts'
import type { FontBook } from './font-book.ts'
import { number } from './numbers.ts'

/** Where a line begins (its left end on the baseline) and how large it is; `flipped` where y grows downwards. */
export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly flipped?: boolean
}

/** The operators that show a line of text, without BT and ET. */
export function lineOperators(line: TextLine, { x, y, size, flipped }: TextPlace, book: FontBook): string {
  const turn = flipped ? '1 0 0 -1' : '1 0 0 1'
  let operators = ''
  let font = ''
  for (const { typeface, at, glyphs, instead } of piecesOf(line)) {
    const name = book.name(typeface)
    if (name !== font) operators += `/${name} ${number(size)} Tf\n`
    font = name
    operators += `${turn} ${number(x + at * size)} ${number(y)} Tm\n`
    const shown = glyphOperators(typeface, glyphs, size, book)
    operators +=
      instead === undefined ? shown : `/Span <</ActualText <feff${utf16(instead)}>>> BDC\n${shown}EMC\n`
  }
  return operators
}

/** What is shown in one go: runs of the same typeface side by side, or one run that needs its text said besides. */
interface Piece {
  readonly typeface: Typeface
  readonly at: number
  readonly glyphs: ShapedGlyph[]
  readonly instead: string | undefined
}

function piecesOf({ runs }: TextLine): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { run, x } of runs) {
    if (run.glyphs.length === 0) continue
    const instead = readsByItself(run) ? undefined : run.text.replace(UNSEEN, '')
    const last = pieces.at(-1)
    if (last?.typeface === run.typeface && last.instead === undefined && instead === undefined)
      last.glyphs.push(...run.glyphs)
    else pieces.push({ typeface: run.typeface, at: x, glyphs: [...run.glyphs], instead })
  }
  return pieces
}

/** Characters that only steer the layout. Joiners are not among them: they are spelling. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/**
 * Whether a viewer can read the text from the glyphs one after another: not if letters are rearranged or merged
 * or marks are moved. Right-to-left text is left to the viewer, which puts replacement text in the wrong order.
 */
function readsByItself({ glyphs, text, rightToLeft }: ShapedRun): boolean {
  if (rightToLeft) return true
  let read = ''
  for (const glyph of glyphs) {
    if (glyph.dx !== 0 || glyph.dy !== 0) return false
    read += glyph.text
  }
  return read === text || read === text.replace(UNSEEN, '')
}

function glyphOperators(
  typeface: Typeface,
  glyphs: readonly ShapedGlyph[],
  size: number,
  book: FontBook,
): string {
  let operators = ''
  let rise = 0
  let array = ''
  let codes = ''
  const moveBack = (thousandths: number) => {
    const amount = number(thousandths)
    if (amount === '0') return
    if (codes !== '') array += `<${codes}>`
    codes = ''
    array += ` ${amount} `
  }
  const show = () => {
    if (codes !== '') array += `<${codes}>`
    if (array !== '') operators += `[${array}] TJ\n`
    array = ''
    codes = ''
  }
  const write = (glyph: ShapedGlyph) => {
    if (glyph.dy !== rise) {
      show()
      rise = glyph.dy
      operators += `${number((rise * size) / 1000)} Ts\n`
    }
    moveBack(-glyph.dx)
    codes += book.code(typeface, glyph)
    moveBack(glyph.dx + book.naturalAdvance(typeface, glyph) - glyph.advance)
  }
  for (const glyph of glyphs) write(glyph)
  show()
  return rise === 0 ? operators : `${operators}0 Ts\n`
}
