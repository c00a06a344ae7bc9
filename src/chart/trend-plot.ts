import { type CalendarDay, formatDay } from '../domain/dates.ts'
import type { SessionId } from '../domain/ids.ts'
import type { Trend, TrendValue } from '../domain/review/trend.ts'
import { inVisitOrder, type VisitRef } from '../domain/visit-order.ts'
import type { Label, Shape } from './scene-item.ts'
import type { ColourToken } from './style.ts'
import { circlePath, type MarkSymbol } from './symbols.ts'
import type { Size } from './transform.ts'
import { dayNumber, roundTicks, visitTimes } from './trend-axes.ts'

/** A trend as it is plotted. `axis` in the trend's unit; all `visits` of the period have a tick, whether they have a value or not. */
export interface TrendPlot {
  readonly trend: Trend
  readonly axis: { readonly least: number; readonly most: number }
  readonly visits: readonly VisitRef[]
  /** A value to reach, and the day by which; the axis goes on to a day that lies ahead. */
  readonly goal?: { readonly value: number; readonly by: CalendarDay | null }
  /** Days in the client's life that are lines through the plot, such as races; the axis reaches all of them. */
  readonly days?: readonly CalendarDay[]
  /** What the axis reaches at least, so that several plots can be compared. */
  readonly period?: { readonly from: CalendarDay; readonly to: CalendarDay }
  /** Writes a value on the axis and beside its dot. */
  readonly say: (value: number) => string
  readonly size: Size
  /** What was taken again before the client left; joined to what the same visit took before. */
  readonly after?: readonly TrendValue[]
  /** Where a visit stands across, if the plot shares an axis with others: it has no dates of its own then, and values stand beside their dots. */
  readonly placeOf?: (visit: VisitRef) => number
}

/** Where the plot's parts lie, in the units of its size from the top left corner, y down. */
export interface TrendGeometry {
  readonly area: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  readonly ticks: readonly { readonly y: number; readonly text: string }[]
  readonly visits: readonly number[]
  /** First value ± the change that counts; cut off at the axis. Undefined without a value, or where no change is known to count. */
  readonly band: { readonly top: number; readonly bottom: number } | undefined
  /** Where the value to reach is, and the day by which if there is one. */
  readonly goal: { readonly y: number; readonly x: number | null } | undefined
  readonly days: readonly number[]
  /** The first and the last day of the axis; undefined without any. */
  readonly period: { readonly from: CalendarDay; readonly to: CalendarDay } | undefined
  /** `counts`: differs from the first by what counts; `skipped`: a visit between it and the value before has none. */
  readonly dots: readonly {
    readonly x: number
    readonly y: number
    readonly text: string
    readonly counts: boolean
    readonly skipped: boolean
  }[]
  /** `from` null: before there was no value in that visit. */
  readonly after: readonly { readonly x: number; readonly y: number; readonly from: number | null }[]
}

const INSET = { left: 24, right: 12, top: 11, bottom: 13 } as const
/** What a plot leaves free at both ends of its axis, in its own units. */
export const TREND_FREE = { left: INSET.left, right: INSET.right } as const
const TICKS = 5

/** Lays a trend out; nothing of it is outside of its size. */
export function trendGeometry(plot: TrendPlot): TrendGeometry {
  const { trend, axis, visits, goal, days = [], say, size, after = [], placeOf } = plot
  const area = {
    left: INSET.left,
    right: size.width - INSET.right,
    top: INSET.top,
    bottom: size.height - INSET.bottom,
  }
  const ordered = inVisitOrder(visits)
  const orderOf = new Map(ordered.map(({ id }, index) => [id, index]))
  const period = periodOf(plot)
  const times = visitTimes(visits)
  const span = spanOf([...times.values()], period)
  const across = (time: number) => timePlace(time, span, area)
  const within = (x: number) => Math.min(area.right, Math.max(area.left, x))
  const places = placeOf
    ? new Map(ordered.map((visit) => [visit.id, within(placeOf(visit))]))
    : visitPlaces(times, across, area)
  const y = (value: number) => {
    const share = (value - axis.least) / (axis.most - axis.least)
    return area.bottom - Math.min(1, Math.max(0, share)) * (area.bottom - area.top)
  }
  const { change } = trend.scale
  const taken = new Map(trend.values.map(({ visit, value }) => [visit.id, value]))
  const from = trend.values[0]?.value
  return {
    area,
    ticks: roundTicks(axis.least, axis.most, TICKS).map((tick) => ({ y: y(tick), text: say(tick) })),
    visits: [...places.values()],
    band:
      from === undefined || change === 0 ? undefined : { top: y(from + change), bottom: y(from - change) },
    goal: goal && { y: y(goal.value), x: goal.by === null ? null : across(dayNumber(goal.by)) },
    days: days.map((day) => across(dayNumber(day))),
    period,
    dots: trend.values.map(({ visit, value }, index) => {
      const before = trend.values[index - 1]
      return {
        x: places.get(visit.id) ?? area.left,
        y: y(value),
        text: say(value),
        counts: from !== undefined && Math.abs(value - from) >= change - 1e-9,
        skipped:
          before !== undefined && (orderOf.get(visit.id) ?? 0) - (orderOf.get(before.visit.id) ?? 0) > 1,
      }
    }),
    after: after.map(({ visit, value }) => {
      const before = taken.get(visit.id)
      return {
        x: places.get(visit.id) ?? area.left,
        y: y(value),
        from: before === undefined ? null : y(before),
      }
    }),
  }
}

