import type { PressureUnit } from '../domain/practice.ts'
import type { PointLife } from '../domain/review/point-life.ts'
import { type TrendValue, valuesAfter } from '../domain/review/trend.ts'
import type { VisitRef } from '../domain/visit-order.ts'
import type { Label, Shape } from './scene-item.ts'
import { laneDrawing, laneGeometry, type VisitPlaces } from './status-lane.ts'
import { circlePath, type MarkSymbol } from './symbols.ts'
import { placesOnAxis, sparkDots, type TimelineAxis } from './timeline-axis.ts'
import { roundEnd } from './trend-axes.ts'

/** What all panels of a client share, so that they can be compared by eye. Pixels. */
export interface PanelFrame {
  readonly axis: TimelineAxis
  readonly places: VisitPlaces
  /** Left out where this client's points were never measured. */
  readonly pressure: { readonly unit: PressureUnit; readonly most: number } | null
  /** Stretches in which nobody came for long. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
  readonly events: readonly number[]
}

/** Rows of a panel: middle of the lane, ends of the sparklines. Pixels from its top. */
const ROWS = { lane: 12, nprs: { top: 30, bottom: 56 }, pressure: { top: 68, bottom: 90 } } as const
const FOOT = 17
/** Half of what a letter takes up. Pixels. */
const HALF_LETTER = 3.3
/** Left of the axis the rows have their names. */
export const PANEL_FREE = { left: 54, right: 14 } as const

/** How high the plot of a panel is. Pixels. */
export const panelHeight = ({ pressure }: Pick<PanelFrame, 'pressure'>): number =>
  (pressure ? ROWS.pressure.bottom : ROWS.nprs.bottom) + 4 + FOOT

/** The frame of these points of one client. `days` of the axis come with it. */
export function panelFrame(
  axis: TimelineAxis,
  visits: readonly VisitRef[],
  lives: readonly PointLife[],
  unit: PressureUnit,
  rest: Pick<PanelFrame, 'gaps' | 'events'>,
): PanelFrame {
  const measured = lives.flatMap(({ history, pressure }) => [
    ...pressure.values,
    ...valuesAfter(history, 'pressureThresholdAfter'),
  ])
  const most = Math.max(0, ...measured.map(({ value }) => value))
  const pressure = measured.length === 0 ? null : { unit, most: roundEnd(most, 3) }
  return { axis, places: placesOnAxis(axis, visits), pressure, ...rest }
}

/** One point's status, pain and threshold over the axis of all. */
export function panelDrawing(life: PointLife, frame: PanelFrame): MarkSymbol {
  const { axis, places, pressure } = frame
  const { history } = life
  return [
    ...groundOf(frame),
    rowName('Status', ROWS.lane + 4),
    ...laneDrawing(laneGeometry(history, places), ROWS.lane),
    rowName('NPRS', (ROWS.nprs.top + ROWS.nprs.bottom) / 2 + 4),
    ...spark(frame, life.nprs.values, valuesAfter(history, 'nprsAfter'), { ...ROWS.nprs, most: 10 }),
    ...(pressure
      ? [
          rowName(pressure.unit, (ROWS.pressure.top + ROWS.pressure.bottom) / 2 + 4),
          ...spark(frame, life.pressure.values, valuesAfter(history, 'pressureThresholdAfter'), {
            ...ROWS.pressure,
            most: pressure.most,
          }),
        ]
      : []),
    ...axis.ticks.map(({ at, words }) =>
      label(words, Math.min(at, axis.width - words.length * HALF_LETTER), panelHeight(frame) - 3, 'middle'),
    ),
  ]
}

const label = (text: string, x: number, y: number, anchor: Label['anchor']): Label => ({
  kind: 'label',
  text,
  at: { x, y },
  anchor,
  size: 12,
  weight: 'regular',
  colour: 'ink-soft',
})
const rowName = (text: string, y: number): Label => label(text, 0, y, 'start')

const stroke = (
  d: string,
  colour: 'ink' | 'ink-soft' | 'accent',
  width: number,
  opacity = 1,
  dash?: readonly number[],
): Shape => ({
  kind: 'shape',
  d,
  line: { colour, width, opacity, ...(dash ? { dash } : {}) },
})

/** Gaps, ticks and events behind the rows. */
function groundOf(frame: PanelFrame): readonly Shape[] {
  const { axis, gaps, events, pressure } = frame
  const bottom = panelHeight(frame) - FOOT
  const rows = [ROWS.nprs, ...(pressure ? [ROWS.pressure] : [])]
  const [left, right] = [PANEL_FREE.left - 8, axis.width - 4]
  const uprights = (places: readonly number[]) =>
    places.map((x) => `M${round(x)} 0L${round(x)} ${bottom}`).join('')
  const bands = gaps.map(
    ({ from, to }) => `M${round(from)} 0L${round(to)} 0L${round(to)} ${bottom}L${round(from)} ${bottom}Z`,
  )
  return [
    ...(bands.length > 0
      ? [{ kind: 'shape', d: bands.join(''), fill: { colour: 'ink-soft', opacity: 0.07 } } as const]
      : []),
    ...(axis.ticks.length > 0
      ? [stroke(uprights(axis.ticks.map(({ at }) => at)), 'ink-soft', 0.7, 0.3)]
      : []),
    ...(events.length > 0 ? [stroke(uprights(events), 'ink-soft', 1, 0.8, [2, 3])] : []),
    stroke(rows.map(({ bottom: y }) => `M${left} ${y}L${right} ${y}`).join(''), 'ink-soft', 0.7, 0.4),
  ]
}

/** With less than so many pixels for a visit dots would be one bar. */
const DENSE = 4

function spark(
  { axis, places }: PanelFrame,
  before: readonly TrendValue[],
  after: readonly TrendValue[],
  scale: { readonly top: number; readonly bottom: number; readonly most: number },
): readonly Shape[] {
  const dots = sparkDots(places, before, scale)
  const bars = sparkDots(places, after, scale)
  const at = new Map(dots.map(({ y }, index) => [before[index]?.visit.id, y]))
  const dense = (axis.width - PANEL_FREE.left) / places.size < DENSE
  const steps = (skipped: boolean) =>
    dots
      .flatMap((dot, index) => {
        const from = dots[index - 1]
        return from && dot.skipped === skipped ? [`M${xy(from)}L${xy(dot)}`] : []
      })
      .join('')
  const joins = bars.flatMap(({ x, y }, index) => {
    const from = at.get(after[index]?.visit.id)
    return from === undefined ? [] : [`M${round(x)} ${round(from)}L${round(x)} ${round(y)}`]
  })
  const half = dense ? 0.8 : 2.5
  const drawn: readonly (Shape | false)[] = [
    joins.length > 0 && stroke(joins.join(''), 'ink-soft', dense ? 0.5 : 0.8),
    bars.length > 0 &&
      stroke(
        bars.map(({ x, y }) => `M${round(x - half)} ${round(y)}L${round(x + half)} ${round(y)}`).join(''),
        'accent',
        1.8,
      ),
    steps(false) !== '' && stroke(steps(false), 'ink', 1.2),
    steps(true) !== '' && stroke(steps(true), 'ink', 1.2, 1, [3, 3]),
    dots.length > 0 &&
      (!dense || dots.length === 1) && {
        kind: 'shape',
        d: dots.map(({ x, y }) => circlePath(round(x), round(y), 2.2)).join(''),
        fill: { colour: 'ink', opacity: 1 },
      },
  ]
  return drawn.filter((each) => each !== false)
}

const xy = ({ x, y }: { readonly x: number; readonly y: number }) => `${round(x)} ${round(y)}`
const round = (value: number): number => Math.round(value * 10) / 10
