import { type Draft, enablePatches, type Patch, produceWithPatches, applyPatches as replay } from 'immer'
import { z } from 'zod'
import { assertNever } from './assert-never.ts'
import { Complaint } from './complaint.ts'
import { CalendarDay, TimeOfDay } from './dates.ts'
import { ComplaintId, MarkId, TreatmentId } from './ids.ts'
import { FindingMark, Mark, NoteMark } from './mark.ts'
import { COMPLAINTS_LIMIT, MARKS_LIMIT, type Session, SoapNotes } from './session.ts'
import { STROKES_LIMIT, Stroke, SymptomAreaMark } from './symptom-area.ts'
import { FreeText } from './text.ts'
import { Observation, sideAgrees, TREATMENTS_LIMIT, Treatment, TriggerPointMark } from './trigger-point.ts'
import { mirrored, Side, sideOf, ViewPoint } from './view-point.ts'
import { markLabel, SOAP_WORDS } from './words.ts'

enablePatches()

const change = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape).partial().readonly()

/**
 * Every way a session can change. An edit is data: it is applied by `applyEdit`, written to the change log
 * with its patches, and undone by its inverse patches. Nothing else changes a session.
 */
export const SessionEdit = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add-mark'), mark: Mark }),
  z.strictObject({ type: z.literal('remove-mark'), markId: MarkId }),
  z.strictObject({ type: z.literal('move-mark'), markId: MarkId, to: ViewPoint }),
  z.strictObject({
    type: z.literal('set-muscle'),
    markId: MarkId,
    muscleId: TriggerPointMark.unwrap().shape.muscleId,
  }),
  z.strictObject({ type: z.literal('set-side'), markId: MarkId, side: Side }),
  z.strictObject({
    type: z.literal('change-observation'),
    markId: MarkId,
    change: change(Observation.unwrap().omit({ treatments: true }).shape),
  }),
  z.strictObject({ type: z.literal('add-treatment'), markId: MarkId, treatment: Treatment }),
  z.strictObject({
    type: z.literal('change-treatment'),
    markId: MarkId,
    treatmentId: TreatmentId,
    change: change(Treatment.unwrap().omit({ id: true }).shape),
  }),
  z.strictObject({ type: z.literal('remove-treatment'), markId: MarkId, treatmentId: TreatmentId }),
  z.strictObject({
    type: z.literal('change-symptom-area'),
    markId: MarkId,
    change: change(
      SymptomAreaMark.unwrap().pick({ quality: true, nprs: true, complaintId: true, note: true }).shape,
    ),
  }),
  z.strictObject({ type: z.literal('add-stroke'), markId: MarkId, stroke: Stroke }),
  z.strictObject({
    type: z.literal('change-finding'),
    markId: MarkId,
    change: change(FindingMark.unwrap().pick({ finding: true, note: true }).shape),
  }),
  z.strictObject({
    type: z.literal('set-note-mark-text'),
    markId: MarkId,
    text: NoteMark.unwrap().shape.text,
  }),
  z.strictObject({
    type: z.literal('set-soap-text'),
    section: SoapNotes.unwrap().keyof(),
    text: FreeText,
  }),
  z.strictObject({ type: z.literal('add-complaint'), complaint: Complaint }),
  z.strictObject({
    type: z.literal('change-complaint'),
    complaintId: ComplaintId,
    change: change(Complaint.unwrap().omit({ id: true }).shape),
  }),
  z.strictObject({ type: z.literal('remove-complaint'), complaintId: ComplaintId }),
  z.strictObject({
    type: z.literal('set-date-of-service'),
    dateOfService: CalendarDay,
    timeOfService: TimeOfDay.nullable(),
  }),
])
export type SessionEdit = z.infer<typeof SessionEdit>

/** A change as immer patches: JSON, so it can be logged. */
export type SessionPatches = readonly Patch[]

export interface EditResult {
  readonly session: Session
  readonly patches: SessionPatches
  readonly inverse: SessionPatches
}

/**
 * The session after the edit, with the patches that do it and the patches that undo it; no patches if it
 * changes nothing. Pure. Throws if the session is signed, if the edit names a mark, treatment or complaint that
 * is not there or is of another kind, or if the result could not be kept (an id that is there already, a list
 * that is full): that is a fault of the caller, not of the user.
 */
