import { formatScore } from '../domain/measure-score.ts'
import type { PressureUnit } from '../domain/practice.ts'
import type { Trend, TrendValue } from '../domain/review/trend.ts'
import { KPA_PER_KG_CM2 } from '../domain/scales.ts'
import type { VisitRef } from '../domain/visit-order.ts'
import { roundEnd } from './trend-axes.ts'
import type { TrendPlot } from './trend-plot.ts'

/** Pain from 0 to 10; `after`: what was told after treatment. */
export const nprsPlot = (
  trend: Trend,
  visits: readonly VisitRef[],
  after: readonly TrendValue[] = [],
): Omit<TrendPlot, 'size'> => ({
  trend,
  visits,
  after,
  axis: { least: 0, most: 10 },
  say: formatScore,
})

/** A pressure threshold (kPa) in the practice's unit, from zero to beyond the band within which nothing has changed. */
export function pressurePlot(
  trend: Trend,
  visits: readonly VisitRef[],
  unit: PressureUnit,
  after: readonly TrendValue[] = [],
): Omit<TrendPlot, 'size'> {
  const per = unit === 'kPa' ? 1 : KPA_PER_KG_CM2
  const scaled = ({ visit, value }: TrendValue) => ({ visit, value: value / per })
  const { change, better } = trend.scale
  const values = trend.values.map(scaled)
  const scale = { better, change: change / per }
  const highest = Math.max(...[...values, ...after.map(scaled)].map(({ value }) => value), 0)
  return {
    trend: { ...trend, scale, values },
    visits,
    after: after.map(scaled),
    axis: { least: 0, most: roundEnd(Math.max(highest, (values[0]?.value ?? 0) + scale.change), 5) },
    say: (value) => (unit === 'kPa' ? `${Math.round(value)}` : value.toFixed(1)),
  }
}
