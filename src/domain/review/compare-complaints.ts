import type { Complaint } from '../complaint.ts'
import { foldForSearch } from '../fold-for-search.ts'
import { NPRS_SCALE, type ValueChange, valueChange } from './value-change.ts'

/** A complaint in a comparison. A visit that does not name it says nothing about it: it is not "gone". */
export interface ComplaintComparison {
  readonly outcome: 'new' | 'persisting' | 'not-recorded'
  readonly from: Complaint | null
  readonly to: Complaint | null
  readonly nprs: ValueChange | null
}

/**
 * Pairs what two visits call the same: by the client's words and the site, because each visit has complaints of its own.
 * Two of one visit that say the same are taken in their order.
 */
export function compareComplaints(
  before: readonly Complaint[],
  after: readonly Complaint[],
): readonly ComplaintComparison[] {
  const left = [...after]
  const taken = before.map((from): ComplaintComparison => {
    const at = left.findIndex((each) => complaintKey(each) === complaintKey(from))
    const [to] = at < 0 ? [] : left.splice(at, 1)
    if (!to) return { outcome: 'not-recorded', from, to: null, nprs: null }
    return { outcome: 'persisting', from, to, nprs: valueChange(from.nprs, to.nprs, NPRS_SCALE) }
  })
  return [...taken, ...left.map((to) => ({ outcome: 'new', from: null, to, nprs: null }) as const)]
}

/** What two visits' records of one complaint have in common. */
export function complaintKey({ words, site }: Pick<Complaint, 'words' | 'site'>): string {
  return `${foldForSearch(words).trim()}\n${foldForSearch(site).trim()}`
}
