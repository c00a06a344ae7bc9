import {
  complaintPanels,
  measurePanels,
  nprsPanel,
  ownGoalPanels,
  pressurePanel,
  type TrendPanel,
} from '../../chart/trend-panels.ts'
import { trendDrawing } from '../../chart/trend-plot.ts'
import { formatDay } from '../../domain/dates.ts'
import type { PressureUnit } from '../../domain/practice.ts'
import type { GoalCourse } from '../../domain/review/goals.ts'
import { pointHistories } from '../../domain/review/point-history.ts'
import { pointNprsTrend, pointPressureTrend } from '../../domain/review/trend.ts'
import { trendInWords } from '../../domain/review/trend-words.ts'
import { markLabel } from '../../domain/words.ts'
import { drawingOperators } from '../draw-shape.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { columns, gap, heading, prose, row, SPACE, TYPE, text } from '../page-style.ts'
import type { Ink } from '../pdf/ink.ts'
import type { NamedDrawings } from './named-drawings.ts'
import type { Progress } from './progress.ts'

const ACROSS = 3
const BETWEEN = 18
/** Heights of a plot in points, the usual one first: lower where that spares a page with little on it. */
export const PLOT_HEIGHTS = [78, 70, 62] as const
/** About a page of plots. Beyond it, points with two values are not plotted: the table tells both of them. */
const MANY = 15

/** The trends that are plotted, and whether points are left out because the table tells all of their values. */
export interface Trends {
  readonly panels: readonly TrendPanel[]
  readonly leftOut: boolean
}

/** Every trend with two values or more: measures, own goals, complaints, then the points in the report's order. */
export function trendsOf(progress: Progress, unit: PressureUnit, goals: readonly GoalCourse[]): Trends {
  const { visits } = progress
  const having = (least: number, panels: readonly TrendPanel[]) =>
    panels.filter(({ plot }) => plot.trend.values.length >= least)
  const others = having(2, [
    ...measurePanels(
      visits,
      goals.map(({ goal }) => goal),
    ),
    ...ownGoalPanels(goals),
    ...complaintPanels(visits),
  ])
  const points = having(2, pointPanels(progress, unit))
  const told = others.length + points.length > MANY ? having(3, points) : points
  return { panels: [...others, ...told], leftOut: told.length < points.length }
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

/** The plots, three to a row and so many points high, under what they are of and over what they say. */
export function trendSection({ panels, leftOut }: Trends, width: number, height: number): readonly Block[] {
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
    heading(
      KEY + (panels.some(({ plot }) => plot.goal) ? GOAL_KEY : '') + (leftOut ? LEFT_OUT : ''),
      TYPE.label,
    ),
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
            { kind: 'sign', name: panelName(from + index), width: wide, height },
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
const LEFT_OUT = ' Points with two values are in the table above and not drawn.'
const GOAL_KEY = ' Long dashes and a diamond: a goal and its day.'

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
  const { words, counts } = trendInWords(trend, say, unit)
  return [text(words, counts ? { ...TYPE.label, weight: 'bold', colour: 'ink' } : { ...TYPE.label, size: 8 })]
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
