import { landmarksOf } from '../../src/chart/figure/landmarks.ts'
import { regionsOf } from '../../src/chart/figure/regions/regions.ts'
import { TINTS } from '../../src/chart/figure/regions/tints.ts'
import { zonesOf } from '../../src/chart/figure/zones/zones.ts'
import { landmarkItems, landmarkRings } from '../../src/chart/landmark-scene.ts'
import { layerFibres } from '../../src/chart/muscle-scene.ts'
import type { Box } from '../../src/chart/path.ts'
import { figureScene } from '../../src/chart/scene.ts'
import type { MarkerItem } from '../../src/chart/scene-item.ts'
import { colourOf, type Medium } from '../../src/chart/style.ts'
import { triggerPointSymbol } from '../../src/chart/symbols.ts'
import { MUSCLES, type MuscleLayer } from '../../src/domain/atlas/muscles.ts'
import { pointsOf } from '../../src/domain/atlas/referral.ts'
import { zoneById } from '../../src/domain/atlas/zones.ts'
import { sideOf, type View } from '../../src/domain/view-point.ts'
import { overlap, polygons } from './geometry.ts'
import { escaped, marginLabels, type Named } from './margin-labels.ts'
import { referenceSvg } from './reference-svg.ts'
import { sceneSvg } from './scene-svg.ts'

/** What a sheet shows of one view, as the chart draws it. */
export interface Sheet {
  readonly view: View
  readonly layer?: MuscleLayer
  /** Only these zones, with their names. */
  readonly zones?: ReadonlySet<string>
  readonly box: Box
  /** Pixels a figure unit. */
  readonly scale: number
  readonly medium: Medium
  readonly names: boolean
  readonly grid: boolean
  readonly landmarks: boolean
  /** Without points: as the chart shows it. */
  readonly plain: boolean
  /** The folder of the measurements, to draw them over the sheet. */
  readonly shared?: string
}

/** A document with its size in pixels. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** How wide the column of names is on each side of a sheet that has them. Pixels. */
const COLUMN = 430
/** Letters stay readable whatever the scale: about this many pixels high. */
const letters = ({ scale }: Sheet, pixels: number): number => pixels / scale

/** One sheet. Names of landmarks and zones stand in columns beside it. */
export function sheetPicture(sheet: Sheet): Picture {
  const { view, layer, medium, scale } = sheet
  const columns = !sheet.plain && (sheet.landmarks || sheet.zones !== undefined || layer !== undefined)
  const aside = columns ? COLUMN / scale : 0
  const box = { ...sheet.box, minX: sheet.box.minX - aside, maxX: sheet.box.maxX + aside }
  const pixel = 1 / scale
  const items = [
    ...figureScene(view, false, layer ?? null),
    ...(layer ? layerFibres(view, layer) : []),
    ...landmarks(sheet),
    ...(sheet.plain || !layer ? [] : usualPoints(view, layer)),
  ]
  return picture(box, scale, medium, [
    sceneSvg(items, medium, pixel),
    sheet.zones === undefined ? '' : zoned(sheet, sheet.zones),
    sheet.landmarks && columns ? columnsOf(sheet, landmarkNames(view)) : '',
    layer && columns ? columnsOf(sheet, pointNames(view, layer)) : '',
    sheet.names ? names(sheet) : '',
    sheet.shared === undefined ? '' : referenceSvg(sheet.shared, view, layer, undefined),
    sheet.grid ? grid(sheet) : '',
  ])
}

/** Plain as the chart overlays them; else rings, their names going to the columns. */
function landmarks({ landmarks: shown, plain, view, scale }: Sheet): readonly MarkerItem[] {
  if (!shown) return []
  return plain ? landmarkItems([view], scale) : landmarkRings(view)
}

