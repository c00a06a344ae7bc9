import type { SessionEdit } from './edit.ts'
import type { MarkId } from './ids.ts'
import type { Mark } from './mark.ts'
import { type ReportSession, SOAP_SECTIONS } from './session.ts'
import { asLine } from './text.ts'
import { markLabel, SOAP_WORDS } from './words.ts'

/** One text of a session: what it is called, what it says, and the edit that says something else there. */
export interface SessionText {
  /** Its own name in the session, e.g. "objective", "complaint c1 words"; no text changes its name while it exists. */
  readonly field: string
  /** For the therapist: "Objective", "Complaint 1". */
  readonly name: string
  readonly text: string
  /** The mark whose text it is, or null. */
  readonly markId: MarkId | null
  readonly rewrite: (text: string) => SessionEdit
}

/** Every text that a therapist writes in a session, in the order of the record; the empty ones too. */
export function textsOf(session: ReportSession): readonly SessionText[] {
  return [
    {
      field: 'reason',
      name: 'Reason for the visit',
      text: session.reason,
      markId: null,
      rewrite: (text) => ({ type: 'set-reason', reason: asLine(text) }),
    },
    ...session.complaints.flatMap((complaint, index) =>
      (['words', 'site', 'character', 'aggravating', 'relieving'] as const).map(
        (part): SessionText => ({
          field: `complaint ${complaint.id} ${part}`,
          name: `Complaint ${index + 1}`,
          text: complaint[part],
          markId: null,
          rewrite: (text) => ({
            type: 'change-complaint',
            complaintId: complaint.id,
            change: { [part]: part === 'words' ? text : asLine(text) },
          }),
        }),
      ),
    ),
    ...session.marks.map(textOfMark),
    ...SOAP_SECTIONS.map(
      (section): SessionText => ({
        field: section,
        name: SOAP_WORDS[section],
        text: session.notes[section],
        markId: null,
        rewrite: (text) => ({ type: 'set-soap-text', section, text }),
      }),
    ),
    ...session.homeCare.map(
      (item): SessionText => ({
        field: `home care ${item.id}`,
        name: 'Home care',
        text: item.words,
        markId: null,
        rewrite: (words) => ({ type: 'put-record', put: { list: 'homeCare', record: { ...item, words } } }),
      }),
    ),
  ]
}

function textOfMark(mark: Mark): SessionText {
  const owned = { field: `mark ${mark.id}`, name: `Note of ${markLabel(mark)}`, markId: mark.id }
  switch (mark.kind) {
    case 'trigger-point':
      return {
        ...owned,
        text: mark.observation.note,
        rewrite: (note) => ({ type: 'change-observation', markId: mark.id, change: { note } }),
      }
    case 'symptom-area':
      return {
        ...owned,
        text: mark.note,
        rewrite: (note) => ({ type: 'change-symptom-area', markId: mark.id, change: { note } }),
      }
    case 'finding':
      return {
        ...owned,
        text: mark.note,
        rewrite: (note) => ({ type: 'change-finding', markId: mark.id, change: { note } }),
      }
    case 'note':
      return {
        ...owned,
        name: markLabel(mark),
        text: mark.text,
        rewrite: (text) => ({ type: 'set-note-mark-text', markId: mark.id, text }),
      }
  }
}
