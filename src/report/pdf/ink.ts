import { type ColourToken, colourOf } from '../../chart/style.ts'
import type { MeasureText } from '../layout/measured-text.ts'
import { type FontBook, fontBook } from './font-book.ts'
import { number, rgb } from './numbers.ts'

/** What every piece of a document is drawn with: its fonts, colours and opacities. */
export interface Ink {
  readonly fonts: FontBook
  readonly measure: MeasureText
  /** The operand of rg and RG. */
  colour(token: ColourToken): string
  /** The name of the graphics state with this opacity, for fills and lines. */
  opacity(value: number): string
  /** All opacities that were asked for, by name. */
  readonly opacities: ReadonlyMap<string, number>
}

export function inkFor(medium: 'paper' | 'grey', measure: MeasureText): Ink {
  const opacities = new Map<string, number>()
  const colours = new Map<ColourToken, string>()
  return {
    fonts: fontBook(),
    measure,
    colour(token) {
      const known = colours.get(token) ?? rgb(colourOf(token, medium))
      colours.set(token, known)
      return known
    },
    opacity(value) {
      const name = `O${Math.round(value * 1000)}`
      opacities.set(name, Number(number(value)))
      return name
    },
    opacities,
  }
}