/** Two dots nearer than this would be one. */
const APART = 5

function periodOf({ visits, days = [], goal, period }: TrendPlot): TrendGeometry['period'] {
  const all = [
    ...visits.map(({ dateOfService }) => dateOfService),
    ...days,
    ...(goal?.by ? [goal.by] : []),
    ...(period ? [period.from, period.to] : []),
  ].toSorted()
  const [from, to] = [all[0], all.at(-1)]
  return from && to ? { from, to } : undefined
}

type Span = readonly [first: number, last: number]

/** A visit in the afternoon is a little after its day. */
function spanOf(times: readonly number[], period: TrendGeometry['period']): Span {
  if (!period) return [0, 0]
  const ends = [...times, dayNumber(period.from), dayNumber(period.to)]
  return [Math.min(...ends), Math.max(...ends)]
}

function timePlace(time: number, [first, last]: Span, { left, right }: TrendGeometry['area']): number {
  return first === last ? (left + right) / 2 : left + ((time - first) / (last - first)) * (right - left)
}

/** Each visit at its time across the plot, moved just so far that no two lie on each other. */
function visitPlaces(
  of: ReadonlyMap<SessionId, number>,
  across: (time: number) => number,
  { left, right }: TrendGeometry['area'],
): ReadonlyMap<SessionId, number> {
  const times = [...of]
  const places = times.map(([, time]) => across(time))
  if (places.length < 2) return new Map(times.map(([id], at) => [id, places[at] ?? left]))
  const apart = Math.min(APART, (right - left) / (times.length - 1))
  for (let at = 1; at < places.length; at += 1)
    places[at] = Math.max(places[at] ?? left, (places[at - 1] ?? left) + apart)
  for (let at = places.length - 1, limit = right; at >= 0; at -= 1, limit -= apart)
    places[at] = Math.min(places[at] ?? left, limit)
  return new Map(times.map(([id], at) => [id, places[at] ?? left]))
}

const line = (
  d: string,
  colour: ColourToken,
  width: number,
  opacity = 1,
  dash?: readonly number[],
): Shape => ({
  kind: 'shape',
  d,
  line: { colour, width, opacity, ...(dash ? { dash } : {}) },
})
const words = (
  text: string,
  x: number,
  y: number,
  anchor: Label['anchor'],
  of: Pick<Label, 'weight' | 'colour' | 'size'>,
): Label => ({ kind: 'label', text, at: { x, y }, anchor, halo: 2, ...of })

const SMALL = { weight: 'regular', colour: 'ink-soft', size: 6.5 } as const
/** As wide as a value beside its dot gets. */
const ROOM_FOR_VALUE = 20
const VALUE = { weight: 'bold', colour: 'ink', size: 7.5 } as const

/** A trend drawn: axis, dates, the band within which nothing has changed, line and dots, first and last value. */
export function trendDrawing(plot: TrendPlot): MarkSymbol {
  const geometry = trendGeometry(plot)
  const { area, ticks, visits, band, goal, days, period } = geometry
  const across = (y: number) => `M${area.left} ${round(y)}L${area.right} ${round(y)}`
  const dateY = area.bottom + 10
  return [
    ...(band ? bandShapes(band, area) : []),
    ...ticks.flatMap(({ y, text }) => [
      line(across(y), 'ink-soft', 0.4, 0.3),
      words(text, area.left - 4, y + 2.3, 'end', SMALL),
    ]),
    line(across(area.bottom), 'ink', 0.6),
    ...joined(
      visits.map((x) => `M${round(x)} ${area.bottom}L${round(x)} ${area.bottom + 2.4}`),
      (d) => line(d, 'ink', 0.6),
    ),
    ...days.map((x) =>
      line(`M${round(x)} ${area.top}L${round(x)} ${area.bottom}`, 'ink-soft', 0.8, 0.9, [1, 1.8]),
    ),
    ...(goal ? goalShapes(goal, area) : []),
    ...(plot.placeOf
      ? []
      : period && period.from !== period.to
        ? [
            words(formatDay(period.from), area.left - 4, dateY, 'start', SMALL),
            words(formatDay(period.to), plot.size.width - 2, dateY, 'end', SMALL),
          ]
        : period
          ? [words(formatDay(period.from), (area.left + area.right) / 2, dateY, 'middle', SMALL)]
          : []),
    ...afterShapes(geometry),
    ...courseShapes(geometry),
    ...valueLabels(geometry, plot.placeOf !== undefined),
  ]
}

