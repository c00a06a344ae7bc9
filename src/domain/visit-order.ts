import type { ReportSession } from './session.ts'

/** When a visit took place and which it is: enough to put it in order and to say its date. */
export type VisitRef = Pick<ReportSession, 'id' | 'dateOfService' | 'timeOfService' | 'dateOfEntry'>

/** The visit without what it holds. */
export function visitRef({ id, dateOfService, timeOfService, dateOfEntry }: VisitRef): VisitRef {
  return { id, dateOfService, timeOfService, dateOfEntry }
}

/** Earlier first, the same on every machine: by the day of service, its time, the time of entry, and the id. */
export function compareVisitTimes(a: VisitRef, b: VisitRef): number {
  const [before, after] = [orderOf(a), orderOf(b)]
  return before < after ? -1 : Number(before > after)
}

const orderOf = ({ dateOfService, timeOfService, dateOfEntry, id }: VisitRef) =>
  [dateOfService, timeOfService ?? '', dateOfEntry, id].join(' ')

/** The visits as they took place, the oldest first. */
export function inVisitOrder<V extends VisitRef>(visits: readonly V[]): readonly V[] {
  return visits.toSorted(compareVisitTimes)
}
