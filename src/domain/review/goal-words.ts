import { formatDay } from '../dates.ts'
import type { Goal } from '../goal.ts'
import { listed } from '../narrative.ts'
import { MEASURE_WORDS } from '../words.ts'

/** A goal as one line: "Pain-free run: 20 km by 19 Apr 2026; told so far: 5 km on 4 Nov 2025". */
export function goalLine(goal: Goal): string {
  const by = goal.by === null ? '' : ` by ${formatDay(goal.by)}`
  if (goal.kind === 'measure') {
    const { long, unit } = MEASURE_WORDS[goal.measure]
    return `${long}: ${withUnit(goal.target, unit)}${by}`
  }
  const told = goal.values
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ day, value }) => `${withUnit(value, goal.unit)} on ${formatDay(day)}`)
  const least = goal.better === 'less' ? 'at most ' : ''
  const soFar = told.length === 0 ? '' : `; told so far: ${listed(told)}`
  return `${goal.words}: ${least}${withUnit(goal.target, goal.unit)}${by}${soFar}`
}

const withUnit = (value: number, unit: string): string =>
  [String(value), unit.trim()].filter(Boolean).join(' ')
