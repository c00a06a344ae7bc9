import type { Client } from '../client.ts'
import type { MarkId, TriggerPointId } from '../ids.ts'
import { listed } from '../narrative.ts'
import { withIdentities } from '../point-identity.ts'
import type { ReportSession } from '../session.ts'
import type { TriggerPointMark } from '../trigger-point.ts'
import { visitRef } from '../visit-order.ts'
import type { KnownPoint } from './known-points.ts'
import { type LinkedPoints, pointLinksAt } from './point-links.ts'
import { isThere } from './sightings.ts'
import { pointName } from './words.ts'

/** A satellite that is to be looked at in a session, because one of its keys has resolved. */
export interface ReCheck {
  readonly satellite: KnownPoint
  /** Its mark in this session; null: not charted in it. */
  readonly markId: MarkId | null
  readonly keys: readonly KnownPoint[]
  /** `resolved`: the keys came in treated or were not found; `treated`: this session's treatment resolved one. */
  readonly why: 'resolved' | 'treated'
}

type Linked = Pick<Client, 'pointLinks' | 'identityEdits'>

/**
 * The satellites to look at in a session. One is no longer there as soon as this session records it; where the key was
 * resolved by treatment in this session, as soon as it is recorded how the satellite is afterwards. `others`: the
 * client's other visits, with identities as they are known now.
 */
export function reChecksIn(
  session: ReportSession,
  client: Linked,
  others: readonly ReportSession[],
): readonly ReCheck[] {
  const [now = session] = withIdentities([session], client.identityEdits)
  const before = others.filter(({ id }) => id !== session.id)
  const marks = new Map(
    now.marks.flatMap((mark) =>
      mark.kind === 'trigger-point' ? [[mark.triggerPointId, mark] as const] : [],
    ),
  )
  const { links } = pointLinksAt(client, [...before, now], visitRef(now))
  const found = new Map<TriggerPointId, ReCheck>()
  for (const linked of links) {
    const { key, satellite } = linked
    const why = reasonIn(linked, marks)
    if (!why) continue
    const known = found.get(satellite.pointId)
    found.set(satellite.pointId, {
      satellite,
      markId: marks.get(satellite.pointId)?.id ?? null,
      keys: [...(known?.keys ?? []), key],
      why: known?.why ?? why,
    })
  }
  return [...found.values()]
}

function reasonIn(
  { key, satellite, state }: LinkedPoints,
  marks: ReadonlyMap<TriggerPointId, TriggerPointMark>,
): ReCheck['why'] | null {
  if (state === 're-check') return 'resolved'
  const [keyNow, satelliteNow] = [marks.get(key.pointId), marks.get(satellite.pointId)]
  const after = keyNow && !keyNow.unconfirmed ? keyNow.observation.statusAfter : null
  const releasedNow = after !== null && !isThere(after) && isThere(key.mark.observation.status)
  if (!releasedNow || satellite.event === 'resolved') return null
  return satelliteNow && !satelliteNow.unconfirmed && lookedAtAfter(satelliteNow) ? null : 'treated'
}

const lookedAtAfter = ({ observation }: TriggerPointMark): boolean =>
  observation.statusAfter !== null ||
  observation.nprsAfter !== null ||
  observation.pressureThresholdAfter !== null

/** Only what these links are about, so that what a session asks again and again stays small. */
export function linkedMarksOnly<V extends ReportSession>(client: Linked, visits: readonly V[]): readonly V[] {
  const { links } = pointLinksAt(client, visits)
  const about = new Set<string>([
    ...client.pointLinks.flatMap(({ key, satellite }) => [key, satellite]),
    ...links.flatMap(({ key, satellite }) => [key.pointId, satellite.pointId]),
  ])
  return visits.map((visit) => ({
    ...visit,
    marks: visit.marks.filter((mark) => mark.kind === 'trigger-point' && about.has(mark.triggerPointId)),
  }))
}

/** What of a session decides about `reChecksIn`: as long as it is the same text, so is the answer. */
export function reCheckSignature({ marks }: Pick<ReportSession, 'marks'>): string {
  return marks
    .flatMap((mark) => {
      if (mark.kind !== 'trigger-point') return []
      const { status, statusAfter } = mark.observation
      return [[mark.triggerPointId, status, statusAfter, mark.unconfirmed, lookedAtAfter(mark)].join(' ')]
    })
    .join('\n')
}

/** "Re-check: right quadratus lumborum – its key point is resolved". */
export function reCheckWords({ satellite, keys, why, markId }: ReCheck): string {
  const many = keys.length > 1
  const reason =
    why === 'resolved'
      ? `its key ${many ? 'points are' : 'point is'} resolved`
      : `its key ${many ? 'points were' : 'point was'} treated today`
  return `Re-check: ${pointName(satellite.mark)} – ${reason}${markId ? '' : '; not charted today'}`
}

/** "Key: right soleus." */
export const reCheckKeys = ({ keys }: ReCheck): string =>
  `${keys.length > 1 ? 'Keys' : 'Key'}: ${listed(keys.map(({ mark }) => pointName(mark)))}`
