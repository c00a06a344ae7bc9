import type { Goal } from '../domain/goal.ts'
import { formatScore, MEASURES } from '../domain/measure-score.ts'
import type { PressureUnit } from '../domain/practice.ts'
import type { GoalCourse } from '../domain/review/goals.ts'
import { complaintTrends, measureTrends, type Trend } from '../domain/review/trend.ts'
import { KPA_PER_KG_CM2 } from '../domain/scales.ts'
import type { ReportSession } from '../domain/session.ts'
import { filled, isolated } from '../domain/text.ts'
import type { VisitRef } from '../domain/visit-order.ts'
import { MEASURE_WORDS, upperFirst } from '../domain/words.ts'
import { roundEnd } from './trend-axes.ts'
import type { TrendPlot } from './trend-plot.ts'

/** One small plot with what it is of. `unit` with its space, or "". */
export interface TrendPanel {
  readonly title: string
  readonly scale: string
  readonly unit: string
  readonly plot: Omit<TrendPlot, 'size'>
}

/** The outcome measures that were taken, over their whole range, each with the first goal that is set for it. */
export function measurePanels(
  visits: readonly ReportSession[],
  goals: readonly Goal[] = [],
): readonly TrendPanel[] {
  return measureTrends(visits).map(({ kind, trend }) => {
    const { least, most, better } = MEASURES[kind]
    const { short, long, unit } = MEASURE_WORDS[kind]
    const goal = goals.find((each) => each.kind === 'measure' && each.measure === kind)
    return {
      title: `${short}: ${long}`,
      scale: `${least} to ${most}${unit}, ${better} is better`,
      unit,
      plot: {
        trend,
        visits,
        axis: { least, most },
        say: formatScore,
        ...(goal ? { goal: lineOf(goal) } : {}),
      },
    }
  })
}

const lineOf = ({ target, by }: Goal) => ({ value: target, by })

/** The client's own goals with the numbers that were told, from zero to beyond the target. */
export function ownGoalPanels(courses: readonly GoalCourse[]): readonly TrendPanel[] {
  return courses.flatMap(({ goal, trend }) => {
    if (goal.kind !== 'own' || trend.values.length === 0) return []
    const unit = goal.unit.trim()
    const most = roundEnd(Math.max(goal.target, ...trend.values.map(({ value }) => value)), 5)
    return {
      title: goal.words,
      scale: [unit, `${goal.better} is better`].filter(filled).join(', '),
      unit: unit === '' ? '' : ` ${unit}`,
      plot: {
        trend,
        visits: trend.values.map(({ visit }) => visit),
        axis: { least: 0, most },
        say: (value) => `${value}`,
        goal: lineOf(goal),
      },
    }
  })
}

/** The pain of each complaint, called by its site; by the words as well where two are at one site, and where none is told. */
export function complaintPanels(visits: readonly ReportSession[]): readonly TrendPanel[] {
  const trends = complaintTrends(visits)
  return trends.map(({ words, site, trend }) => {
    const alone = filled(site) && trends.filter((other) => other.site === site).length === 1
    const title = alone ? site : [site, words].filter(filled).map(isolated).join(': ')
    return nprsPanel(upperFirst(title) || 'Complaint', trend, visits)
  })
}

/** A pain from 0 to 10. */
export const nprsPanel = (title: string, trend: Trend, visits: readonly VisitRef[]): TrendPanel => ({
  title,
  scale: 'NPRS 0 to 10, less is better',
  unit: '',
  plot: { trend, visits, axis: { least: 0, most: 10 }, say: formatScore },
})

/** A pressure threshold (the trend is in kPa) in the practice's unit, from zero to beyond the band. */
export function pressurePanel(
  title: string,
  trend: Trend,
  visits: readonly VisitRef[],
  unit: PressureUnit,
): TrendPanel {
  const per = unit === 'kPa' ? 1 : KPA_PER_KG_CM2
  const { change, better } = trend.scale
  const scaled: Trend = {
    ...trend,
    scale: { better, change: change / per },
    values: trend.values.map(({ visit, value }) => ({ visit, value: value / per })),
  }
  const highest = Math.max(...scaled.values.map(({ value }) => value), 0)
  const most = roundEnd(Math.max(highest, (scaled.values[0]?.value ?? 0) + scaled.scale.change), 5)
  const say = (value: number) => (unit === 'kPa' ? `${Math.round(value)}` : value.toFixed(1))
  return {
    title,
    scale: `Pressure threshold, ${unit}, more is better`,
    unit: ` ${unit}`,
    plot: { trend: scaled, visits, axis: { least: 0, most }, say },
  }
}
