import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { landmarksOf } from '../../src/chart/figure/landmarks.ts'
import { fibreHatch } from '../../src/chart/figure/regions/fibre-hatch.ts'
import { type PlacedRegion, regionsOf } from '../../src/chart/figure/regions/regions.ts'
import { TINTS } from '../../src/chart/figure/regions/tints.ts'
import { zonesOf } from '../../src/chart/figure/zones/zones.ts'
import type { Box } from '../../src/chart/path.ts'
import { type ColourToken, colourOf, FIGURE_LINES, type Medium } from '../../src/chart/style.ts'
import { MUSCLES, type MuscleLayer, muscleById, placeOf } from '../../src/domain/atlas/muscles.ts'
import { ZONES, zoneCentres } from '../../src/domain/atlas/zones.ts'
import type { View } from '../../src/domain/view-point.ts'
import { overlap, polygons } from './geometry.ts'
import { referenceSvg } from './reference-svg.ts'
import { tintsByNeighbours } from './tints.ts'

/** What a sheet shows. */
export interface Sheet {
  readonly view: View
  readonly layer?: MuscleLayer
  /** Only this muscle, with its points and referral. */
  readonly muscle?: string
  /** Only these zones, with their names and the places that the atlas gives. */
  readonly zones?: ReadonlySet<string>
  readonly box: Box
  readonly scale: number
  readonly medium: Medium
  readonly names: boolean
  readonly grid: boolean
  readonly landmarks: boolean
  /** Without points and names: as the chart shows it. */
  readonly plain: boolean
  /** The folder of the measurements, to draw them over the sheet. */
  readonly shared?: string
}

const LAYERS: readonly MuscleLayer[] = ['superficial', 'intermediate', 'deep']

let tints: ReturnType<typeof tintsByNeighbours> | undefined
function tintToken(muscleId: string): ColourToken {
  tints ??= tintsByNeighbours()
  return TINTS[(tints.get(muscleId) ?? 1) - 1] ?? 'tint-1'
}

/** One sheet as an SVG document, `scale` pixels a figure unit. */
export function sheetSvg(sheet: Sheet): string {
  const { box, scale, medium, view } = sheet
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY]
  const colour = (token: ColourToken) => colourOf(token, medium)
  const figure = figureDrawing(view)
  const stroke = (d: string, token: ColourToken, lineWidth: number, opacity = 1) =>
    `<path d="${d}" fill="none" stroke="${colour(token)}" stroke-width="${lineWidth}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-linejoin="round"/>`
  const under = [
    `<path d="${figure.outline}" fill="${colour('skin')}"/>`,
    ...figure.shade.map((d) => `<path d="${d}" fill="${colour('skin-shade')}"/>`),
  ]
  const muscles = sheet.muscle === undefined ? layered(sheet) : oneMuscle(sheet, sheet.muscle)
  const zones = sheet.zones === undefined ? [] : zoned(sheet, sheet.zones)
  const contours = figure.contours.map(({ d, weight }) => stroke(d, 'ink-soft', FIGURE_LINES[weight], 0.4))
  const over = [
    ...contours,
    stroke(figure.outline, 'ink', FIGURE_LINES.outline),
    ...zones,
    ...(sheet.plain || sheet.zones !== undefined ? [] : points(sheet)),
    ...(sheet.names ? names(sheet) : []),
    ...(sheet.landmarks ? landmarks(sheet) : []),
    ...(sheet.shared === undefined ? [] : [referenceSvg(sheet.shared, view, sheet.layer, sheet.muscle)]),
    ...(sheet.grid ? [grid(sheet)] : []),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`,
    ` viewBox="${box.minX} ${box.minY} ${width} ${height}" font-family="sans-serif">`,
    `<rect x="${box.minX}" y="${box.minY}" width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    ...under,
    ...muscles,
    ...over,
    '</svg>',
  ].join('\n')
}

let clips = 0

