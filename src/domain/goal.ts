import { z } from 'zod'
import { CalendarDay } from './dates.ts'
import { GoalId } from './ids.ts'
import { MEASURE_KINDS } from './measure-score.ts'
import { Line, Name } from './text.ts'

/** How many values one goal keeps at most. */
export const GOAL_VALUES_LIMIT = 1000

const goal = { id: GoalId, target: z.number().min(0).max(100_000), by: CalendarDay.nullable() }

/**
 * What a client wants to reach, by a day or some time. `measure`: a score of an outcome measure, in its points. `own`: a
 * number the client brings along, such as pain-free kilometres, in `unit`, with the values told so far.
 */
export const Goal = z.discriminatedUnion('kind', [
  z.strictObject({ ...goal, kind: z.literal('measure'), measure: z.enum(MEASURE_KINDS) }).readonly(),
  z
    .strictObject({
      ...goal,
      kind: z.literal('own'),
      words: Name,
      unit: Line,
      better: z.enum(['more', 'less']),
      values: z
        .array(z.strictObject({ day: CalendarDay, value: z.number().min(0).max(100_000) }).readonly())
        .max(GOAL_VALUES_LIMIT)
        .readonly(),
    })
    .readonly(),
])
export type Goal = z.infer<typeof Goal>

/** How many of them a client has at most. */
export const GOALS_LIMIT = 100
