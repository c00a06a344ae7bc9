import { hatchLines } from '../chart/hatch.ts'
import { type Box, type PathCommand, parsePath, pathBounds } from '../chart/path.ts'
import type { Label, Line, Shape } from '../chart/scene-item.ts'
import { assertNever } from '../domain/assert-never.ts'
import type { Ink } from './pdf/ink.ts'
import { number } from './pdf/numbers.ts'
import { lineOperators } from './pdf/write-text.ts'

/** The operators of one shape or label in its own units, y down. Leaves the graphics state as it was, save colours and widths. */
export function drawingOperators(drawing: Shape | Label, ink: Ink): string {
  return drawing.kind === 'shape' ? shapeOperators(drawing, ink) : labelOperators(drawing, ink)
}

interface DrawnPath {
  readonly operators: string
  readonly bounds: () => Box
}

// The figure's shapes are the same objects in every document, so their paths are written once.
const drawn = new WeakMap<Shape, DrawnPath>()

function pathOf(shape: Shape): DrawnPath {
  const known = drawn.get(shape)
  if (known) return known
  const commands = parsePath(shape.d)
  const made = { operators: pathOperators(commands), bounds: () => pathBounds(commands) }
  drawn.set(shape, made)
  return made
}

function pathOperators(commands: readonly PathCommand[]): string {
  let operators = ''
  for (const command of commands)
    switch (command.op) {
      case 'M':
        operators += `${number(command.x)} ${number(command.y)} m\n`
        break
      case 'L':
        operators += `${number(command.x)} ${number(command.y)} l\n`
        break
      case 'C':
        operators += `${number(command.x1)} ${number(command.y1)} ${number(command.x2)} ${number(command.y2)} ${number(command.x)} ${number(command.y)} c\n`
        break
      case 'Z':
        operators += 'h\n'
        break
      default:
        assertNever(command)
    }
  return operators
}

/** The operators after which only what lies inside a path is drawn, until the graphics state is restored. */
export const clipToPath = (d: string): string => `${pathOperators(parsePath(d))}W n\n`

function shapeOperators(shape: Shape, ink: Ink): string {
  const { fill, hatch, line } = shape
  const path = pathOf(shape)
  let operators = ''
  if (fill) operators += withOpacity(fill.opacity, ink, `${ink.colour(fill.colour)} rg\n${path.operators}f\n`)
  if (hatch) {
    const { d, width, dash } = hatchLines(hatch.hatch, path.bounds())
    const style: Line = { colour: hatch.colour, width, opacity: 1, ...(dash ? { dash } : {}) }
    const lines = pathOperators(parsePath(d))
    const state = hatch.opacity === 1 ? '' : `/${ink.opacity(hatch.opacity)} gs\n`
    operators += `q\n${path.operators}W n\n${state}${strokeOperators(lines, style, ink)}Q\n`
  }
  if (line) operators += withOpacity(line.opacity, ink, strokeOperators(path.operators, line, ink))
  return operators
}

function strokeOperators(path: string, { colour, width, dash }: Line, ink: Ink): string {
  const stroke = `${ink.colour(colour)} RG ${number(width)} w\n`
  if (!dash) return `${stroke}${path}S\n`
  return `${stroke}[${dash.map(number).join(' ')}] 0 d\n${path}S\n[] 0 d\n`
}

function withOpacity(opacity: number, ink: Ink, operators: string): string {
  return opacity === 1 ? operators : `q /${ink.opacity(opacity)} gs\n${operators}Q\n`
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function labelOperators({ at, text, size, anchor, weight, colour, halo }: Label, ink: Ink): string {
  const paragraph = ink.measure(text, weight)[0]
  if (!paragraph) return ''
  const line = paragraph.line(0, text.length)
  const x = at.x - line.width * size * SHARE_BEFORE[anchor]
  const glyphs = lineOperators(line, { x, y: at.y, size, flipped: true }, ink.fonts)
  const around =
    halo === undefined ? '' : `BT 1 Tr ${ink.colour('halo')} RG ${number(halo)} w\n${glyphs}0 Tr ET\n`
  return `${around}BT ${ink.colour(colour)} rg\n${glyphs}ET\n`
}