function regionSvg(region: PlacedRegion, sheet: Sheet, emphasis: boolean): string {
  const colour = (token: ColourToken) => colourOf(token, sheet.medium)
  clips += 1
  const clip = `r${clips}`
  const hatch = fibreHatch(region)
  const dash = region.schematic ? ' stroke-dasharray="2 1.6"' : ''
  return [
    `<clipPath id="${clip}"><path d="${region.d}"/></clipPath>`,
    `<path d="${region.d}" fill="${colour(tintToken(region.muscleId))}" fill-opacity="${region.schematic ? 0.6 : 1}"/>`,
    region.tendon === ''
      ? ''
      : `<path d="${region.tendon}" fill="${colour('tendon')}" clip-path="url(#${clip})"/>`,
    `<path d="${hatch}" fill="none" stroke="${colour('ink-soft')}" stroke-width="${emphasis ? 0.5 : 0.3}" stroke-opacity="${emphasis ? 0.7 : 0.38}" stroke-linecap="round" clip-path="url(#${clip})"/>`,
    `<path d="${region.d}" fill="none" stroke="${colour('ink-soft')}" stroke-width="0.45" stroke-linejoin="round"${dash}/>`,
  ].join('')
}

/** How strongly what lies under the layer shows where the layer leaves it bare, and the layer above over it. */
const BENEATH = 0.45
const ABOVE = 0.15

function layered(sheet: Sheet): readonly string[] {
  if (sheet.layer === undefined) return []
  const at = LAYERS.indexOf(sheet.layer)
  const drawn = (layer: MuscleLayer | undefined) =>
    layer === undefined
      ? ''
      : regionsOf(sheet.view, layer)
          .map((region) => regionSvg(region, sheet, false))
          .join('')
  const under = LAYERS.slice(at + 1).toReversed()
  return [
    ...under.map((layer) => `<g opacity="${BENEATH}">${drawn(layer)}</g>`),
    drawn(sheet.layer),
    `<g opacity="${ABOVE}">${drawn(LAYERS[at - 1])}</g>`,
  ]
}

function oneMuscle(sheet: Sheet, id: string): readonly string[] {
  const referral = muscleById(id)?.points.flatMap((point) => [
    ...point.referral.spillover.map((zone) => ({ zone, opacity: 0.12 })),
    ...point.referral.primary.map((zone) => ({ zone, opacity: 0.24 })),
  ])
  const zones = zonesOf(sheet.view).flatMap((zone) => {
    const opacity = Math.max(
      0,
      ...(referral ?? []).filter((it) => it.zone === zone.zoneId).map((it) => it.opacity),
    )
    if (opacity === 0 || zone.side === 'left') return []
    const red = colourOf('referral', sheet.medium)
    return [
      `<path d="${zone.d}" fill="${red}" fill-opacity="${opacity}" stroke="${red}" stroke-width="0.4"/>`,
    ]
  })
  const own = regionsOf(sheet.view).filter((region) => region.muscleId === id)
  return [...own.map((region) => regionSvg(region, sheet, true)), ...zones]
}

/** Zones of the client's right and of the midline, tinted so that overlaps show, named, with the atlas's places. */
function zoned(sheet: Sheet, ids: ReadonlySet<string>): readonly string[] {
  const shown = zonesOf(sheet.view).filter(
    ({ zoneId, side }) => ids.has(zoneId) && (side !== 'left' || sheet.view === 'left-lateral'),
  )
  const shapes = shown.map(({ d }, i) => {
    const tint = TINTS[(i * 5) % TINTS.length] ?? 'tint-1'
    return `<path d="${d}" fill="${colourOf(tint, sheet.medium)}" fill-opacity="0.75" stroke="${colourOf('referral', sheet.medium)}" stroke-width="0.5" stroke-linejoin="round"/>`
  })
  if (sheet.plain) return shapes
  const r = letters(sheet, 2.5)
  const centres = ZONES.filter(({ id }) => ids.has(id))
    .flatMap(zoneCentres)
    .filter(({ view }) => view === sheet.view)
    .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colourOf('accent', sheet.medium)}"/>`)
  const labels = shown.map(({ d, zoneId }) => {
    const shape = polygons(d)
    const { x, y } = overlap(shape, shape).middle
    return text(x, y, letters(sheet, 9), colourOf('ink', sheet.medium), zoneId, 'middle')
  })
  return [...shapes, ...centres, ...labels]
}

