import { current, type Draft } from 'immer'
import { assertNever } from './assert-never.ts'
import type { SingleEdit } from './edit.ts'
import type { ComplaintId, MarkId, TriggerPointId } from './ids.ts'
import type { Mark } from './mark.ts'
import { mirroredMark } from './mirror-mark.ts'
import { COMPLAINTS_LIMIT, MARKS_LIMIT, type Session } from './session.ts'
import { LIST_LIMIT } from './session-records.ts'
import { STROKES_LIMIT, type Stroke } from './symptom-area.ts'
import { sideAgrees, TREATMENTS_LIMIT, type TriggerPointMark } from './trigger-point.ts'
import { mirrored, type Side, sideOf, type ViewPoint } from './view-point.ts'

/** Changes a draft as `applyEdit` promises; throws as it says. A carried mark that is changed is thereby confirmed. */
export function changeDraft(draft: Draft<Session>, edit: SingleEdit): void {
  change(draft, edit)
  if (!('markId' in edit)) return
  const mark = draft.marks.find(({ id }) => id === edit.markId)
  if (mark?.unconfirmed) mark.unconfirmed = false
}

function change(draft: Draft<Session>, edit: SingleEdit): void {
  switch (edit.type) {
    case 'add-mark':
      addMark(draft, edit.mark)
      return
    case 'add-marks':
      for (const mark of edit.marks) addMark(draft, mark)
      return
    case 'remove-mark':
      draft.marks.splice(indexOf(draft.marks, edit.markId), 1)
      return
    case 'remove-marks':
      for (const markId of edit.markIds) draft.marks.splice(indexOf(draft.marks, markId), 1)
      return
    case 'swap-sides':
      for (const markId of new Set(edit.markIds)) swapSides(draft, markId)
      return
    case 'confirm-mark':
      find(draft.marks, edit.markId).unconfirmed = false
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
    case 'set-identity':
      setIdentity(draft, edit.markId, edit.triggerPointId)
      return
    case 'change-observation':
      assignDefined(markOfKind(draft, edit.markId, 'trigger-point').observation, edit.change)
      return
    case 'change-observations':
      for (const { markId, change: changed } of edit.changes) {
        assignDefined(markOfKind(draft, markId, 'trigger-point').observation, changed)
        find(draft.marks, markId).unconfirmed = false
      }
      return
    case 'add-treatments':
      for (const { markId, treatment } of edit.treatments) {
        add(treatmentsOf(draft, markId), treatment, TREATMENTS_LIMIT)
        find(draft.marks, markId).unconfirmed = false
      }
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
    case 'set-strokes':
      assignDefined(markOfKind(draft, edit.markId, 'symptom-area'), { strokes: edit.strokes })
      return
    case 'split-area':
      assignDefined(markOfKind(draft, edit.markId, 'symptom-area'), { strokes: edit.strokes })
      for (const other of edit.others) addMark(draft, other)
      return
    case 'change-finding':
      assignDefined(markOfKind(draft, edit.markId, 'finding'), edit.change)
      return
    case 'set-note-mark-text':
      markOfKind(draft, edit.markId, 'note').text = edit.text
      return
    case 'set-note-text-place':
      assignDefined(markOfKind(draft, edit.markId, 'note'), { textAt: edit.textAt })
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
    case 'set-reason':
      draft.reason = edit.reason
      return
    case 'set-private-notes':
      draft.privateNotes = edit.text
      return
    case 'set-handout':
      assignDefined(draft, { handout: edit.handout })
      return
    case 'put-record':
      putRecord(draft[edit.put.list], edit.put.record)
      return
    case 'remove-record': {
      const list: { id: string }[] = draft[edit.list]
      list.splice(indexOf(list, edit.id), 1)
      return
    }
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
  if (mark.kind === 'trigger-point') refuseTwice(draft, mark.triggerPointId)
  add(draft.marks, mark as Draft<Mark>, MARKS_LIMIT)
}

function setIdentity(draft: Draft<Session>, markId: MarkId, triggerPointId: TriggerPointId): void {
  const mark = markOfKind(draft, markId, 'trigger-point')
  if (mark.triggerPointId === triggerPointId) return
  refuseTwice(draft, triggerPointId)
  mark.triggerPointId = triggerPointId
}

function refuseTwice({ marks }: Draft<Session>, triggerPointId: TriggerPointId): void {
  if (marks.some((mark) => mark.kind === 'trigger-point' && mark.triggerPointId === triggerPointId))
    throw new Error(`trigger point ${triggerPointId} is recorded in this session already`)
}

/** A record that is there already is replaced where it stands. */
function putRecord(records: { id: string }[], record: { readonly id: string }): void {
  const index = records.findIndex(({ id }) => id === record.id)
  if (index < 0) add(records, record, LIST_LIMIT)
  else if (!sameJson(records[index], record)) records[index] = record
}

/** A point on the midline of the body that is said to be on a side stays where it is and gets the other side. */
function swapSides(draft: Draft<Session>, markId: MarkId): void {
  const index = indexOf(draft.marks, markId)
  const mark: unknown = draft.marks[index]
  if (mark) draft.marks[index] = mirroredMark(current(mark) as Mark) as Draft<Mark>
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
