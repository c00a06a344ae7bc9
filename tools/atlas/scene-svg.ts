import { hatchLines } from '../../src/chart/hatch.ts'
import { parsePath, pathBounds } from '../../src/chart/path.ts'
import type { Label, SceneItem, Shape } from '../../src/chart/scene-item.ts'
import { type ColourToken, colourOf, type Medium } from '../../src/chart/style.ts'

let clips = 0

/** Items of one view as SVG in its units, exactly as the chart draws them; markers are `pixel` units to a pixel. */
export function sceneSvg(items: readonly SceneItem[], medium: Medium, pixel: number): string {
  return items
    .map((item) =>
      item.space === 'figure'
        ? drawingSvg(item.drawing, medium)
        : `<g transform="translate(${item.at.x} ${item.at.y}) scale(${pixel})">${item.drawings.map((it) => drawingSvg(it, medium)).join('')}</g>`,
    )
    .join('\n')
}

const drawingSvg = (drawing: Shape | Label, medium: Medium): string =>
  drawing.kind === 'shape' ? shapeSvg(drawing, medium) : labelSvg(drawing, medium)

function shapeSvg({ d, fill, hatch, line }: Shape, medium: Medium): string {
  const paint = (token: ColourToken) => colourOf(token, medium)
  const parts: string[] = []
  if (fill) parts.push(`<path d="${d}" fill="${paint(fill.colour)}" fill-opacity="${fill.opacity}"/>`)
  if (hatch) {
    clips += 1
    const lines = hatchLines(hatch.hatch, pathBounds(parsePath(d)))
    const dash = lines.dash ? ` stroke-dasharray="${lines.dash.join(' ')}"` : ''
    parts.push(
      `<clipPath id="h${clips}"><path d="${d}"/></clipPath>`,
      `<path d="${lines.d}" clip-path="url(#h${clips})" fill="none" stroke="${paint(hatch.colour)}" stroke-opacity="${hatch.opacity}" stroke-width="${lines.width}" stroke-linecap="round"${dash}/>`,
    )
  }
  if (line) {
    const dash = line.dash ? ` stroke-dasharray="${line.dash.join(' ')}"` : ''
    parts.push(
      `<path d="${d}" fill="none" stroke="${paint(line.colour)}" stroke-opacity="${line.opacity}" stroke-width="${line.width}" stroke-linecap="round" stroke-linejoin="round"${dash}/>`,
    )
  }
  return parts.join('')
}

function labelSvg({ at, text, size, anchor, weight, colour, halo }: Label, medium: Medium): string {
  const around = halo
    ? ` stroke="${colourOf('halo', medium)}" stroke-width="${halo}" stroke-linejoin="round" paint-order="stroke"`
    : ''
  return `<text x="${at.x}" y="${at.y}" font-size="${size}" font-weight="${weight === 'bold' ? 600 : 400}" text-anchor="${anchor}" fill="${colourOf(colour, medium)}"${around}>${text}</text>`
}
