import { createHash } from 'node:crypto'
import { addAddendum } from '../../src/domain/addendum.ts'
import { muscleById, placeOf, type UsualPoint } from '../../src/domain/atlas/muscles.ts'
import { zoneById } from '../../src/domain/atlas/zones.ts'
import type { ChangeLogEntry } from '../../src/domain/change-log.ts'
import { Client } from '../../src/domain/client.ts'
import { BLANK_COMPLAINT } from '../../src/domain/complaint.ts'
import { describeEdit } from '../../src/domain/describe-edit.ts'
import { applyEdit, type SessionEdit, type SessionPatches } from '../../src/domain/edit.ts'
import {
  AddendumId,
  ClientId,
  ComplaintId,
  EditId,
  MarkId,
  TreatmentId,
  type TriggerPointId,
} from '../../src/domain/ids.ts'
import type { Mark } from '../../src/domain/mark.ts'
import { blankSession, Session, SOAP_SECTIONS } from '../../src/domain/session.ts'
import { signSession } from '../../src/domain/signing.ts'
import type { ObservedReferral, TriggerPointMark } from '../../src/domain/trigger-point.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { pointIdOf, toldAcrossVisits, visitIdOf } from './across-visits.ts'
import { viewerX, viewOf } from './painting.ts'
import { plain } from './plain.ts'
import { recordEdits } from './recorded.ts'
import { small, tenth } from './seeded.ts'
import type { Sighting } from './sighting.ts'
import type { PhysicalPoint, Place, Story, Visit } from './story.ts'

/** The records of one client, and the log of how they were made, in order. */
export interface Told {
  readonly client: Client
  readonly sessions: readonly Session[]
  readonly changes: readonly ChangeLogEntry[]
}

const sha256Of = async (text: string) => createHash('sha256').update(text).digest('hex')

/** How far two palpations of the same point lie apart by chance. Figure units. */
const HAND = 1.2

/** Turns a story into records, by the same edits that a therapist makes. Throws if it does not hold together. */
export async function tell(story: Story, therapist: string): Promise<Told> {
  const first = story.visits[0]
  if (!first) throw new Error(`${story.key} never came`)
  const clientId = ClientId.parse(story.key)
  const client = Client.parse({
    id: clientId,
    name: story.name,
    dateOfBirth: story.born,
    phone: story.phone,
    email: story.email,
    occupation: story.occupation,
    activities: story.activities,
    background: story.background,
    consents: (['treatment', 'record'] as const).map((kind) => ({
      id: `${story.key}-consent-${kind}`,
      kind,
      scope: '',
      given: first.day,
      withdrawn: null,
      note: '',
    })),
    contraindications: (story.cautions ?? []).map(({ kind, words, note = '' }, index) => ({
      id: `${story.key}-caution-${index + 1}`,
      kind,
      words,
      at: null,
      redFlag: false,
      noted: first.day,
      resolved: null,
      note,
    })),
    ...toldAcrossVisits(story),
    archived: false,
    createdAt: instant(first.day, first.time, -120),
  })
  const added: ChangeLogEntry = {
    id: EditId.parse(`${story.key}-e0`),
    at: client.createdAt,
    subject: { kind: 'client', id: clientId },
    action: 'Add client',
    patches: [{ op: 'replace', path: [], value: plain(client) }],
  }
  const visits = await Promise.all(story.visits.map((visit) => tellVisit(story, clientId, visit, therapist)))
  return {
    client,
    sessions: visits.map(({ session }) => session),
    changes: [added, ...visits.flatMap(({ changes }) => changes)],
  }
}

async function tellVisit(story: Story, clientId: ClientId, visit: Visit, therapist: string) {
  const key = visitIdOf(story, visit)
  const enteredOn = visit.enteredOn ?? visit.day
  let session: Session = blankSession({
    id: key,
    clientId,
    dateOfService: visit.day,
    timeOfService: visit.time,
    dateOfEntry: instant(enteredOn, visit.time, 0),
    therapist,
  })
  const changes: ChangeLogEntry[] = []
  const log = (action: string, patches: SessionPatches) => {
    changes.push({
      id: EditId.parse(`${key}-e${changes.length + 1}`),
      // Charting goes on while the client is there, a line every minute and a half.
      at: instant(enteredOn, visit.time, changes.length * 90),
      subject: { kind: 'session', id: session.id },
      action,
      patches: patches as ChangeLogEntry['patches'],
    })
  }
  log('Start session', [{ op: 'replace', path: [], value: session }])
  for (const edit of editsOf(story, visit, key)) {
    const result = applyEdit(session, edit)
    log(describeEdit(edit, session), result.patches)
    session = result.session
  }
  if (!visit.draft) {
    const at = instant(enteredOn, visit.time, changes.length * 90)
    const signed = await signSession(session, { by: therapist, at }, sha256Of)
    const signature = visit.signedBeforeDigests ? null : signed.signature
    session = { ...signed, signature }
    log('Sign session', [
      { op: 'replace', path: ['state'], value: 'signed' },
      ...(signature ? [{ op: 'replace' as const, path: ['signature'], value: signature }] : []),
    ])
  }
  for (const [index, { day, time, ...said }] of (visit.addenda ?? []).entries()) {
    const at = instant(day, time, 0)
    const id = AddendumId.parse(`${key}-addendum-${index + 1}`)
    const addendum = { id, at, author: therapist, ...said }
    session = addAddendum(session, addendum)
    changes.push({
      id: EditId.parse(`${key}-e${changes.length + 1}`),
      at,
      subject: { kind: 'session', id: session.id },
      action: 'Add addendum',
      patches: [{ op: 'add', path: ['addenda', index], value: plain(addendum) }],
    })
  }
  return { session: Session.parse(session), changes }
}

