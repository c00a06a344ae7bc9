import { sideOfStrokes } from '../painted.ts'
import type { ReportSession } from '../session.ts'
import type { SymptomAreaMark } from '../symptom-area.ts'
import { complaintKeys } from './compare-complaints.ts'
import { NPRS_SCALE, type ValueChange, valueChange } from './value-change.ts'

/** A symptom area in a comparison. `unclear`: several could be it, so that nothing is said of any. */
export interface AreaComparison {
  readonly outcome: 'new' | 'persisting' | 'not-recorded' | 'unclear' | 'unconfirmed'
  readonly from: SymptomAreaMark | null
  readonly to: SymptomAreaMark | null
  readonly nprs: ValueChange | null
}

/** Pairs areas of one quality, side, complaint and set of views, where each visit has one such area; areas have no identity. */
export function compareAreas(a: ReportSession, b: ReportSession): readonly AreaComparison[] {
  const keyOf = complaintKeys([a.complaints, b.complaints])
  const [before, after] = [areasOf(a, keyOf), areasOf(b, keyOf)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    pair(before.get(key) ?? [], after.get(key) ?? []),
  )
}

function pair(
  before: readonly SymptomAreaMark[],
  after: readonly SymptomAreaMark[],
): readonly AreaComparison[] {
  const alone = (outcome: AreaComparison['outcome']) => [
    ...before.map((from) => ({ outcome, from, to: null, nprs: null })),
    ...after.map((to) => ({ outcome, from: null, to, nprs: null })),
  ]
  const [from, to] = [before[0], after[0]]
  if ([...before, ...after].some(({ unconfirmed }) => unconfirmed))
    return before.length === 1 && after.length === 1 && from && to
      ? [{ outcome: 'unconfirmed', from, to, nprs: null }]
      : alone('unconfirmed')
  if (!to) return alone('not-recorded')
  if (!from) return alone('new')
  if (before.length > 1 || after.length > 1) return alone('unclear')
  return [{ outcome: 'persisting', from, to, nprs: valueChange(from.nprs, to.nprs, NPRS_SCALE) }]
}

function areasOf(
  { marks, complaints }: ReportSession,
  keyOf: ReturnType<typeof complaintKeys>,
): ReadonlyMap<string, readonly SymptomAreaMark[]> {
  const areas = new Map<string, SymptomAreaMark[]>()
  for (const mark of marks) {
    if (mark.kind !== 'symptom-area') continue
    const complaint = complaints.find(({ id }) => id === mark.complaintId)
    const views = [...new Set(mark.strokes.map(({ view }) => view))].toSorted()
    const key = [mark.quality, sideOfStrokes(mark.strokes), ...views, complaint ? keyOf(complaint) : ''].join(
      '|',
    )
    areas.set(key, [...(areas.get(key) ?? []), mark])
  }
  return areas
}