export function applyEdit(session: Session, edit: SessionEdit): EditResult {
  if (session.state === 'signed') throw new Error(`session ${session.id} is signed and never changes`)
  const [next, patches, inverse] = produceWithPatches(session, (draft) => changeDraft(draft, edit))
  return { session: next, patches, inverse }
}

/** The session with patches from `applyEdit` replayed on it. */
export function applyPatches(session: Session, patches: SessionPatches): Session {
  return replay(session, patches as Patch[])
}

function changeDraft(draft: Draft<Session>, edit: SessionEdit): void {
  switch (edit.type) {
    case 'add-mark':
      addMark(draft, edit.mark)
      return
    case 'remove-mark':
      draft.marks.splice(indexOf(draft.marks, edit.markId), 1)
      return
    case 'move-mark':
      moveMark(find(draft.marks, edit.markId), edit.to)
      return
    case 'set-muscle':
      markOfKind(draft, edit.markId, 'trigger-point').muscleId = edit.muscleId
      return
    case 'set-side':
      setSide(markOfKind(draft, edit.markId, 'trigger-point'), edit.side)
      return
    case 'change-observation':
      assignDefined(markOfKind(draft, edit.markId, 'trigger-point').observation, edit.change)
      return
    case 'add-treatment':
      add(treatmentsOf(draft, edit.markId), edit.treatment, TREATMENTS_LIMIT)
      return
    case 'change-treatment':
      assignDefined(find(treatmentsOf(draft, edit.markId), edit.treatmentId), edit.change)
      return
    case 'remove-treatment': {
      const treatments = treatmentsOf(draft, edit.markId)
      treatments.splice(indexOf(treatments, edit.treatmentId), 1)
      return
    }
    case 'change-symptom-area':
      requireComplaint(draft, edit.change.complaintId)
      assignDefined(markOfKind(draft, edit.markId, 'symptom-area'), edit.change)
      return
    case 'add-stroke': {
      const { strokes } = markOfKind(draft, edit.markId, 'symptom-area')
      if (strokes.length === STROKES_LIMIT) throw new Error(`area ${edit.markId} holds no more strokes`)
      strokes.push(edit.stroke as Draft<Stroke>)
      return
    }
    case 'change-finding':
      assignDefined(markOfKind(draft, edit.markId, 'finding'), edit.change)
      return
    case 'set-note-mark-text':
      markOfKind(draft, edit.markId, 'note').text = edit.text
      return
    case 'set-soap-text':
      draft.notes[edit.section] = edit.text
      return
    case 'add-complaint':
      add(draft.complaints, edit.complaint, COMPLAINTS_LIMIT)
      return
    case 'change-complaint':
      assignDefined(find(draft.complaints, edit.complaintId), edit.change)
      return
    case 'remove-complaint':
      removeComplaint(draft, edit.complaintId)
      return
    case 'set-date-of-service':
      draft.dateOfService = edit.dateOfService
      draft.timeOfService = edit.timeOfService
      return
    default:
      assertNever(edit)
  }
}

function add<T extends { id: string }>(records: T[], record: T, limit: number): void {
  if (records.some(({ id }) => id === record.id)) throw new Error(`record ${record.id} is there already`)
  if (records.length >= limit)
    throw new Error(`there is no room for record ${record.id} after ${limit} others`)
  records.push(record)
}

function addMark(draft: Draft<Session>, mark: Mark): void {
  if (mark.kind === 'symptom-area') requireComplaint(draft, mark.complaintId)
  if (mark.kind === 'trigger-point') {
    const { triggerPointId } = mark
    if (draft.marks.some((other) => other.kind === mark.kind && other.triggerPointId === triggerPointId))
      throw new Error(`trigger point ${triggerPointId} is recorded in this session already`)
  }
  add(draft.marks, mark as Draft<Mark>, MARKS_LIMIT)
}

function requireComplaint(draft: Draft<Session>, complaintId: ComplaintId | null | undefined): void {
  if (complaintId) indexOf(draft.complaints, complaintId)
}

