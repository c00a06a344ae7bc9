import { NEW_CLIENT } from './client.ts'
import { BLANK_COMPLAINT } from './complaint.ts'
import { NEW_PRACTICE } from './practice.ts'
import { EMPTY_LISTS } from './session-records.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What came new stands where an older record says nothing of it; what is there stays. */
const filled = (record: Fields, added: Fields): Fields => ({ ...added, ...record })

const each = (list: unknown, upgrade: (record: Fields) => Fields): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isFields(item) ? upgrade(item) : item)) : list

const stroke = (record: Fields): Fields => filled(record, { kind: 'brush' })

function observation(record: Fields): Fields {
  return {
    ...filled(record, { statusAfter: null, paintedReferral: [] }),
    observedReferral: each(record.observedReferral, (felt) => filled(felt, { quality: null })),
    treatments: each(record.treatments, (done) => filled(done, { response: null })),
  }
}

function mark(record: Fields): Fields {
  const upgraded = filled(record, { unconfirmed: false })
  switch (record.kind) {
    case 'trigger-point':
      return isFields(record.observation)
        ? { ...upgraded, observation: observation(record.observation) }
        : upgraded
    case 'symptom-area':
      return { ...upgraded, strokes: each(record.strokes, stroke) }
    case 'note':
      return filled(upgraded, { textAt: null })
    default:
      return upgraded
  }
}

/** What a session of version 1 did not know. */
const ADDED_TO_SESSION = {
  reason: '',
  privateNotes: '',
  carriedFrom: null,
  ...EMPTY_LISTS,
  signature: null,
  addenda: [],
  handout: null,
}

/**
 * A record of version 1 (of the database and of the backup file) as version 2 has it: nothing is lost, and what came new
 * is empty. A record of version 2, or what is no record at all, comes back as it is: the schemas judge it.
 */
export function upgradeRecord(kind: 'practice' | 'client' | 'session', record: unknown): unknown {
  if (!isFields(record)) return record
  switch (kind) {
    case 'practice':
      return 'snippets' in record ? record : filled(record, NEW_PRACTICE)
    case 'client':
      return 'consents' in record ? record : filled(record, NEW_CLIENT)
    case 'session':
      if ('privateNotes' in record) return record
      return {
        ...filled(record, ADDED_TO_SESSION),
        complaints: each(record.complaints, (complaint) => filled(complaint, BLANK_COMPLAINT)),
        marks: each(record.marks, mark),
      }
  }
}
