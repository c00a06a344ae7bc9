import { type GoalCourse, goalName, goalStateWords, targetWords } from '../../domain/review/goals.ts'
import { upperFirst } from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { tableSection, words } from '../session-summary/table-section.ts'

/** What the client wants to reach and how far it is; nothing where no goal is set. */
export function goalsTable(courses: readonly GoalCourse[], width: number): readonly Block[] {
  if (courses.length === 0) return []
  const rows = courses.map((course) => ({
    cells: [
      [],
      words(goalName(course.goal)),
      words(withWholeDates(targetWords(course))),
      words(withWholeDates(upperFirst(goalStateWords(course)))),
    ],
    details: [],
  }))
  const columns = [
    { label: 'Goal', share: 30 },
    { label: 'To reach', share: 28 },
    { label: 'So far', share: 38 },
  ]
  return tableSection({ title: 'Goals', columns, rows, key: '' }, width)
}

/** A date is not torn apart at the end of a line. */
const withWholeDates = (text: string): string =>
  text.replaceAll(/(\d{1,2}) (\p{L}{3}) (\d{4})/gu, '$1\u00a0$2\u00a0$3')
