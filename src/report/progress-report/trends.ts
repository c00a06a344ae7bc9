import { nprsPlot, pressurePlot } from '../../chart/point-plots.ts'
import { type TrendPlot, trendDrawing } from '../../chart/trend-plot.ts'
import { formatDay } from '../../domain/dates.ts'
import { formatScore, MEASURES } from '../../domain/measure-score.ts'
import type { PressureUnit } from '../../domain/practice.ts'
import { pointHistories } from '../../domain/review/point-history.ts'
import {
  complaintTrends,
  measureTrends,
  pointNprsTrend,
  pointPressureTrend,
  type Trend,
} from '../../domain/review/trend.ts'
import { WITHIN_ERROR_WORDS } from '../../domain/review/words.ts'
import { MEASURE_WORDS, markLabel, upperFirst } from '../../domain/words.ts'
import { drawingOperators } from '../draw-shape.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { columns, gap, heading, prose, row, SPACE, TYPE, text } from '../page-style.ts'
import type { Ink } from '../pdf/ink.ts'
import { filled } from '../session-summary/filled.ts'
import { isolated } from '../text/direction.ts'
import type { NamedDrawings } from './named-drawings.ts'
import type { Progress } from './progress.ts'

/** One small plot with what it is of. `unit` with its space, or "". */
export interface TrendPanel {
  readonly title: string
  readonly scale: string
  readonly unit: string
  readonly plot: Omit<TrendPlot, 'size'>
}

const ACROSS = 3
const BETWEEN = 18
const HEIGHT = 78

/** Every trend with two values or more: measures, complaints, then the points in the report's order. */
export function trendPanels(progress: Progress, unit: PressureUnit): readonly TrendPanel[] {
  return [...measurePanels(progress), ...complaintPanels(progress), ...pointPanels(progress, unit)].filter(
    ({ plot }) => plot.trend.values.length > 1,
  )
}

function measurePanels({ visits }: Progress): readonly TrendPanel[] {
  return measureTrends(visits).map(({ kind, trend }) => {
    const { least, most, better } = MEASURES[kind]
    const { short, long, unit } = MEASURE_WORDS[kind]
    return {
      title: `${short}: ${long}`,
      scale: `${least} to ${most}${unit}, ${better} is better`,
      unit,
      plot: { trend, visits, axis: { least, most }, say: formatScore },
    }
  })
}

/** Called by their site; by the words as well where two are at one site, and where none is told. */
function complaintPanels({ visits }: Progress): readonly TrendPanel[] {
  const trends = complaintTrends(visits)
  return trends.map(({ words, site, trend }) => {
    const alone = filled(site) && trends.filter((other) => other.site === site).length === 1
    const title = alone ? site : [site, words].filter(filled).map(isolated).join(': ')
    return nprsPanel(upperFirst(title) || 'Complaint', trend, visits)
  })
}

function pointPanels({ visits, points }: Progress, unit: PressureUnit): readonly TrendPanel[] {
  const histories = new Map(pointHistories(visits).map((history) => [history.pointId, history]))
  return points.flatMap(({ pointId, from, to, number }) => {
    const history = histories.get(pointId)
    const mark = (to ?? from)?.mark
    if (!history || !mark) return []
    const title = `${number} ${markLabel(mark)}`
    return [
      nprsPanel(title, pointNprsTrend(history), visits),
      pressurePanel(title, pointPressureTrend(history), visits, unit),
    ]
  })
}

const nprsPanel = (title: string, trend: Trend, visits: Progress['visits']): TrendPanel => ({
  title,
  scale: 'NPRS 0 to 10, less is better',
  unit: '',
  plot: nprsPlot(trend, visits),
})

const pressurePanel = (
  title: string,
  trend: Trend,
  visits: Progress['visits'],
  unit: PressureUnit,
): TrendPanel => ({
  title,
  scale: `Pressure threshold, ${unit}, more is better`,
  unit: ` ${unit}`,
  plot: pressurePlot(trend, visits, unit),
})

/** The plots, three to a row, under what they are of and over what they say. */
export function trendSection(panels: readonly TrendPanel[], width: number): readonly Block[] {
  if (panels.length === 0) return []
  const wide = panelWidth(width)
  const grid = columns(
    Array.from({ length: ACROSS }, () => wide),
    BETWEEN,
  )
  const lines = Math.ceil(panels.length / ACROSS)
  return [
    gap(SPACE.section),
    heading('Trends'),
    heading(KEY, TYPE.label),
    gap(SPACE.small),
    ...Array.from({ length: lines }, (_, line): readonly Block[] => {
      const [from, to] = [line * ACROSS, (line + 1) * ACROSS]
      const inLine = panels.slice(from, to)
      return [
        ...(line === 0 ? [] : [gap(SPACE.part + SPACE.small)]),
        // Heads apart, so that the plots of a line stand on one line whatever their names' lengths.
        row(grid, inLine.map(panelHead), true),
        row(
          grid,
          inLine.map((panel, index) => [
            { kind: 'sign', name: panelName(from + index), width: wide, height: HEIGHT },
            ...panelFoot(panel),
          ]),
        ),
      ]
    }).flat(),
  ]
}

const KEY =
  'Values as the client came in. Grey band: the first value and the least change that counts above and below it; a dot inside ' +
  'it (hollow) is within measurement error. Dashed line: a visit in between has no value. Ticks below: all visits.'

const panelWidth = (width: number): number => (width - (ACROSS - 1) * BETWEEN) / ACROSS
const panelName = (index: number): string => `trend ${index}`

/** A client's words can be long, and a panel is small. */
const TITLE_LIMIT = 70

function panelHead({ title, scale }: TrendPanel): readonly SimpleBlock[] {
  const letters = [...title]
  const short = letters.length > TITLE_LIMIT ? `${letters.slice(0, TITLE_LIMIT).join('')}…` : title
  return [
    { ...prose(short, { ...TYPE.detail, weight: 'bold' }), keepWithNext: true },
    heading(scale, { ...TYPE.label, size: 7.5, leading: 11 }),
  ]
}

function panelFoot({ plot: { trend, say }, unit }: TrendPanel): readonly SimpleBlock[] {
  const [first, last] = [trend.values[0], trend.values.at(-1)]
  if (!first || !last) return []
  const change = `${say(first.value)} → ${say(last.value)}${unit}`
  if (trend.verdict === 'same') {
    const why = first.value === last.value ? 'no change' : WITHIN_ERROR_WORDS
    return [text(`${change}: ${why}`, { ...TYPE.label, size: 8 })]
  }
  return [text(`${change}: ${trend.verdict}`, { ...TYPE.label, weight: 'bold', colour: 'ink' })]
}

/** Draws the plots by their names. */
export function trendDrawings(panels: readonly TrendPanel[], ink: Ink): NamedDrawings {
  return new Map(
    panels.map(({ plot }, index) => [
      panelName(index),
      (size) =>
        `1 J 1 j\n${trendDrawing({ ...plot, size })
          .map((drawing) => drawingOperators(drawing, ink))
          .join('')}`,
    ]),
  )
}

/** The values of each plot, in words, by the plots' names. */
export function trendWords(panels: readonly TrendPanel[]): ReadonlyMap<string, string> {
  return new Map(
    panels.map(({ title, scale, plot: { trend, say } }, index) => {
      const values = trend.values.map(({ visit, value }) => `${formatDay(visit.dateOfService)} ${say(value)}`)
      return [panelName(index), `${title}, ${scale}: ${values.join(', ')}`]
    }),
  )
}
