import type { LegendEntry } from '../../chart/legend.ts'
import type { SceneItem } from '../../chart/scene-item.ts'
import type { MarkSymbol } from '../../chart/symbols.ts'
import type { Size } from '../../chart/transform.ts'
import { sceneOperators } from '../draw-scene.ts'
import { drawingOperators } from '../draw-shape.ts'
import type { Block, DrawingBlock } from '../layout/block.ts'
import { looseInside } from '../loose-inside.ts'
import { columns, gap, heading, row, SPACE, TYPE, text } from '../page-style.ts'
import { paperLettering } from '../paper-lettering.ts'
import { placeOfRow, type ViewRow, type ViewRows } from '../paper-views.ts'
import type { Ink } from '../pdf/ink.ts'
import type { Alternatives } from '../pdf/structure.ts'
import type { Drawings } from '../pdf/write-document.ts'
import { spreadLabels } from '../spread-labels.ts'

/** A chart as it is printed: its views in rows, drawn by one scene, and what its signs mean. */
export interface PaperChart extends ViewRows {
  /** Tells it from the document's other charts. */
  readonly name: string
  readonly title: string
  /** A line under the title; '' for none. */
  readonly introduction: string
  /** What it shows, sides included, for who does not see it. */
  readonly said: string
  readonly legend: readonly LegendEntry[]
  readonly scene: () => readonly SceneItem[]
}

const LEGEND_COLUMNS = 3
const LEGEND_LINE = 18
const SIGN = { width: 22, height: LEGEND_LINE } as const
/** A chart gets smaller than it could be to fit below what stands on its page: down to this share, and this scale. */
const LEAST = { share: 0.6, scale: 0.26 } as const

/** A heading, the rows of views and the legend that is never parted from the last of them. */
export function chartSection(chart: PaperChart, width: number): readonly Block[] {
  const { title, introduction, rows, legend } = chart
  const lines = Math.ceil(legend.length / LEGEND_COLUMNS)
  return [
    gap(SPACE.section),
    heading(title),
    ...(introduction === '' ? [] : [heading(introduction, TYPE.label)]),
    gap(SPACE.small),
    ...rows.flatMap((_, index): readonly Block[] => [
      ...(index === 0 ? [] : [gap(SPACE.section)]),
      rowDrawing(chart, index, index === rows.length - 1 ? lines * LEGEND_LINE + SPACE.part : 0),
    ]),
    ...(lines === 0 ? [] : [gap(SPACE.part)]),
    ...legendRows(legend, width),
  ]
}

function rowDrawing({ name, rows, scale }: PaperChart, index: number, below: number): DrawingBlock {
  const [first, drawn] = [rows[0], rows[index]]
  if (!first || !drawn) throw new Error(`The chart "${name}" has no row ${index}`)
  return {
    kind: 'drawing',
    name: rowName(name, index),
    ratio: drawn.width / drawn.height,
    least: Math.min(scale, Math.max(LEAST.scale, LEAST.share * scale)) * drawn.height,
    most: scale * drawn.height,
    below,
    ...(index === 0 ? {} : { like: { name: rowName(name, 0), times: drawn.height / first.height } }),
  }
}

const rowName = (chart: string, index: number) => `${chart} ${index}`

/** The signs of a legend with their words, three to a line. */
export function legendRows(legend: readonly LegendEntry[], width: number): readonly Block[] {
  const lines = Math.ceil(legend.length / LEGEND_COLUMNS)
  const column = (width - (LEGEND_COLUMNS - 1) * 16) / LEGEND_COLUMNS
  const grid = columns(
    Array.from({ length: LEGEND_COLUMNS }, () => [SIGN.width, column - SIGN.width - 6]).flat(),
    0,
  ).map(({ width: wide }, index) => ({
    x: Math.floor(index / 2) * (column + 16) + (index % 2) * (SIGN.width + 6),
    width: wide,
  }))
  return Array.from({ length: lines }, (_, line) =>
    row(
      grid,
      legend
        .slice(line * LEGEND_COLUMNS, (line + 1) * LEGEND_COLUMNS)
        .flatMap(({ key, words }) => [
          [{ kind: 'sign', name: key, ...SIGN } as const],
          [text(words, { ...TYPE.label, colour: 'ink', leading: LEGEND_LINE })],
        ]),
      line < lines - 1,
    ),
  )
}

/** Draws the charts and the signs of their legends wherever the layout has put them. */
export function chartDrawings(charts: readonly PaperChart[], ink: Ink): Drawings {
  const signs = new Map(charts.flatMap(({ legend }) => legend.map(({ key, drawings }) => [key, drawings])))
  const rows = new Map(
    charts.flatMap(({ name, rows: views, scene }) => {
      const items = scene()
      return views.map((each, index) => [rowName(name, index), { each, items }])
    }),
  )
  return (name, { width, height }) => {
    const drawn = rows.get(name)
    if (drawn) return rowOperators(drawn.each, drawn.items, { width, height }, ink)
    const drawings = signs.get(name)
    if (!drawings) throw new Error(`Nothing is called "${name}"`)
    return signOperators(drawings, { width, height }, ink)
  }
}

/** A row of views with what lies in them, in a drawing of this size in points. */
export function rowOperators(row: ViewRow, scene: readonly SceneItem[], size: Size, ink: Ink): string {
  const place = placeOfRow(row, size.width)
  const items = paperLettering(
    scene.filter(({ view }) => place.has(view)),
    place,
  )
  const whole = looseInside(items, place, size)
  return sceneOperators(spreadLabels(whole, place, size, ink.measure), place, ink)
}

/** A sign of a legend in the middle of a drawing of this size in points. */
export function signOperators(drawings: MarkSymbol, { width, height }: Size, ink: Ink): string {
  const operators = drawings.map((drawing) => drawingOperators(drawing, ink)).join('')
  return `1 J 1 j 1 0 0 1 ${width / 2} ${height / 2} cm\n${operators}`
}

/** The words of each chart with the first of its rows; the others are part of it, signs and pictures adorn. */
export function chartWords(charts: readonly PaperChart[]): Alternatives {
  const words = new Map(
    charts.flatMap(({ name, rows, said, title }) =>
      rows.map((_, index) => [rowName(name, index), index === 0 ? said : `${title}, continued`] as const),
    ),
  )
  return (name) => words.get(name) ?? ''
}
