import { assertNever } from './assert-never.ts'
import type { SessionEdit } from './edit.ts'
import type { MarkId } from './ids.ts'
import type { Session } from './session.ts'
import type { ListedRecord, SessionList } from './session-records.ts'
import type { TriggerPointStatus } from './trigger-point.ts'
import { LIST_WORDS, MEASURE_WORDS, markLabel, motionLabel, SOAP_WORDS } from './words.ts'

const isThere = (session: Session, { list, record }: ListedRecord): boolean =>
  session[list].some(({ id }) => id === record.id)

/** What a record is called in an action: by its own name where it has one that says what it is. */
function recordName({ list, record }: ListedRecord): string {
  if (list === 'rom') return motionLabel(record)
  if (list === 'measures') return MEASURE_WORDS[record.kind].short
  return LIST_WORDS[list]
}

function recordOf(session: Session, list: SessionList, id: string): ListedRecord | undefined {
  const record = session[list].find((each) => each.id === id)
  return record && ({ list, record } as ListedRecord)
}

/** The one answer that a carried point gets by a key. */
const isOnlyNotFound = (change: { readonly status?: TriggerPointStatus | undefined }): boolean =>
  change.status === 'not-found' && Object.keys(change).length === 1

/** What an edit did, in the words of the menu: "Move R infraspinatus". `before` is the session it was applied to. */
export function describeEdit(edit: SessionEdit, before: Session): string {
  const label = (markId: MarkId) => {
    const mark = before.marks.find(({ id }) => id === markId)
    return mark ? markLabel(mark) : 'mark'
  }
  const several = (markIds: readonly MarkId[]) =>
    markIds.length === 1 && markIds[0] ? label(markIds[0]) : `${markIds.length} marks`
  switch (edit.type) {
    case 'add-mark':
      return `Add ${markLabel(edit.mark)}`
    case 'add-marks':
      return edit.marks.length === 1 && edit.marks[0]
        ? `Add ${markLabel(edit.marks[0])}`
        : `Add ${edit.marks.length} marks`
    case 'remove-mark':
      return `Delete ${label(edit.markId)}`
    case 'remove-marks':
      return `Delete ${several(edit.markIds)}`
    case 'swap-sides':
      return `Swap sides of ${several(edit.markIds)}`
    case 'confirm-mark':
      return `Confirm ${label(edit.markId)}`
    case 'move-mark':
      return `Move ${label(edit.markId)}`
    case 'set-muscle':
      return `Change muscle of ${label(edit.markId)}`
    case 'set-side':
      return `Change side of ${label(edit.markId)}`
    case 'split-area':
      return `Split ${label(edit.markId)}`
    case 'change-observation':
      if (edit.change.observedReferral || edit.change.paintedReferral)
        return `Change referral of ${label(edit.markId)}`
      return `${isOnlyNotFound(edit.change) ? 'Not found:' : 'Change'} ${label(edit.markId)}`
    case 'change-symptom-area':
    case 'change-finding':
    case 'set-note-mark-text':
    case 'set-note-text-place':
    case 'set-strokes':
      return `Change ${label(edit.markId)}`
    case 'change-observations':
      return `Change ${several(edit.changes.map(({ markId }) => markId))}`
    case 'add-treatments':
      return `Add treatment of ${several(edit.treatments.map(({ markId }) => markId))}`
    case 'add-treatment':
      return `Add treatment of ${label(edit.markId)}`
    case 'change-treatment':
      return `Change treatment of ${label(edit.markId)}`
    case 'remove-treatment':
      return `Delete treatment of ${label(edit.markId)}`
    case 'add-stroke':
      return `${edit.stroke.kind === 'eraser' ? 'Erase part of' : 'Paint'} ${label(edit.markId)}`
    case 'set-soap-text':
      return `Write ${SOAP_WORDS[edit.section]}`
    case 'add-complaint':
      return 'Add complaint'
    case 'change-complaint':
      return 'Change complaint'
    case 'remove-complaint':
      return 'Delete complaint'
    case 'set-reason':
      return 'Write reason for the visit'
    case 'set-private-notes':
      return 'Write private notes'
    case 'set-handout':
      return 'Write handout'
    case 'put-record':
      return `${isThere(before, edit.put) ? 'Change' : 'Add'} ${recordName(edit.put)}`
    case 'remove-record': {
      const gone = recordOf(before, edit.list, edit.id)
      return `Delete ${gone ? recordName(gone) : LIST_WORDS[edit.list]}`
    }
    case 'set-date-of-service':
      return 'Change date of service'
    default:
      return assertNever(edit)
  }
}
