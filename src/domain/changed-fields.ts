import type { Complaint } from './complaint.ts'
import type { FindingMark } from './mark.ts'
import type { ListedRecord } from './session-records.ts'
import type { SymptomAreaMark } from './symptom-area.ts'
import type { Observation, Sign, Signs, Treatment } from './trigger-point.ts'
import { SIGN_WORDS, SIGNS } from './words.ts'

type KeysOf<T> = T extends unknown ? keyof T : never
type Field = Exclude<
  KeysOf<
    | Omit<Observation, 'signs' | 'treatments'>
    | Treatment
    | Pick<SymptomAreaMark, 'quality' | 'nprs' | 'complaintId' | 'note'>
    | Pick<FindingMark, 'finding' | 'note'>
    | Complaint
    | ListedRecord['record']
  >,
  'id'
>

/** What the fields of a session's records are called when one of them was changed. */
const FIELD_WORDS: Readonly<Record<Field, string>> = {
  status: 'status',
  statusAfter: 'status after',
  tenderness: 'tenderness',
  nprsBefore: 'NPRS',
  nprsAfter: 'NPRS after',
  pressureThresholdBefore: 'pressure threshold',
  pressureThresholdAfter: 'pressure threshold after',
  observedReferral: 'referral',
  paintedReferral: 'referral',
  note: 'note',
  technique: 'technique',
  seconds: 'seconds',
  repetitions: 'repetitions',
  discomfort: 'discomfort',
  response: 'response',
  quality: 'quality',
  nprs: 'NPRS',
  complaintId: 'complaint',
  finding: 'kind',
  words: 'words',
  site: 'site',
  onset: 'onset',
  nprsBest: 'NPRS at best',
  nprsWorst: 'NPRS at worst',
  character: 'character',
  aggravating: 'what makes it worse',
  relieving: 'what eases it',
  motion: 'motion',
  side: 'side',
  mode: 'mode',
  degrees: 'degrees',
  pain: 'pain',
  endFeel: 'end-feel',
  kind: 'kind',
  name: 'name',
  result: 'result',
  score: 'score',
  activities: 'activities',
  items: 'answers',
  total: 'total',
  muscleId: 'muscle',
  dose: 'how often',
  areaId: 'area',
  field: 'text',
}

/** More than this many changed fields are not told one by one. */
const TOLD_LIMIT = 2

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
const isField = (key: string): key is Field => Object.hasOwn(FIELD_WORDS, key)

function signsThatDiffer(before: Signs | undefined, after: Signs): readonly Sign[] {
  return SIGNS.filter((sign) => before?.[sign] !== after[sign])
}

/**
 * The names of the fields in which `change` says something else than `before`, each once. Where a referral is changed,
 * the sign that follows from it is not told.
 */
export function changedFields(before: object | undefined, change: object): readonly string[] {
  const known = new Map<string, unknown>(Object.entries(before ?? {}))
  const changed = Object.entries(change).filter(
    ([key, value]) => value !== undefined && differ(known.get(key), value),
  )
  const words = changed.flatMap(([key]) => (isField(key) ? [FIELD_WORDS[key]] : []))
  const signs = changed.find(([key]) => key === 'signs')?.[1] as Signs | undefined
  if (signs && !words.includes(FIELD_WORDS.observedReferral)) {
    const told = signsThatDiffer(known.get('signs') as Signs | undefined, signs)
    words.push(told.length === 1 && told[0] ? SIGN_WORDS[told[0]] : 'signs')
  }
  return [...new Set(words)]
}

/** "status and NPRS of " before what was changed; nothing where that cannot be said shortly. */
export function fieldsOf(names: readonly string[]): string {
  if (names.length === 0 || names.length > TOLD_LIMIT) return ''
  return `${names.join(' and ')} of `
}
