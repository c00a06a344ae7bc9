import type { Box } from '../../chart/path.ts'
import { type ColourToken, colourOf } from '../../chart/style.ts'
import type { Logo } from '../../domain/logo.ts'
import type { MeasureText } from '../layout/measured-text.ts'
import { type FontBook, fontBook } from './font-book.ts'
import { number, rgb } from './numbers.ts'

/** Packed operators that paint the same in every document; they use no fonts and no opacities. */
export interface PreparedDrawing {
  readonly bytes: Uint8Array
  readonly bounds: Box
}

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
  /** The name under which a prepared drawing is painted (`Do`). */
  form(drawing: PreparedDrawing): string
  /** All prepared drawings that were asked for, by name. */
  readonly forms: ReadonlyMap<string, PreparedDrawing>
  /** The name under which a picture is painted on the unit square (`Do`). */
  picture(picture: Logo): string
  /** All pictures that were asked for, by name. */
  readonly pictures: ReadonlyMap<string, Logo>
  readonly medium: 'paper' | 'grey'
}

export function inkFor(medium: 'paper' | 'grey', measure: MeasureText): Ink {
  const opacities = new Map<string, number>()
  const forms = new Map<string, PreparedDrawing>()
  const pictures = new Map<string, Logo>()
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
    form(drawing) {
      const known = [...forms].find(([, other]) => other === drawing)
      const name = known?.[0] ?? `S${forms.size + 1}`
      forms.set(name, drawing)
      return name
    },
    forms,
    picture(picture) {
      const known = [...pictures].find(([, { data }]) => data === picture.data)
      const name = known?.[0] ?? `P${pictures.size + 1}`
      pictures.set(name, picture)
      return name
    },
    pictures,
    medium,
  }
}
