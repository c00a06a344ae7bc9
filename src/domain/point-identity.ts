import { z } from 'zod'
import { Instant } from './dates.ts'
import { IdentityEditId, SessionId, TriggerPointId } from './ids.ts'
import type { ReportSession } from './session.ts'

const edit = { id: IdentityEditId, at: Instant }

/**
 * What the therapist said later about which records are of one trigger point. Sessions stay as they were recorded (a
 * signed one cannot change); these edits are read over them, in their order. `join`: what is recorded as `from` is the
 * point `into`. `split`: what these visits recorded as `from` is another point, `into`.
 */
export const IdentityEdit = z.discriminatedUnion('kind', [
  z.strictObject({ ...edit, kind: z.literal('join'), from: TriggerPointId, into: TriggerPointId }).readonly(),
  z
    .strictObject({
      ...edit,
      kind: z.literal('split'),
      from: TriggerPointId,
      into: TriggerPointId,
      visits: z.array(SessionId).min(1).max(2000).readonly(),
    })
    .readonly(),
])
export type IdentityEdit = z.infer<typeof IdentityEdit>

/** How many of them a client has at most. */
export const IDENTITY_EDITS_LIMIT = 1000

/** Which point a visit's record is of, after all that was said of identities. */
export function pointAt(
  recorded: TriggerPointId,
  visit: SessionId,
  edits: readonly IdentityEdit[],
): TriggerPointId {
  return edits.reduce(
    (point, each) =>
      each.from === point && (each.kind === 'join' || each.visits.includes(visit)) ? each.into : point,
    recorded,
  )
}

/**
 * The point that a point has become by being joined; itself if it never was. For what names points outside of the visits,
 * such as links and addresses: a split leaves those with the rest of the point.
 */
export function joinedInto(point: TriggerPointId, edits: readonly IdentityEdit[]): TriggerPointId {
  return edits.reduce((now, each) => (each.kind === 'join' && each.from === now ? each.into : now), point)
}

/** The visits with their trigger points as they are known now; a visit in which nothing is different stays the same object. */
export function withIdentities<V extends ReportSession>(
  visits: readonly V[],
  edits: readonly IdentityEdit[],
): readonly V[] {
  return edits.length === 0 ? visits : visits.map((visit) => known(visit, edits))
}

function known<V extends ReportSession>(visit: V, edits: readonly IdentityEdit[]): V {
  let same = true
  const marks = visit.marks.map((mark) => {
    if (mark.kind !== 'trigger-point') return mark
    const triggerPointId = pointAt(mark.triggerPointId, visit.id, edits)
    if (triggerPointId === mark.triggerPointId) return mark
    same = false
    return { ...mark, triggerPointId }
  })
  return same ? visit : { ...visit, marks }
}
