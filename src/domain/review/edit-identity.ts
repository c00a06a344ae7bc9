import { formatDay } from '../dates.ts'
import type { IdentityEditId, SessionId, TriggerPointId } from '../ids.ts'
import { IDENTITY_EDITS_LIMIT, type IdentityEdit, joinedInto, withIdentities } from '../point-identity.ts'
import type { ReportSession } from '../session.ts'
import type { Side } from '../view-point.ts'
import { type Sighting, sightingsOf } from './sightings.ts'
import { visitName } from './visit-name.ts'

/** The edits of identity as they would be, or a sentence that says why it makes no sense. */
export type IdentityOutcome =
  | { readonly kind: 'edited'; readonly edits: readonly IdentityEdit[] }
  | { readonly kind: 'refused'; readonly why: string }

/** A client's edits of identity, and all visits as they were recorded. */
export interface Identities {
  readonly edits: readonly IdentityEdit[]
  readonly recorded: readonly ReportSession[]
}

/** When it is said, and the id of what is said. */
type Said = Pick<IdentityEdit, 'id' | 'at'>

const refused = (why: string): IdentityOutcome => ({ kind: 'refused', why })

/**
 * Says that `from` is the point `into`, both as they are known now. Refused where both are on the chart of one visit, for
 * one side and the other, and for a point that nobody recorded or that is the same already (so that no ring can close).
 * Another muscle is no reason to refuse, see `doubtsOf`.
 */
export function joinPoints(
  { edits, recorded }: Identities,
  { from, into, ...said }: Said & { readonly from: TriggerPointId; readonly into: TriggerPointId },
): IdentityOutcome {
  const points = sightingsOf(withIdentities(recorded, edits))
  const [a, b] = [points.get(from), points.get(into)]
  const why = whyNotJoined(a, b) ?? whyFull(edits)
  return why === null
    ? { kind: 'edited', edits: [...edits, { kind: 'join', ...said, from, into }] }
    : refused(why)
}

/** Why two points cannot be one, as a sentence; null if they can. */
export function whyNotJoined(
  a: readonly Sighting[] | undefined,
  b: readonly Sighting[] | undefined,
): string | null {
  if (!a || !b) return 'One of the two is not recorded in any visit.'
  if (a === b) return 'They are one point already.'
  const both = a.find(({ visit }) => b.some((other) => other.visit.id === visit.id))
  if (both) return `Both are on the chart of ${formatDay(both.visit.dateOfService)}, so they are two points.`
  if (opposed(sidesOf(a), sidesOf(b)))
    return 'One is on the right and one on the left. Right and left are never joined.'
  return null
}

const sidesOf = (sightings: readonly Sighting[]) => new Set(sightings.map(({ mark }) => mark.side))

const opposed = (a: ReadonlySet<Side>, b: ReadonlySet<Side>) =>
  (a.has('right') && b.has('left')) || (a.has('left') && b.has('right'))

const whyFull = (edits: readonly IdentityEdit[]) =>
  edits.length >= IDENTITY_EDITS_LIMIT
    ? `At most ${IDENTITY_EDITS_LIMIT} such edits are kept. Take back some that are no longer needed.`
    : null

/** Says that what some visits recorded of `from` is another point, `into`: an id that was never used. Refused for no visit, for all, and for one that does not record it. */
export function splitPoint(
  { edits, recorded }: Identities,
  {
    from,
    into,
    visits,
    ...said
  }: Said & {
    readonly from: TriggerPointId
    readonly into: TriggerPointId
    readonly visits: readonly SessionId[]
  },
): IdentityOutcome {
  const points = sightingsOf(withIdentities(recorded, edits))
  const withIt = new Set((points.get(from) ?? []).map(({ visit }) => visit.id))
  const chosen = [...new Set(visits)]
  if (chosen.length === 0) return refused('Choose at least one visit whose record is of another point.')
  if (!chosen.every((id) => withIt.has(id))) return refused('One of these visits does not record the point.')
  if (chosen.length === withIt.size)
    return refused('With all its visits the point would only change its name. Leave at least one.')
  if (points.has(into) || edits.some((edit) => edit.from === into || edit.into === into))
    throw new Error(`the point ${into} is known already`)
  const full = whyFull(edits)
  if (full !== null) return refused(full)
  return { kind: 'edited', edits: [...edits, { kind: 'split', ...said, from, into, visits: chosen }] }
}

/** Takes back what was said. Refused if what was said after it would then put one point twice on the chart of a visit. */
export function takeBackIdentity({ edits, recorded }: Identities, id: IdentityEditId): IdentityOutcome {
  const rest = edits.filter((edit) => edit.id !== id)
  if (rest.length === edits.length) return refused('This was taken back already.')
  const twice = withIdentities(recorded, rest).find(recordsTwice)
  if (!twice) return { kind: 'edited', edits: rest }
  return refused(
    `Then the chart of ${visitName(twice, recorded)} would have this point twice. Take back what was said later first.`,
  )
}

function recordsTwice({ marks }: ReportSession): boolean {
  const points = marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.triggerPointId] : []))
  return new Set(points).size < points.length
}

/** One thing that was said of a point, with the records it is about: those of the other point, as they were known then. */
export interface SaidIdentity {
  readonly edit: IdentityEdit
  readonly other: readonly Sighting[]
}

/** What was said of a point as it is known now, in the order in which it was said. */
export function saidOf({ edits, recorded }: Identities, point: TriggerPointId): readonly SaidIdentity[] {
  return edits.flatMap((edit, index): readonly SaidIdentity[] => {
    const later = edits.slice(index + 1)
    const about = edit.kind === 'join' ? [edit.into] : [edit.from, edit.into]
    if (!about.some((id) => joinedInto(id, later) === point)) return []
    const before = edits.slice(0, edit.kind === 'join' ? index : index + 1)
    const other = edit.kind === 'join' ? edit.from : edit.into
    return [{ edit, other: sightingsOf(withIdentities(recorded, before)).get(other) ?? [] }]
  })
}