/** A mark that crosses the midline changes its side with its place: the two can never contradict each other. */
function moveMark(mark: Draft<Mark>, to: ViewPoint): void {
  if (mark.kind === 'symptom-area') throw new Error(`a painted area (${mark.id}) is not moved by one point`)
  assignDefined(mark, { at: to })
  if (mark.kind !== 'trigger-point') return
  const side = sideOf(to)
  if (side !== 'midline') mark.side = side
}

/**
 * A point that gets the other side goes to the mirrored place, and one that gets "midline" goes onto it: words
 * and place can never contradict each other. Throws for "midline" in a lateral view, which has none.
 */
function setSide(mark: Draft<TriggerPointMark>, side: Side): void {
  mark.side = side
  if (sideAgrees(side, mark.at)) return
  mark.at = side === 'midline' ? { ...mark.at, x: 0 } : mirrored(mark.at)
  if (!sideAgrees(side, mark.at))
    throw new Error(`${mark.id} cannot be on the ${side} in view ${mark.at.view}`)
}

/** Areas that were linked to the complaint stay, unlinked. */
function removeComplaint(draft: Draft<Session>, complaintId: ComplaintId): void {
  draft.complaints.splice(indexOf(draft.complaints, complaintId), 1)
  for (const mark of draft.marks)
    if (mark.kind === 'symptom-area' && mark.complaintId === complaintId) mark.complaintId = null
}

const treatmentsOf = (draft: Draft<Session>, markId: MarkId) =>
  markOfKind(draft, markId, 'trigger-point').observation.treatments

function indexOf(records: readonly { id: string }[], id: string): number {
  const index = records.findIndex((record) => record.id === id)
  if (index < 0) throw new Error(`no record ${id} in this session`)
  return index
}

function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records[indexOf(records, id)]
  if (!record) throw new Error(`no record ${id} in this session`)
  return record
}

function markOfKind<K extends Mark['kind']>(
  draft: Draft<Session>,
  markId: MarkId,
  kind: K,
): Extract<Draft<Mark>, { kind: K }> {
  const mark = find(draft.marks, markId)
  if (mark.kind !== kind) throw new Error(`mark ${markId} is a ${mark.kind}, not a ${kind}`)
  return mark as Extract<Draft<Mark>, { kind: K }>
}

/** Optional fields of a change that are absent, undefined or as they were leave the record as it is. */
function assignDefined<T extends object>(record: T, change: { readonly [K in keyof T]?: unknown }): void {
  const fields = record as Record<string, unknown>
  for (const [key, value] of Object.entries(change))
    if (value !== undefined && !sameJson(fields[key], value)) fields[key] = value
}

/** True for the same content in the same order of keys; another order is only a change that need not have been. */
const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** What an edit did, in the words of the menu: "Move R infraspinatus". `before` is the session it was applied to. */
export function describeEdit(edit: SessionEdit, before: Session): string {
  const label = (markId: MarkId) => {
    const mark = before.marks.find(({ id }) => id === markId)
    return mark ? markLabel(mark) : 'mark'
  }
  switch (edit.type) {
    case 'add-mark':
      return `Add ${markLabel(edit.mark)}`
    case 'remove-mark':
      return `Delete ${label(edit.markId)}`
    case 'move-mark':
      return `Move ${label(edit.markId)}`
    case 'set-muscle':
      return `Change muscle of ${label(edit.markId)}`
    case 'set-side':
      return `Change side of ${label(edit.markId)}`
    case 'change-observation':
    case 'change-symptom-area':
    case 'change-finding':
    case 'set-note-mark-text':
      return `Change ${label(edit.markId)}`
    case 'add-treatment':
      return `Add treatment of ${label(edit.markId)}`
    case 'change-treatment':
      return `Change treatment of ${label(edit.markId)}`
    case 'remove-treatment':
      return `Delete treatment of ${label(edit.markId)}`
    case 'add-stroke':
      return `Paint ${label(edit.markId)}`
    case 'set-soap-text':
      return `Write ${SOAP_WORDS[edit.section]}`
    case 'add-complaint':
      return 'Add complaint'
    case 'change-complaint':
      return 'Change complaint'
    case 'remove-complaint':
      return 'Delete complaint'
    case 'set-date-of-service':
      return 'Change date of service'
    default:
      return assertNever(edit)
  }
}
