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

/** Pairs what two visits call the same, as `complaintKeys` says; two of one visit that are the same in their order. */
export function compareComplaints(
  before: readonly Complaint[],
  after: readonly Complaint[],
): readonly ComplaintComparison[] {
  const keyOf = complaintKeys([before, after])
  const left = [...after]
  const taken = before.map((from): ComplaintComparison => {
    const at = left.findIndex((each) => keyOf(each) === keyOf(from))
    const [to] = at < 0 ? [] : left.splice(at, 1)
    if (!to) return { outcome: 'not-recorded', from, to: null, nprs: null }
    return { outcome: 'persisting', from, to, nprs: valueChange(from.nprs, to.nprs, NPRS_SCALE) }
  })
  return [...taken, ...left.map((to) => ({ outcome: 'new', from: null, to, nprs: null }) as const)]
}

/**
 * What tells complaints of these visits apart, for every visit has complaints of its own: the site, since a client says it
 * in other words each time; where it is not told, or one visit has two at one site, the words as well.
 */
export function complaintKeys(
  visits: readonly (readonly Complaint[])[],
): (complaint: Pick<Complaint, 'words' | 'site'>) => string {
  const crowded = new Set(['', ...visits.flatMap(sitesTwice)])
  return ({ words, site }) => {
    const where = foldForSearch(site)
    return crowded.has(where) ? `${foldForSearch(words)}\n${where}` : `\n${where}`
  }
}

function sitesTwice(complaints: readonly Complaint[]): readonly string[] {
  const sites = complaints.map(({ site }) => foldForSearch(site))
  return sites.filter((site, index) => sites.indexOf(site) !== index)
}
