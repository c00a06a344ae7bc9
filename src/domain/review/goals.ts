import { type CalendarDay, formatDay } from '../dates.ts'
import type { Goal } from '../goal.ts'
import { SessionId } from '../ids.ts'
import { formatScore, MEASURES } from '../measure-score.ts'
import type { ReportSession } from '../session.ts'
import { daysBetween, spanInWords } from '../timeline.ts'
import type { VisitRef } from '../visit-order.ts'
import { MEASURE_WORDS } from '../words.ts'
import { measureTrends, type Trend, type TrendValue } from './trend.ts'

/**
 * How far a goal is. `reached`: the latest value is at the target or beyond; `since` is the first day from which every value
 * was. `missed`: its day is over and it is not reached. `open`: to come. `unmeasured`: there is no value yet.
 */
export type GoalState =
  | { readonly kind: 'reached'; readonly since: CalendarDay }
  | { readonly kind: 'missed' }
  | { readonly kind: 'open' }
  | { readonly kind: 'unmeasured' }

/** A goal with what is known of it, oldest value first. */
export interface GoalCourse {
  readonly goal: Goal
  readonly trend: Trend
  readonly state: GoalState
  /** Days from today to its day, negative once it is over; null for a goal without a day. */
  readonly daysLeft: number | null
}

/** The goals with the values that speak of them; `today` is the practice's day. */
export function goalCourses(
  goals: readonly Goal[],
  visits: readonly ReportSession[],
  today: CalendarDay,
): readonly GoalCourse[] {
  const measured = new Map(measureTrends(visits).map(({ kind, trend }) => [kind, trend]))
  return goals.map((goal) => {
    const trend =
      goal.kind === 'measure'
        ? (measured.get(goal.measure) ?? { scale: MEASURES[goal.measure], values: [], verdict: null })
        : ownTrend(goal)
    const daysLeft = goal.by === null ? null : daysBetween(today, goal.by)
    return { goal, trend, state: stateOf(goal, trend, daysLeft), daysLeft }
  })
}

/** What a client told of a goal of their own. No measurement error is known of it: every difference stands as it is. */
function ownTrend(goal: Extract<Goal, { readonly kind: 'own' }>): Trend {
  const values = goal.values
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ day, value }, index): TrendValue => ({ visit: toldOn(day, index), value }))
  return { scale: { better: goal.better, change: 0 }, values, verdict: null }
}

/** A day on which a value was told stands on the axis of time as a visit does. */
const toldOn = (day: CalendarDay, index: number): VisitRef => ({
  id: SessionId.parse(`told-${index}`),
  dateOfService: day,
  timeOfService: null,
  dateOfEntry: `${day}T00:00:00.000Z`,
})

/** A value that is the target but for a rounding of binary fractions is the target. */
const ROUNDING = 1e-9

function stateOf({ target }: Goal, { scale, values }: Trend, daysLeft: number | null): GoalState {
  const isAt = ({ value }: TrendValue) =>
    scale.better === 'more' ? value >= target - ROUNDING : value <= target + ROUNDING
  if (values.length === 0)
    return daysLeft !== null && daysLeft < 0 ? { kind: 'missed' } : { kind: 'unmeasured' }
  const lastBefore = values.findLastIndex((value) => !isAt(value))
  const since = values[lastBefore + 1]
  if (since) return { kind: 'reached', since: since.visit.dateOfService }
  return daysLeft !== null && daysLeft < 0 ? { kind: 'missed' } : { kind: 'open' }
}

/** What a goal is about, without its target: "Pain-free running", "PSFS". */
export function goalName(goal: Goal): string {
  return goal.kind === 'own' ? goal.words : MEASURE_WORDS[goal.measure].short
}

/** A value of a goal with its unit: "12 km", "34 %", "7.5". */
export function goalValue(goal: Goal, value: number): string {
  if (goal.kind === 'measure') return `${formatScore(value)}${MEASURE_WORDS[goal.measure].unit}`
  const unit = goal.unit.trim()
  return unit === '' ? `${value}` : `${value} ${unit}`
}

/** What is to be reached: "21 km or more by 20 Sep 2026". */
export function targetWords({ goal, trend }: Pick<GoalCourse, 'goal' | 'trend'>): string {
  const by = goal.by === null ? '' : ` by ${formatDay(goal.by)}`
  return `${goalValue(goal, goal.target)} or ${trend.scale.better}${by}`
}

/** How far it is, in one line: "12 km on 8 Nov 2026, from 3 km; 4 months left". */
export function goalStateWords({ goal, trend, state, daysLeft }: GoalCourse): string {
  const [first, last] = [trend.values[0], trend.values.at(-1)]
  const now =
    first && last
      ? `${goalValue(goal, last.value)} on ${formatDay(last.visit.dateOfService)}${first === last ? '' : `, from ${goalValue(goal, first.value)}`}`
      : 'no value yet'
  switch (state.kind) {
    case 'reached':
      return `reached since ${formatDay(state.since)}: ${now}`
    case 'missed':
      return `not reached by its day: ${now}`
    case 'open':
    case 'unmeasured':
      return daysLeft === null ? now : `${now}; ${daysLeftWords(daysLeft)}`
  }
}

/** The time to a day that is today or lies ahead: "today", "1 day left", "12 days left", "4 months left". */
export function daysLeftWords(days: number): string {
  if (days === 0) return 'today'
  if (days < 21) return `${days} ${days === 1 ? 'day' : 'days'} left`
  return `${spanInWords(days)} left`
}
