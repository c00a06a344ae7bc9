import { changeEntry } from '../../../chart/change-symbols.ts'
import { formatDay } from '../../../domain/dates.ts'
import { courseOfLife, type PointLife } from '../../../domain/review/point-life.ts'
import { LIFE_WORDS } from '../../../domain/review/point-rows.ts'
import { pointName, WITHIN_ERROR_SHORT } from '../../../domain/review/words.ts'
import { formatChange, STATUS_WORDS, upperFirst } from '../../../domain/words.ts'
import { amount } from '../../text/amount.ts'

/** A point's name as it heads a panel or page: "Right upper trapezius". */
export const lifeName = ({ mark }: PointLife): string => upperFirst(pointName(mark))

/** How often and how long it is known to have been there: "there in 5 visits, 37 days". */
export function persistenceWords({ visitsThere, daysThere }: PointLife): string {
  const visits = `there in ${amount(visitsThere, 'visit')}`
  return daysThere === 0 ? visits : `${visits}, ${amount(daysThere, 'day')}`
}

/** "12 Mar 2026" of the first record, confirmed if there is one. */
export function firstSeen({ confirmed, history }: PointLife): string {
  const first = confirmed[0] ?? history.sightings[0]
  return first ? formatDay(first.visit.dateOfService) : ''
}

/** Pain as the client came in, first → last: "7 → 3"; '' where it was never told. */
export function nprsCourse({ nprs: { values } }: PointLife): string {
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return ''
  return first === last || first.value === last.value
    ? `${first.value}`
    : formatChange(first.value, last.value)
}

const COURSES = {
  better: changeEntry('improved'),
  worse: changeEntry('worse'),
  same: { ...changeEntry('persisting'), words: upperFirst(WITHIN_ERROR_SHORT) },
  mixed: { ...changeEntry('persisting'), words: 'Changed both ways' },
} as const

/** What became of it since the first record, as sign and words; null with one record, and of what is resolved, which says it. */
export function courseEntry(life: PointLife): (typeof COURSES)[keyof typeof COURSES] | null {
  const course = courseOfLife(life)
  return course === null || life.group === 'resolved' ? null : COURSES[course]
}

/** The course in words: every visit's status, then pain and threshold first to last. */
export function courseInWords(life: PointLife): string {
  const told = life.history.sightings.map(
    ({ visit, event, mark: { observation } }) =>
      `${event === 'unconfirmed' ? LIFE_WORDS[event] : `${LIFE_WORDS[event]}, ${STATUS_WORDS[observation.status]}`} on ${formatDay(visit.dateOfService)}`,
  )
  const nprs = nprsCourse(life)
  return [...told, ...(nprs === '' ? [] : [`NPRS ${nprs}`])].join('; ')
}
