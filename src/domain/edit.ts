import { enablePatches, type Patch, produceWithPatches, applyPatches as replay } from 'immer'
import { z } from 'zod'
import { changeDraft } from './change-session.ts'
import { Complaint } from './complaint.ts'
import { CalendarDay, TimeOfDay } from './dates.ts'
import { Handout } from './handout/handout.ts'
import { ComplaintId, MarkId, TreatmentId, TriggerPointId } from './ids.ts'
import { FindingMark, Mark, NoteMark } from './mark.ts'
import { type Session, SoapNotes } from './session.ts'
import { ListedRecord, SESSION_LIST_NAMES } from './session-records.ts'
import { Stroke, SymptomAreaMark } from './symptom-area.ts'
import { FreeText, Line } from './text.ts'
import { Observation, Treatment, TriggerPointMark } from './trigger-point.ts'
import { Side, ViewPoint } from './view-point.ts'

enablePatches()

const change = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape).partial().readonly()

const observationChange = change(Observation.unwrap().omit({ treatments: true }).shape)
const markIds = z.array(MarkId).min(1).readonly()

/** Every way a session can change in one respect. */
const SingleEdit = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add-mark'), mark: Mark }),
  z.strictObject({ type: z.literal('add-marks'), marks: z.array(Mark).min(1).readonly() }),
  z.strictObject({ type: z.literal('remove-mark'), markId: MarkId }),
  z.strictObject({ type: z.literal('remove-marks'), markIds }),
  z.strictObject({ type: z.literal('swap-sides'), markIds }),
  z.strictObject({ type: z.literal('confirm-mark'), markId: MarkId }),
  z.strictObject({ type: z.literal('move-mark'), markId: MarkId, to: ViewPoint }),
  z.strictObject({
    type: z.literal('set-muscle'),
    markId: MarkId,
    muscleId: TriggerPointMark.unwrap().shape.muscleId,
  }),
  z.strictObject({ type: z.literal('set-side'), markId: MarkId, side: Side }),
  /** Which point the mark is; `asOn`: the day of the visit that knows it, null for a point that is new. */
  z.strictObject({
    type: z.literal('set-identity'),
    markId: MarkId,
    triggerPointId: TriggerPointId,
    asOn: CalendarDay.nullable(),
  }),
  z.strictObject({
    type: z.literal('change-observation'),
    markId: MarkId,
    change: observationChange,
  }),
  /** The same said of several points at once. */
  z.strictObject({
    type: z.literal('change-observations'),
    changes: z
      .array(z.strictObject({ markId: MarkId, change: observationChange }).readonly())
      .min(1)
      .readonly(),
  }),
  z.strictObject({
    type: z.literal('add-treatments'),
    treatments: z
      .array(z.strictObject({ markId: MarkId, treatment: Treatment }).readonly())
      .min(1)
      .readonly(),
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
    type: z.literal('set-strokes'),
    markId: MarkId,
    strokes: SymptomAreaMark.unwrap().shape.strokes,
  }),
  z.strictObject({
    type: z.literal('split-area'),
    markId: MarkId,
    strokes: SymptomAreaMark.unwrap().shape.strokes,
    others: z.array(SymptomAreaMark).min(1).readonly(),
  }),
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
    type: z.literal('set-note-text-place'),
    markId: MarkId,
    textAt: NoteMark.unwrap().shape.textAt,
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
  z.strictObject({ type: z.literal('set-reason'), reason: Line }),
  z.strictObject({ type: z.literal('set-private-notes'), text: FreeText }),
  z.strictObject({ type: z.literal('set-handout'), handout: Handout }),
  z.strictObject({ type: z.literal('put-record'), put: ListedRecord }),
  z.strictObject({
    type: z.literal('remove-record'),
    list: z.enum(SESSION_LIST_NAMES),
    id: z.string(),
  }),
  z.strictObject({
    type: z.literal('set-date-of-service'),
    dateOfService: CalendarDay,
    timeOfService: TimeOfDay.nullable(),
  }),
])
export type SingleEdit = z.infer<typeof SingleEdit>

/** How many edits may be made in one step. */
export const TOGETHER_LIMIT = 50

/**
 * Every way a session can change. An edit is data: it is applied by `applyEdit`, written to the change log
 * with its patches, and undone by its inverse patches. Nothing else changes a session.
 */
export const SessionEdit = z.discriminatedUnion('type', [
  ...SingleEdit.options,
  /** Several edits that are one to the therapist: made one after the other, all or none, and undone in one step. */
  z.strictObject({
    type: z.literal('together'),
    edits: z.array(SingleEdit).min(1).max(TOGETHER_LIMIT).readonly(),
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
 * changes nothing. Pure. Throws if the session is signed (its handout may still be written), if the edit names a mark, treatment or complaint that
 * is not there or is of another kind, or if the result could not be kept (an id that is there already, a list
 * that is full): that is a fault of the caller, not of the user.
 */
export function applyEdit(session: Session, edit: SessionEdit): EditResult {
  if (session.state === 'signed' && edit.type !== 'set-handout')
    throw new Error(`session ${session.id} is signed and never changes`)
  if (edit.type !== 'together') return applySingle(session, edit)
  const nothing: EditResult = { session, patches: [], inverse: [] }
  const all = edit.edits.reduce((before, each) => {
    const after = applySingle(before.session, each)
    return {
      session: after.session,
      patches: [...before.patches, ...after.patches],
      inverse: [...after.inverse, ...before.inverse],
    }
  }, nothing)
  // One edit may take back another.
  return JSON.stringify(all.session) === JSON.stringify(session) ? nothing : all
}

function applySingle(session: Session, edit: SingleEdit): EditResult {
  const [next, patches, inverse] = produceWithPatches(session, (draft) => changeDraft(draft, edit))
  return { session: next, patches, inverse }
}

/** The session with patches from `applyEdit` replayed on it. */
export function applyPatches(session: Session, patches: SessionPatches): Session {
  return replay(session, patches as Patch[])
}