/** Many lines of one look as one shape; none of none. */
function joined(paths: readonly string[], draw: (d: string) => Shape): readonly Shape[] {
  return paths.length === 0 ? [] : [draw(paths.join(''))]
}

/** Half of the bar that a value after treatment is; less where the visits stand closer. */
const BAR = { least: 0.6, most: 2.4 } as const

/** A bar for each value after treatment, joined to the dot of the same visit. */
function afterShapes({ after, visits, area }: TrendGeometry): readonly Shape[] {
  const half = Math.max(BAR.least, Math.min(BAR.most, (area.right - area.left) / visits.length / 2))
  return [
    ...joined(
      after.flatMap(({ x, y, from }) =>
        from === null ? [] : [`M${round(x)} ${round(from)}L${round(x)} ${round(y)}`],
      ),
      (d) => line(d, 'ink-soft', 0.7),
    ),
    ...joined(
      after.map(({ x, y }) => `M${round(x - half)} ${round(y)}L${round(x + half)} ${round(y)}`),
      (d) => line(d, 'accent', 1.6),
    ),
  ]
}

function bandShapes(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { left, right }: TrendGeometry['area'],
): readonly Shape[] {
  const d = `M${left} ${round(top)}L${right} ${round(top)}L${right} ${round(bottom)}L${left} ${round(bottom)}Z`
  const edge = (y: number) => line(`M${left} ${round(y)}L${right} ${round(y)}`, 'ink-soft', 0.6, 0.8, [2, 2])
  return [{ kind: 'shape', d, fill: { colour: 'ink-soft', opacity: 0.14 } }, edge(top), edge(bottom)]
}

/** What is to be reached: a line in the accent, and a flag where it is to be reached by a day. */
function goalShapes(
  { y, x }: NonNullable<TrendGeometry['goal']>,
  { left, right, bottom }: TrendGeometry['area'],
): readonly Shape[] {
  const end = x ?? right
  return [
    line(`M${left} ${round(y)}L${round(end)} ${round(y)}`, 'accent', 1.2, 1, [5, 2]),
    ...(x === null
      ? []
      : [
          line(`M${round(x)} ${round(y)}L${round(x)} ${bottom}`, 'accent', 0.8, 1, [5, 2]),
          { kind: 'shape', d: diamond(x, y), fill: { colour: 'accent', opacity: 1 } } as const,
        ]),
  ]
}

function diamond(x: number, y: number): string {
  const [left, right, top, bottom] = [x - 3, x + 3, y - 3, y + 3].map(round)
  return `M${left} ${round(y)}L${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}Z`
}

function courseShapes({ dots }: TrendGeometry): readonly Shape[] {
  const steps = (skipped: boolean) =>
    dots.flatMap((dot, index) => {
      const from = dots[index - 1]
      if (!from || dot.skipped !== skipped) return []
      return [`M${round(from.x)} ${round(from.y)}L${round(dot.x)} ${round(dot.y)}`]
    })
  const isFilled = (index: number) => index === 0 || dots[index]?.counts === true
  const signs = (filled: boolean) =>
    dots.flatMap(({ x, y }, index) => (isFilled(index) === filled ? [circlePath(round(x), round(y), 2)] : []))
  const sign =
    (filled: boolean) =>
    (d: string): Shape => ({
      kind: 'shape',
      d,
      fill: { colour: filled ? 'ink' : 'halo', opacity: 1 },
      line: { colour: filled ? 'ink' : 'ink-soft', width: 0.9, opacity: 1 },
    })
  return [
    ...joined(steps(false), (d) => line(d, 'ink', 1)),
    ...joined(steps(true), (d) => line(d, 'ink', 1, 1, [2.4, 2.2])),
    ...joined(signs(false), sign(false)),
    ...joined(signs(true), sign(true)),
  ]
}

/** Above the dot, or below one at the top of the plot, from where the line does not go; `aside` of it where that leaves room. */
function valueLabels({ dots, area }: TrendGeometry, aside: boolean): readonly Label[] {
  const [first, last] = [dots[0], dots.at(-1)]
  if (!first || !last) return []
  if (aside)
    return [
      ...(first === last ? [] : [words(first.text, first.x - 4.5, first.y + 2.6, 'end', VALUE)]),
      words(last.text, last.x + 4.5, last.y + 2.6, 'start', VALUE),
    ]
  const beside = (dot: typeof first, next: typeof first | undefined, anchor: Label['anchor']): Label => {
    const climbs = next !== undefined && next.y < dot.y - 1
    const below = (climbs && dot.y + 10 < area.bottom) || dot.y - 4 - VALUE.size < 0
    return words(dot.text, dot.x, below ? dot.y + 9.5 : dot.y - 4.5, anchor, VALUE)
  }
  if (dots.length === 1) return [beside(first, undefined, 'middle')]
  // Near the axis it would run into the axis' own numbers.
  const atAxis = last.x - area.left < ROOM_FOR_VALUE
  return [beside(first, dots[1], 'start'), beside(last, dots.at(-2), atAxis ? 'start' : 'end')]
}

const round = (value: number): number => Math.round(value * 100) / 100
