import { formatDay } from '../dates.ts'
import { STATUS_WORDS } from '../words.ts'
import type { FormerPoint, SamePoint } from './same-point.ts'

/** The question as it is asked of a newly charted mark: "The same point as on 3 Mar 2026?". */
export const samePointQuestion = ({ former }: SamePoint): string =>
  `The same point as on ${formatDay(former.last.visit.dateOfService)}?`

/** What was last recorded of a point, as the client came in: "active, NPRS 7"; without a number "latent". */
export function lastWords({ last }: FormerPoint): string {
  const { status, nprsBefore } = last.mark.observation
  return `${STATUS_WORDS[status]}${nprsBefore === null ? '' : `, NPRS ${nprsBefore}`}`
}

/** How far apart two places are on the body: "12 mm away"; nothing finer than a hand can place is told. */
export function apartWords(millimetres: number): string {
  const rounded = Math.round(millimetres)
  return rounded === 0 ? 'at the same place' : `${rounded} mm away`
}
