import type { CalendarDay } from '../../../domain/dates.ts'
import { ALL_DAYS, isWithinDays, monthsBefore } from '../../../domain/review/heat-period.ts'
import type { Session } from '../../../domain/session.ts'
import type { VisitRange } from '../document/report-request.ts'

/** The periods that can be chosen; months are counted back from today. */
export const PERIODS = [
  { value: 'all', label: 'All visits' },
  { value: '3', label: '3 months' },
  { value: '6', label: '6 months' },
  { value: '12', label: '12 months' },
  { value: 'visits', label: 'From … to' },
] as const
export type PeriodChoice = (typeof PERIODS)[number]['value']

/** The visits (oldest first) of the chosen period; `range` is asked of "from visit to visit" only, both ends included. */
export function visitsOf(
  visits: readonly Session[],
  choice: PeriodChoice,
  range: VisitRange,
  today: CalendarDay,
): readonly Session[] {
  if (choice === 'visits') {
    const at = (id: VisitRange['from'], otherwise: number) => {
      const index = visits.findIndex((visit) => visit.id === id)
      return index === -1 ? otherwise : index
    }
    return visits.slice(at(range.from, 0), at(range.to, visits.length - 1) + 1)
  }
  const days = choice === 'all' ? ALL_DAYS : { from: monthsBefore(today, Number(choice)), to: null }
  return visits.filter(({ dateOfService }) => isWithinDays(dateOfService, days))
}
