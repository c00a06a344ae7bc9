import { formatDay } from '../../../domain/dates.ts'
import { Goal } from '../../../domain/goal.ts'
import { GoalId } from '../../../domain/ids.ts'
import { MEASURES, type MeasureKind } from '../../../domain/measure-score.ts'
import { MEASURE_WORDS } from '../../../domain/words.ts'
import { fieldFaults } from '../../text/field-faults.ts'
import { readTypedDay } from '../../text/typed-day.ts'
import type { Faults } from '../../ui/use-record-form.ts'

type OwnValues = Extract<Goal, { readonly kind: 'own' }>['values']

/** A goal as its form holds it: what is typed as it was typed. */
export interface GoalValues extends Record<string, unknown> {
  readonly kind: Goal['kind']
  readonly measure: MeasureKind
  readonly words: string
  readonly unit: string
  readonly better: 'more' | 'less'
  readonly target: string | number
  readonly by: string
  readonly values: OwnValues
}

/** What the form shows of a goal, or of a new one; `free` are the measures that have no goal yet. */
export function goalValues(goal: Goal | null, free: readonly MeasureKind[]): GoalValues {
  const blank: GoalValues = {
    kind: 'own',
    measure: free[0] ?? 'psfs',
    words: '',
    unit: '',
    better: 'more',
    target: '',
    by: '',
    values: [],
  }
  if (!goal) return blank
  const { by, ...rest } = goal
  return { ...blank, ...rest, by: by === null ? '' : formatDay(by) }
}

/** The goal that the form's values mean, or what is wrong with them; its day may lie ahead. `id` null makes a new one. */
export function readGoal(
  typed: GoalValues,
  id: GoalId | null,
): { readonly kind: 'goal'; readonly goal: Goal } | Faults {
  const by = readTypedDay(typed.by)
  const base = {
    id: id ?? GoalId.parse(crypto.randomUUID()),
    target: typed.target === '' ? null : Number(typed.target),
    by: by.kind === 'day' ? by.day : null,
  }
  const candidate =
    typed.kind === 'measure'
      ? { ...base, kind: typed.kind, measure: typed.measure }
      : {
          ...base,
          kind: typed.kind,
          words: typed.words.trim(),
          unit: typed.unit.trim(),
          better: typed.better,
          values: typed.values,
        }
  const faults: Record<string, string> = { ...fieldFaults(Goal, candidate) }
  if (by.kind === 'refused') faults.by = by.why
  if (typed.kind === 'own' && typed.words.trim() === '')
    faults.words = 'Please say what is to be reached, e.g. “Pain-free running”.'
  if (base.target === null) faults.target = 'Please give the number to reach.'
  else if (faults.target) faults.target = 'Please give a number from 0 to 100 000.'
  const outside =
    typed.kind === 'measure' && base.target !== null ? outOfRange(typed.measure, base.target) : null
  if (outside) faults.target = outside
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults }
  return { kind: 'goal', goal: Goal.parse(candidate) }
}

/** Why a measure can never come to this score; null if it can. */
function outOfRange(measure: MeasureKind, target: number): string | null {
  const { least, most } = MEASURES[measure]
  if (target >= least && target <= most) return null
  const { short, unit } = MEASURE_WORDS[measure]
  return `${short} goes from ${least} to ${most}${unit}. Please give a number between them.`
}

/** A value of a goal as its form holds it. */
export interface ToldValues extends Record<string, unknown> {
  readonly day: string
  readonly value: string | number
}

/** What the client told on a day, or what is wrong with it; not of a day to come. `today` is the practice's day. */
export function readTold(
  typed: ToldValues,
  today: string,
): { readonly kind: 'told'; readonly told: OwnValues[number] } | Faults {
  const day = readTypedDay(typed.day)
  const value = typed.value === '' ? null : Number(typed.value)
  const faults: Record<string, string> = {}
  if (day.kind !== 'day') faults.day = day.kind === 'refused' ? day.why : 'Please give the day.'
  else if (day.day > today) faults.day = 'This day lies ahead. Please give the day on which it was so.'
  if (value === null) faults.value = 'Please give the number that was told.'
  else if (!(value >= 0 && value <= 100_000)) faults.value = 'Please give a number from 0 to 100 000.'
  if (day.kind !== 'day' || value === null || Object.keys(faults).length > 0)
    return { kind: 'faults', faults }
  return { kind: 'told', told: { day: day.day, value } }
}