/** Parts drawn in figure units on a ground of paper. */
export function picture(box: Box, scale: number, medium: Medium, parts: readonly string[]): Picture {
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY]
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`,
    ` viewBox="${box.minX} ${box.minY} ${width} ${height}" font-family="Inter, 'Noto Sans', 'DejaVu Sans', sans-serif" style="display:block">`,
    `<rect x="${box.minX}" y="${box.minY}" width="${width}" height="${height}" fill="${colourOf('paper', medium)}"/>`,
    ...parts,
    '</svg>',
  ].join('\n')
  return { svg, width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** The usual points of a layer's muscles that lie in a view, both sides. */
const pointsIn = (view: View, layer: MuscleLayer) =>
  MUSCLES.filter((muscle) => muscle.layer === layer)
    .flatMap(({ id }) => [...pointsOf(id, 'right'), ...pointsOf(id, 'left')])
    .filter(({ at }) => at.view === view)

/** The points as the chart draws latent ones. */
const usualPoints = (view: View, layer: MuscleLayer): readonly MarkerItem[] =>
  pointsIn(view, layer).map(({ at }) => ({
    space: 'marker',
    view,
    at,
    drawings: triggerPointSymbol('latent'),
  }))

const pointNames = (view: View, layer: MuscleLayer) =>
  pointsIn(view, layer)
    .filter(({ side }) => side === 'right' || view === 'left-lateral')
    .map(({ at: { x, y }, muscle, point }) => ({
      x,
      y,
      text: `${muscle.name} ${point.id}`,
      column: columnOf(view, x, false, 0),
    }))

/** The name of a point beside its symbol, in pixels. */
export const pointName = (text: string): MarkerItem['drawings'][number] => ({
  kind: 'label',
  at: { x: 9, y: 3.4 },
  text: escaped(text),
  size: 10,
  anchor: 'start',
  weight: 'regular',
  colour: 'ink',
  halo: 3,
})

/** Names in the columns: the client's right on its own side, the midline on the other. */
function columnsOf(sheet: Sheet, named: readonly (Named & { readonly column: 'left' | 'right' })[]): string {
  const { box, medium } = sheet
  const size = letters(sheet, 12)
  return (['left', 'right'] as const)
    .map((side) =>
      marginLabels(
        named.filter(({ column }) => column === side),
        {
          side,
          edge: side === 'left' ? box.minX - size * 2 : box.maxX + size * 2,
          top: box.minY + size,
          bottom: box.maxY - size,
          size,
          medium,
        },
      ),
    )
    .join('\n')
}

/** Which column a name goes to: in a view of one side by where its place lies. */
function columnOf(view: View, x: number, midline: boolean, middle: number): 'left' | 'right' {
  if (view === 'right-lateral' || view === 'left-lateral') return x < middle ? 'left' : 'right'
  const rightSide = view === 'posterior' ? 'right' : 'left'
  return midline ? (rightSide === 'right' ? 'left' : 'right') : rightSide
}

function landmarkNames(view: View) {
  const shown = landmarksOf(view).filter(
    ({ landmark, x, y }) => landmark.midline || sideOf({ view, x, y }) !== 'left' || view === 'left-lateral',
  )
  return shown.map(({ landmark, x, y }) => ({
    x,
    y,
    text: landmark.name,
    column: columnOf(view, x, landmark.midline, 0),
  }))
}

/** Zones of the client's right and of the midline, tinted so that overlaps show, and their names. */
function zoned(sheet: Sheet, ids: ReadonlySet<string>): string {
  const { view, medium } = sheet
  const shown = zonesOf(view).filter(
    ({ zoneId, side }) => ids.has(zoneId) && (side !== 'left' || view === 'left-lateral'),
  )
  const shapes = shown.map(({ d }, i) => {
    const tint = TINTS[(i * 5) % TINTS.length] ?? 'tint-1'
    return `<path d="${d}" fill="${colourOf(tint, medium)}" fill-opacity="0.7" stroke="${colourOf('referral', medium)}" stroke-width="0.5" stroke-linejoin="round"/>`
  })
  if (sheet.plain) return shapes.join('\n')
  const named = shown.map(({ d, zoneId, side }) => {
    const shape = polygons(d)
    const { x, y } = overlap(shape, shape).middle
    return {
      x,
      y,
      text: zoneById(zoneId)?.name ?? zoneId,
      column: columnOf(view, x, side === 'midline', 0),
    }
  })
  return [...shapes, columnsOf(sheet, named)].join('\n')
}

function names(sheet: Sheet): string {
  const size = letters(sheet, 10)
  return regionsOf(sheet.view, sheet.layer)
    .filter(({ side }) => side !== 'left')
    .map(({ d, muscleId }) => {
      const shape = polygons(d)
      const { x, y } = overlap(shape, shape).middle
      return text(x, y, size, colourOf('ink', sheet.medium), muscleId, 'middle')
    })
    .join('\n')
}

const text = (x: number, y: number, size: number, fill: string, words: string, anchor = 'start') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" stroke="#fff" stroke-width="${size / 6}" paint-order="stroke">${words}</text>`

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
