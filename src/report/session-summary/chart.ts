import { legendOf } from '../../chart/legend.ts'
import type { Box, Point } from '../../chart/path.ts'
import { buildScene } from '../../chart/scene.ts'
import { frameOf, SHEET_VIEWS } from '../../chart/sheet.ts'
import { sheetPoint } from '../../chart/space.ts'
import type { Mark } from '../../domain/mark.ts'
import type { View } from '../../domain/view-point.ts'
import { sceneOperators } from '../draw-scene.ts'
import { drawingOperators } from '../draw-shape.ts'
import type { Block } from '../layout/block.ts'
import { columns, gap, heading, row, SPACE, TYPE, text } from '../page-style.ts'
import type { Ink } from '../pdf/ink.ts'
import type { Drawings } from '../pdf/write-document.ts'
import { spreadLabels } from '../spread-labels.ts'

const CHART = 'chart'
const LEGEND_COLUMNS = 3
const LEGEND_LINE = 18
const SIGN = { width: 22, height: LEGEND_LINE } as const
/** Points: how high the chart is at least before it goes to the next page, and at most. */
const HEIGHT = { least: 240, most: 480 } as const
/** Figure units left free around a mark beyond the usual frame. */
const ROOM_AROUND_MARK = 40

/** Both views as on screen, and what their signs mean. */
export function chartSection(marks: readonly Mark[], width: number): readonly Block[] {
  const { total } = framesOf(marks)
  const legend = legendOf(marks)
  const lines = Math.ceil(legend.length / LEGEND_COLUMNS)
  const column = (width - (LEGEND_COLUMNS - 1) * 16) / LEGEND_COLUMNS
  const grid = columns(
    Array.from({ length: LEGEND_COLUMNS }, () => [SIGN.width, column - SIGN.width - 6]).flat(),
    0,
  ).map(({ width: wide }, index) => ({
    x: Math.floor(index / 2) * (column + 16) + (index % 2) * (SIGN.width + 6),
    width: wide,
  }))
  const rows = Array.from({ length: lines }, (_, line) =>
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
  return [
    gap(SPACE.section),
    heading('Body chart'),
    gap(SPACE.small),
    {
      kind: 'drawing',
      name: CHART,
      ratio: (total.maxX - total.minX) / (total.maxY - total.minY),
      ...HEIGHT,
      below: lines * LEGEND_LINE + SPACE.part,
    },
    gap(SPACE.part),
    ...rows,
  ]
}

/** Draws the chart and the signs of its legend wherever the layout has put them. */
export function chartDrawings(marks: readonly Mark[], ink: Ink): Drawings {
  const signs = new Map(legendOf(marks).map(({ key, drawings }) => [key, drawings]))
  return (name, { width, height }) => {
    if (name === CHART) {
      const { total, origins } = framesOf(marks)
      const scale = width / (total.maxX - total.minX)
      const placed = new Map(
        [...origins].map(([view, { x, y }]) => [
          view,
          { x: (x - total.minX) * scale, y: (y - total.minY) * scale },
        ]),
      )
      const place = { scale, origins: placed }
      const scene = spreadLabels(buildScene({ views: SHEET_VIEWS, marks }), place, ink.measure)
      return sceneOperators(scene, place, ink)
    }
    const drawings = signs.get(name)
    if (!drawings) throw new Error(`Nothing is called "${name}"`)
    const operators = drawings.map((drawing) => drawingOperators(drawing, ink)).join('')
    return `1 J 1 j 1 0 0 1 ${width / 2} ${height / 2} cm\n${operators}`
  }
}

/** The views side by side as on the sheet, each with room for marks that lie beside the figure. */
function framesOf(marks: readonly Mark[]): {
  readonly total: Box
  readonly origins: ReadonlyMap<View, Point>
} {
  const origins = new Map<View, Point>()
  let total: Box | undefined
  for (const view of SHEET_VIEWS) {
    const frame = placesOf(marks, view).reduce(around, frameOf({ view, origin: sheetPoint(0, 0) }))
    const x = total === undefined ? 0 : total.maxX - frame.minX
    origins.set(view, { x, y: 0 })
    total = {
      minX: total?.minX ?? frame.minX,
      minY: Math.min(total?.minY ?? 0, frame.minY),
      maxX: x + frame.maxX,
      maxY: Math.max(total?.maxY ?? 0, frame.maxY),
    }
  }
  if (!total) throw new Error('The sheet has no views')
  return { total, origins }
}

function placesOf(marks: readonly Mark[], view: View): readonly Point[] {
  return marks.flatMap((mark): readonly Point[] => {
    if (mark.kind !== 'symptom-area') return mark.at.view === view ? [mark.at] : []
    return mark.strokes
      .filter((stroke) => stroke.view === view)
      .flatMap(({ points }) => points.map(([x, y]) => ({ x, y })))
  })
}

function around(box: Box, { x, y }: Point): Box {
  return {
    minX: Math.min(box.minX, x - ROOM_AROUND_MARK),
    minY: Math.min(box.minY, y - ROOM_AROUND_MARK),
    maxX: Math.max(box.maxX, x + ROOM_AROUND_MARK),
    maxY: Math.max(box.maxY, y + ROOM_AROUND_MARK),
  }
}
