import { type ChangePoint, changeScene } from '../../chart/change-scene.ts'
import { changeEntry } from '../../chart/change-symbols.ts'
import { pointsOfFirst, pointsOfLast } from '../../chart/compared-points.ts'
import { type LegendEntry, legendOf } from '../../chart/legend.ts'
import { SHEET_VIEWS } from '../../chart/sheet.ts'
import { visitName } from '../../domain/review/visit-name.ts'
import { pointName, VERDICT_WORDS, VERDICTS } from '../../domain/review/words.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { SymptomAreaMark } from '../../domain/symptom-area.ts'
import type { Block } from '../layout/block.ts'
import { columns, gap, heading, row, SPACE, TYPE } from '../page-style.ts'
import { type ViewRows, viewRows } from '../paper-views.ts'
import type { Ink } from '../pdf/ink.ts'
import { legendRows, rowOperators } from '../session-summary/chart.ts'
import { partWith, placesOf } from '../session-summary/charts.ts'
import type { NamedDrawings } from './named-drawings.ts'
import type { Progress } from './progress.ts'

/** First and last chart beside each other: the same views, the same size, the same numbers. */
export interface ChartPair {
  readonly rows: ViewRows
  readonly first: VisitChart
  readonly last: VisitChart
  readonly legend: readonly LegendEntry[]
}

interface VisitChart {
  readonly name: string
  readonly title: string
  readonly points: readonly ChangePoint[]
  readonly areas: readonly SymptomAreaMark[]
}

const BETWEEN = 24
/** Points: rows are no higher, so that the first of them stands under what the report says in short. */
const MOST_HIGH = { whole: 300, part: 240 } as const
/** How much smaller whole figures may be drawn where that spares a page. */
const SMALLER = [1, 0.9, 0.8, 0.7] as const

/** The sizes in which the charts may be drawn, the usual first. Over a smaller part, name and letters would not stand apart. */
export function chartSizes(charts: ChartPair | null): readonly [number, ...number[]] {
  const isPart = charts?.rows.rows.some(({ views }) => [...views.values()].some(({ part }) => part))
  return charts && !isPart ? SMALLER : [1]
}
/** A part of the body is shown if it gets this much larger than in whole figures. */
const WORTH_IT = 1.5

/** The charts on paper of this width in points; null if neither has anything on it. */
export function chartPair(progress: Progress, width: number): ChartPair | null {
  const first = visitChart(
    'first chart',
    `First: ${visitName(progress.first, progress.visits)}`,
    progress.first,
    pointsOfFirst(progress),
  )
  const last = visitChart(
    'last chart',
    `Last: ${visitName(progress.last, progress.visits)}`,
    progress.last,
    pointsOfLast(progress),
  )
  const marks = [first, last].flatMap(({ points, areas }) => [...points.map(({ mark }) => mark), ...areas])
  const places = marks.flatMap(placesOf)
  // An area of which everything was erased has no place.
  if (places.length === 0) return null
  const views = SHEET_VIEWS.filter((view) => places.some((place) => place.view === view))
  const room = (width - BETWEEN) / 2
  const whole = noHigher(viewRows({ views, places, room }), MOST_HIGH.whole)
  const shown = partWith(places)
  const part = shown.part && noHigher(viewRows({ views, places, room, ...shown }), MOST_HIGH.part)
  const verdicts = new Set(last.points.map(({ verdict }) => verdict))
  return {
    rows: part && part.scale >= WORTH_IT * whole.scale ? part : whole,
    first,
    last,
    legend: [...legendOf(marks), ...VERDICTS.filter((each) => verdicts.has(each)).flatMap(entryOf)],
  }
}

function noHigher({ rows, scale }: ViewRows, most: number): ViewRows {
  return { rows, scale: Math.min(scale, most / Math.max(...rows.map(({ height }) => height))) }
}

// A mark that is carried over has its own line in the legend of marks.
const entryOf = (verdict: (typeof VERDICTS)[number]) =>
  verdict === 'unconfirmed' ? [] : [changeEntry(verdict)]

const visitChart = (
  name: string,
  title: string,
  { marks }: ReportSession,
  points: readonly ChangePoint[],
): VisitChart => ({
  name,
  title,
  points,
  areas: marks.flatMap((mark) => (mark.kind === 'symptom-area' ? [mark] : [])),
})

/** A heading, the pairs of rows under their dates, and the legend; `size` is a share of the full size. */
export function chartPairSection(
  { rows, first, last, legend }: ChartPair,
  width: number,
  size: number,
): readonly Block[] {
  const half = (width - BETWEEN) / 2
  const grid = columns([half, half], BETWEEN)
  return [
    gap(SPACE.section),
    heading('First and last chart'),
    heading(
      'A point has the same number in both charts and in the tables. Views without marks are left out.',
      TYPE.label,
    ),
    gap(SPACE.small),
    ...rows.rows.flatMap((each, index): readonly Block[] => {
      const height = each.height * rows.scale * size
      return [
        ...(index === 0 ? [] : [gap(SPACE.section)]),
        row(
          grid,
          [first, last].map(({ name, title }) => [
            heading(title, { ...TYPE.strong, leading: 20 }),
            { kind: 'sign', name: rowName(name, index), width: each.width * rows.scale * size, height },
          ]),
          index === rows.rows.length - 1,
        ),
      ]
    }),
    gap(SPACE.part),
    ...legendRows(legend, width),
  ]
}

const rowName = (chart: string, index: number) => `${chart} ${index}`

/** Draws the rows of both charts by their names. */
export function chartPairDrawings({ rows, first, last }: ChartPair, ink: Ink): NamedDrawings {
  const views = SHEET_VIEWS.filter((view) => rows.rows.some((each) => each.views.has(view)))
  return new Map(
    [first, last].flatMap(({ name, points, areas }) => {
      const scene = changeScene(views, points, areas, rows.scale)
      return rows.rows.map(
        (each, index) => [rowName(name, index), (size) => rowOperators(each, scene, size, ink)] as const,
      )
    }),
  )
}

/** What the charts show, in words, by the names of their first rows; the tables say the rest. */
export function chartPairWords({ rows, first, last }: ChartPair): ReadonlyMap<string, string> {
  return new Map(
    [first, last].flatMap(({ name, title, points }) => {
      const said = points.map(
        ({ mark, number, verdict }) =>
          `${number} ${pointName(mark)}${verdict ? `, ${VERDICT_WORDS[verdict]}` : ''}`,
      )
      return rows.rows.map((_, index) => [
        rowName(name, index),
        index === 0 ? `${title}: ${said.join('; ') || 'no trigger points'}` : `${title}, continued`,
      ])
    }),
  )
}