function editsOf(story: Story, visit: Visit, key: string): readonly SessionEdit[] {
  const complaintId = (name: string) => ComplaintId.parse(`${key}-${name}`)
  const complaints = Object.entries(visit.heard ?? {}).map(
    ([name, heard]): SessionEdit => ({
      type: 'add-complaint',
      complaint: { ...BLANK_COMPLAINT, id: complaintId(name), ...heard },
    }),
  )
  const texts = { subjective: visit.s, objective: visit.o, assessment: visit.a, plan: visit.p }
  const notes = SOAP_SECTIONS.flatMap((section): SessionEdit[] => {
    const text = texts[section]
    return text ? [{ type: 'set-soap-text', section, text }] : []
  })
  const marks = marksOf(story, visit, complaintId).map(
    (mark, index): SessionEdit => ({
      type: 'add-mark',
      mark: withIds(mark, MarkId.parse(`${key}-m${index + 1}`)),
    }),
  )
  const reason: readonly SessionEdit[] = visit.reason ? [{ type: 'set-reason', reason: visit.reason }] : []
  return [...reason, ...complaints, ...marks, ...recordEdits(visit.around ?? [], key), ...notes]
}

const NO_ID = '' as MarkId

function marksOf(story: Story, visit: Visit, complaintId: (name: string) => ComplaintId): readonly Mark[] {
  const points = Object.entries(visit.points ?? {}).map(([name, sighting]): Mark => {
    const point = story.points[name]
    if (!point || !sighting) throw new Error(`${story.key} has no point ${name}`)
    return pointMark(point, sighting, pointIdOf(story, name), visit.day)
  })
  const areas = (visit.painted ?? []).map(
    ({ quality, nprs, of, note, strokes }): Mark => ({
      kind: 'symptom-area',
      id: NO_ID,
      strokes,
      quality,
      nprs: nprs ?? null,
      complaintId: of ? complaintId(of) : null,
      note: note ?? '',
      unconfirmed: false,
    }),
  )
  const findings = (visit.found ?? []).map(
    (it): Mark => ({
      kind: 'finding',
      id: NO_ID,
      finding: it.finding,
      at: pin(it),
      note: it.note ?? '',
      unconfirmed: false,
    }),
  )
  const notes = (visit.pinned ?? []).map(
    (it): Mark => ({ kind: 'note', id: NO_ID, at: pin(it), text: it.text, textAt: null, unconfirmed: false }),
  )
  return [...points, ...areas, ...findings, ...notes]
}

function withIds(mark: Mark, id: MarkId): Mark {
  if (mark.kind !== 'trigger-point') return { ...mark, id }
  const treatments = mark.observation.treatments.map((it, index) => ({
    ...it,
    id: TreatmentId.parse(`${id}-t${index + 1}`),
  }))
  return { ...mark, id, observation: { ...mark.observation, treatments } }
}

function pointMark(
  point: PhysicalPoint,
  sighting: Sighting,
  triggerPointId: TriggerPointId,
  day: string,
): TriggerPointMark {
  const { side, muscle } = point
  const usual = muscleById(muscle)?.points.find(({ id }) => id === point.near)
  if (!usual) throw new Error(`the atlas has no ${muscle} ${point.near}`)
  const referral = (zones: readonly string[], extent: ObservedReferral['extent']) =>
    zones.map((zoneId) => observedReferral(zoneId, extent, side))
  return {
    kind: 'trigger-point',
    id: NO_ID,
    triggerPointId,
    muscleId: muscle,
    side,
    at: foundAt(usual, point, sighting, `${triggerPointId} ${day}`),
    observation: {
      ...sighting.observation,
      paintedReferral: [],
      observedReferral: [...referral(sighting.felt, 'primary'), ...referral(sighting.spill, 'spillover')],
      treatments: sighting.done.map((it) => ({ id: TreatmentId.parse('t'), ...it })),
    },
    unconfirmed: sighting.unconfirmed,
  }
}

function observedReferral(zoneId: string, extent: ObservedReferral['extent'], side: PhysicalPoint['side']) {
  const zone = zoneById(zoneId)
  if (!zone) throw new Error(`the atlas has no zone ${zoneId}`)
  return { zoneId, extent, side: zone.bilateral ? side : ('midline' as const), quality: null }
}

/** The usual place, this body's difference from it, how far the point has moved, and the hand that found it. */
function foundAt(usual: UsualPoint, point: PhysicalPoint, { moved }: Sighting, chance: string): ViewPoint {
  const { view, x, y } = placeOf(usual, point.side)
  const outwards = (point.shift?.[0] ?? 0) + moved[0] + small(HAND, 'x', chance)
  const down = (point.shift?.[1] ?? 0) + moved[1] + small(HAND, 'y', chance)
  return { view, x: tenth(x + viewerX(view, point.side, outwards)), y: tenth(y + down) }
}

const pin = ({ view, side, at: [outwards, down] }: Place): ViewPoint => ({
  view: viewOf(view, side),
  x: viewerX(view, side, outwards),
  y: down,
})

/** The practice keeps UTC, so that the file is the same wherever it is made. */
function instant(day: string, time: string, seconds: number): string {
  return new Date(Date.parse(`${day}T${time}:00.000Z`) + seconds * 1000).toISOString()
}
