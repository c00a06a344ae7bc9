import { Button } from '@mantine/core'
import { IconCheck, IconClockX, IconFlag, IconPencil, IconPlus, IconTarget } from '@tabler/icons-react'
import type { ClientEvent } from '../../../domain/client-event.ts'
import { type CalendarDay, formatDay } from '../../../domain/dates.ts'
import type { Goal } from '../../../domain/goal.ts'
import {
  daysLeftWords,
  type GoalCourse,
  goalName,
  goalStateWords,
  targetWords,
} from '../../../domain/review/goals.ts'
import { daysBetween } from '../../../domain/timeline.ts'
import { upperFirst } from '../../../domain/words.ts'
import { PersonName } from '../../ui/PersonName.tsx'
import classes from './Measures.module.css'

const SIGNS = { reached: IconCheck, missed: IconClockX, open: IconTarget, unmeasured: IconTarget } as const

/** What the client wants to reach: races to come with the time that is left, and goals with how far they are. */
export function GoalCards({
  races,
  courses,
  today,
  onEdit,
  onTell,
}: {
  /** Those that lie ahead, the next one first. */
  races: readonly ClientEvent[]
  courses: readonly GoalCourse[]
  today: CalendarDay
  onEdit: (goal: Goal) => void
  onTell: (goal: Extract<Goal, { readonly kind: 'own' }>) => void
}) {
  if (races.length + courses.length === 0) return null
  return (
    <ul className={classes.goals} aria-label="Goals">
      {races.map(({ id, day, words }) => (
        <li key={id} className={classes.goal}>
          <IconFlag size={22} aria-hidden className={classes.goalSign} />
          <div className={classes.goalText}>
            <span className={classes.goalName}>
              <PersonName>{words}</PersonName>
            </span>
            <span className={classes.soft}>Race on {formatDay(day)}</span>
            <span>{upperFirst(daysLeftWords(daysBetween(today, day)))}</span>
          </div>
        </li>
      ))}
      {courses.map((course) => {
        const { goal, state } = course
        const Sign = SIGNS[state.kind]
        return (
          <li key={goal.id} className={classes.goal} data-state={state.kind}>
            <Sign size={22} aria-hidden className={classes.goalSign} />
            <div className={classes.goalText}>
              <span className={classes.goalName}>
                <PersonName>{goalName(goal)}</PersonName>
              </span>
              <span className={classes.soft}>{targetWords(course)}</span>
              <span>{upperFirst(goalStateWords(course))}</span>
            </div>
            <div className={classes.goalActions}>
              {goal.kind === 'own' && (
                <Button
                  variant="light"
                  leftSection={<IconPlus size={18} aria-hidden />}
                  aria-label={`Write down a value of ${goal.words}`}
                  onClick={() => onTell(goal)}
                >
                  Value
                </Button>
              )}
              <Button
                variant="subtle"
                px={12}
                aria-label={`Edit goal ${goalName(goal)}`}
                onClick={() => onEdit(goal)}
              >
                <IconPencil size={18} aria-hidden />
              </Button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
