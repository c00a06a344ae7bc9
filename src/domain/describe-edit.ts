import { assertNever } from './assert-never.ts'
import { muscleById } from './atlas/muscles.ts'
import { changedFields, fieldsOf } from './changed-fields.ts'
import { formatDay } from './dates.ts'
import type { SessionEdit, SingleEdit } from './edit.ts'
import type { ComplaintId, MarkId, TreatmentId } from './ids.ts'
import { type Mark, sideOfMark } from './mark.ts'
import type { Session } from './session.ts'
import type { ListedRecord, SessionList } from './session-records.ts'
import type { TriggerPointMark, TriggerPointStatus } from './trigger-point.ts'
import { type Side, sideOf } from './view-point.ts'
import {
  LIST_WORDS,
  MEASURE_WORDS,
  markLabel,
  motionLabel,
  muscleLabel,
  SIDE_LETTERS,
  SIDE_WORDS,
  SOAP_WORDS,
  TECHNIQUE_WORDS,
} from './words.ts'

/** Longer names of tests are cut: an action is read at a glance. */
const NAME_LIMIT = 40

const cut = (name: string) => (name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT - 1)}…` : name)
const sided = (side: Side | null, name: string) => (side ? `${SIDE_WORDS[side]} ${name}` : name)

/** What a record is called in an action: with its side, and by its own name where it has one that says what it is. */
function recordName({ list, record }: ListedRecord): string {
  switch (list) {
    case 'rom':
      return motionLabel(record)
    case 'measures':
      return MEASURE_WORDS[record.kind].short
    case 'checkedMuscles':
      return `check of ${muscleLabel(record.side, muscleById(record.muscleId)?.name ?? record.muscleId)}`
    case 'postureFindings':
      return sided(record.side, `${record.kind} finding`)
    case 'specialTests':
      return sided(record.side, record.name.trim() ? `test “${cut(record.name.trim())}”` : LIST_WORDS[list])
    case 'homeCare':
    case 'acceptedSides':
      return LIST_WORDS[list]
    default:
      return assertNever(list)
  }
}

function recordOf(session: Session, list: SessionList, id: string): ListedRecord | undefined {
  const record = session[list].find((each) => each.id === id)
  return record && ({ list, record } as ListedRecord)
}

/** The one answer that a carried point gets by a key. */
const isOnlyNotFound = (change: { readonly status?: TriggerPointStatus | undefined }): boolean =>
  change.status === 'not-found' &&
  Object.keys(change).every((key) => ['status', 'observedReferral', 'paintedReferral'].includes(key))

/** One mark or two by their names, more by their number; always with their sides. */
function severalLabel(marks: readonly Mark[]): string {
  if (marks.length <= 2) return marks.map((mark) => markLabel(mark)).join(' and ')
  const sides = [...new Set(marks.map((mark) => SIDE_LETTERS[sideOfMark(mark)]))]
  return `${marks.length} marks (${sides.join(', ')})`
}

/**
 * What an edit did, in the words of the menu: "Move R infraspinatus", "Change NPRS of R infraspinatus". `before` is the
 * session it was applied to.
 */
export function describeEdit(edit: SessionEdit, before: Session): string {
  if (edit.type !== 'together') return describeSingle(edit, before)
  const [first = '', ...others] = [...new Set(edit.edits.map((each) => describeSingle(each, before)))]
  const verb = first.slice(0, first.indexOf(' ') + 1)
  const rest = others.map((words) =>
    words.startsWith(verb) ? words.slice(verb.length) : words.charAt(0).toLowerCase() + words.slice(1),
  )
  return rest.length > 2 ? `${first} and ${rest.length} more` : [first, ...rest].join(' and ')
}

function describeSingle(edit: SingleEdit, before: Session): string {
  const markOf = (markId: MarkId) => before.marks.find(({ id }) => id === markId)
  const label = (markId: MarkId) => {
    const mark = markOf(markId)
    return mark ? markLabel(mark) : 'mark'
  }
  const several = (markIds: readonly MarkId[]) => severalLabel(markIds.flatMap((id) => markOf(id) ?? []))
  const observed = (markId: MarkId) => {
    const mark = markOf(markId)
    return mark?.kind === 'trigger-point' ? mark.observation : undefined
  }
  const change = (names: readonly string[], of: string) => `Change ${fieldsOf(names)}${of}`
  switch (edit.type) {
    case 'add-mark':
      return `Add ${markLabel(edit.mark)}`
    case 'add-marks':
      return `Add ${severalLabel(edit.marks)}`
    case 'remove-mark':
      return `Delete ${label(edit.markId)}`
    case 'remove-marks':
      return `Delete ${several(edit.markIds)}`
    case 'swap-sides':
      return `Swap sides of ${several(edit.markIds)}`
    case 'confirm-mark':
      return `Confirm ${label(edit.markId)}`
    case 'move-mark': {
      const [mark, to] = [markOf(edit.markId), sideOf(edit.to)]
      const crosses = mark && sideOfMark(mark) !== to && to !== 'midline'
      return `Move ${label(edit.markId)}${crosses ? ` to the ${SIDE_WORDS[to]}` : ''}`
    }
    case 'set-muscle':
      return `Change muscle of ${label(edit.markId)}`
    case 'set-side':
      return `Change side of ${label(edit.markId)} to ${SIDE_WORDS[edit.side]}`
    case 'set-identity':
      if (edit.asOn === null) return `Make ${label(edit.markId)} a new point`
      return `Same point as on ${formatDay(edit.asOn)}: ${label(edit.markId)}`
    case 'split-area':
      return `Split ${label(edit.markId)}`
    case 'change-observation':
      if (isOnlyNotFound(edit.change)) return `Not found: ${label(edit.markId)}`
      return change(changedFields(observed(edit.markId), edit.change), label(edit.markId))
    case 'change-observations': {
      const names = edit.changes.flatMap((each) => changedFields(observed(each.markId), each.change))
      return change([...new Set(names)], several(edit.changes.map(({ markId }) => markId)))
    }
    case 'change-symptom-area':
    case 'change-finding':
      return change(changedFields(markOf(edit.markId), edit.change), label(edit.markId))
    case 'set-note-mark-text':
      return `Change text of ${label(edit.markId)}`
    case 'set-note-text-place':
      return `Move text of ${label(edit.markId)}`
    case 'set-strokes':
      return `Change outline of ${label(edit.markId)}`
    case 'add-treatments':
      return `Add treatment of ${several(edit.treatments.map(({ markId }) => markId))}`
    case 'add-treatment':
      return `Add treatment of ${label(edit.markId)}`
    case 'change-treatment': {
      const treatment = treatmentOf(observed(edit.markId), edit.treatmentId)
      const name = treatment ? TECHNIQUE_WORDS[treatment.technique] : 'treatment'
      return `${change(changedFields(treatment, edit.change), name)} of ${label(edit.markId)}`
    }
    case 'remove-treatment':
      return `Delete treatment of ${label(edit.markId)}`
    case 'add-stroke':
      return `${edit.stroke.kind === 'eraser' ? 'Erase part of' : 'Paint'} ${label(edit.markId)}`
    case 'set-soap-text':
      return `Write ${SOAP_WORDS[edit.section]}`
    case 'add-complaint':
      return 'Add complaint'
    case 'change-complaint': {
      const complaint = before.complaints.find(({ id }) => id === edit.complaintId)
      return change(changedFields(complaint, edit.change), complaintName(before, edit.complaintId))
    }
    case 'remove-complaint':
      return `Delete ${complaintName(before, edit.complaintId)}`
    case 'set-reason':
      return 'Write reason for the visit'
    case 'set-private-notes':
      return 'Write private notes'
    case 'set-handout':
      return 'Write handout'
    case 'put-record': {
      const known = recordOf(before, edit.put.list, edit.put.record.id)
      if (!known) return `Add ${recordName(edit.put)}`
      return change(changedFields(known.record, edit.put.record), recordName(known))
    }
    case 'remove-record': {
      const gone = recordOf(before, edit.list, edit.id)
      return `Delete ${gone ? recordName(gone) : LIST_WORDS[edit.list]}`
    }
    case 'set-date-of-service':
      return `Change ${edit.dateOfService === before.dateOfService ? 'time' : 'date'} of service`
    default:
      return assertNever(edit)
  }
}

const treatmentOf = (observation: TriggerPointMark['observation'] | undefined, id: TreatmentId) =>
  observation?.treatments.find((treatment) => treatment.id === id)

function complaintName({ complaints }: Session, complaintId: ComplaintId): string {
  const index = complaints.findIndex(({ id }) => id === complaintId)
  return index < 0 ? 'complaint' : `complaint ${index + 1}`
}
