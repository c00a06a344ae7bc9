import type { HeatMap } from '../domain/review/heat-map.ts'
import { View } from '../domain/view-point.ts'
import { figureDrawing } from './figure/figure.ts'
import { heatContours } from './heat-contours.ts'
import { type HeatLevel, heatLevels } from './heat-levels.ts'
import { heatPeaks } from './heat-peaks.ts'
import type { LegendEntry } from './legend.ts'
import type { FigureItem, MarkerItem, Shape } from './scene-item.ts'
import { HEAT_STYLE } from './style.ts'

/** A heat map as it is drawn: what lies on the figure, and the numbers that stand above everything. */
export interface HeatDrawing {
  readonly levels: readonly HeatLevel[]
  /** Bands of the steps with a line round each, cut off at the edge of the figure. */
  readonly ground: readonly FigureItem[]
  /** The number of visits at each place that was more frequent than all round it. */
  readonly numbers: readonly MarkerItem[]
}

/** Draws the counts on all five views. Steps differ in lightness, are bounded by lines, and peaks say their number. */
export function heatDrawing({ cells, most }: Pick<HeatMap, 'cells' | 'most'>): HeatDrawing {
  const levels = heatLevels(most)
  if (levels.length === 0) return { levels, ground: [], numbers: [] }
  const starts = levels.map(({ from }) => from)
  return {
    levels,
    ground: View.options.flatMap((view) => bandsOf(cells, view, levels, starts)),
    numbers: View.options.flatMap((view) =>
      heatPeaks(cells, view).map(({ x, y, visits }) => numberAt(view, x, y, visits)),
    ),
  }
}

function bandsOf(
  cells: Uint32Array,
  view: View,
  levels: readonly HeatLevel[],
  starts: readonly number[],
): readonly FigureItem[] {
  const contours = heatContours(cells, view, starts)
  const within = figureDrawing(view).outline
  const line = { colour: 'ink', ...HEAT_STYLE.edge } as const
  return levels.flatMap(({ colour }, step): readonly FigureItem[] => {
    const here = contours[step]?.d ?? ''
    // Nothing is left of a step where the next one covers all of it.
    if (here === '' || here === contours[step + 1]?.d) return []
    // Without what the next step covers: two transparent colours over each other would be a third.
    const d = `${here}${contours[step + 1]?.reversed ?? ''}`
    const fill = { colour, opacity: HEAT_STYLE.fill }
    return [{ space: 'figure', view, within, drawing: { kind: 'shape', d, fill, line } }]
  })
}

const numberAt = (view: View, x: number, y: number, visits: number): MarkerItem => ({
  space: 'marker',
  view,
  at: { x, y },
  drawings: [
    {
      kind: 'label',
      at: { x: 0, y: 4 },
      text: String(visits),
      size: HEAT_STYLE.number,
      anchor: 'middle',
      weight: 'bold',
      colour: 'ink',
      halo: 3,
    },
  ],
})

const PATCH = 'M-9 -7L9 -7L9 7L-9 7Z'

/** What a step means: its patch and the numbers of visits, "1", "2–3". */
export function heatEntry({ from, to, colour }: HeatLevel): LegendEntry {
  const patch: Shape = {
    kind: 'shape',
    d: PATCH,
    fill: { colour, opacity: HEAT_STYLE.fill },
    line: { colour: 'ink', width: 0.8, opacity: HEAT_STYLE.edge.opacity },
  }
  const skin: Shape = { kind: 'shape', d: PATCH, fill: { colour: 'skin', opacity: 1 } }
  const number = (value: number) => value.toLocaleString('en')
  return {
    key: colour,
    drawings: [skin, patch],
    words: from === to ? number(from) : `${number(from)}–${number(to)}`,
  }
}