const text = (x: number, y: number, size: number, fill: string, words: string, anchor = 'start') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" stroke="#fff" stroke-width="${size / 6}" paint-order="stroke">${words}</text>`

/** Letters stay readable whatever the scale: about this many pixels high. */
const letters = ({ scale }: Sheet, pixels: number): number => pixels / scale

function points(sheet: Sheet): readonly string[] {
  const red = colourOf('trigger-active', sheet.medium)
  const shown = MUSCLES.filter(({ id, layer }) =>
    sheet.muscle === undefined ? layer === sheet.layer : id === sheet.muscle,
  )
  return shown.flatMap((muscle) =>
    muscle.points.flatMap((point) =>
      (['right', 'left'] as const).flatMap((side) => {
        const { view, x, y } = placeOf(point, side)
        if (view !== sheet.view) return []
        const r = letters(sheet, 4)
        const cross = `<path d="M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}" stroke="${red}" stroke-width="${r / 3}"/>`
        const label =
          side === 'right'
            ? text(x + 1.4 * r, y + r, letters(sheet, 9), red, `${muscle.abbr} ${point.id}`)
            : ''
        return [cross, label]
      }),
    ),
  )
}

function names(sheet: Sheet): readonly string[] {
  return regionsOf(sheet.view, sheet.layer)
    .filter(({ side, muscleId }) => side !== 'left' && (sheet.muscle ?? muscleId) === muscleId)
    .map(({ d, muscleId }) => {
      const shape = polygons(d)
      const { x, y } = overlap(shape, shape).middle
      return text(x, y, letters(sheet, 10), colourOf('ink', sheet.medium), muscleId, 'middle')
    })
}

function landmarks(sheet: Sheet): readonly string[] {
  const ink = colourOf('accent', sheet.medium)
  return landmarksOf(sheet.view).flatMap(({ landmark, x, y }) => {
    const dot = `<circle cx="${x}" cy="${y}" r="${letters(sheet, 2.5)}" fill="none" stroke="${ink}" stroke-width="${letters(sheet, 1)}"/>`
    const mine = sheet.view === 'posterior' ? x >= 0 : x <= 0 || sheet.view === 'right-lateral'
    return mine
      ? [dot, text(x + letters(sheet, 4), y + letters(sheet, 3), letters(sheet, 8), ink, landmark.name)]
      : [dot]
  })
}

/** Coordinates to draw by: a line every 10 units, a number every 10 on close sheets and every 50 on whole ones. */
function grid(sheet: Sheet): string {
  const { box } = sheet
  const numbered = box.maxX - box.minX < 200 ? 10 : 50
  const lines: string[] = []
  const size = letters(sheet, 9)
  for (let x = Math.ceil(box.minX / 10) * 10; x <= box.maxX; x += 10) {
    lines.push(
      `<path d="M${x} ${box.minY}V${box.maxY}" stroke="#36c" stroke-opacity="${x % 50 === 0 ? 0.4 : 0.16}" stroke-width="${letters(sheet, 1)}"/>`,
    )
    if (x % numbered === 0) lines.push(text(x, box.minY + size, size, '#36c', String(x), 'middle'))
  }
  for (let y = Math.ceil(box.minY / 10) * 10; y <= box.maxY; y += 10) {
    lines.push(
      `<path d="M${box.minX} ${y}H${box.maxX}" stroke="#36c" stroke-opacity="${y % 50 === 0 ? 0.4 : 0.16}" stroke-width="${letters(sheet, 1)}"/>`,
    )
    if (y % numbered === 0) lines.push(text(box.minX + size / 3, y + size / 3, size, '#36c', String(y)))
  }
  return lines.join('')
}
