import type { PlacedBox, PlacedDrawing } from '../layout/block.ts'
import type { Ink } from './ink.ts'
import { number } from './numbers.ts'
import { lineOperators } from './write-text.ts'

/** The operators that show a line of text or a rule on a page of this height. '' for what shows nothing. */
export function boxOperators(box: Exclude<PlacedBox, PlacedDrawing>, pageHeight: number, ink: Ink): string {
  if (box.kind === 'rule') {
    const y = pageHeight - box.y - box.height
    const area = `${number(box.x)} ${number(y)} ${number(box.width)} ${number(box.height)} re f`
    const colour = `${ink.colour(box.colour)} rg`
    return box.opacity === 1
      ? `${colour} ${area}\n`
      : `q /${ink.opacity(box.opacity)} gs ${colour} ${area} Q\n`
  }
  const { line, style, x, y, baseline } = box
  const shown = lineOperators(line, { x, y: pageHeight - y - baseline, size: style.size }, ink.fonts)
  return shown === '' ? '' : `BT ${ink.colour(style.colour)} rg\n${shown}ET\n`
}
