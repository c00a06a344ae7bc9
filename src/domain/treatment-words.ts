import type { Treatment } from './trigger-point.ts'
import { RESPONSE_WORDS, TECHNIQUE_WORDS } from './words.ts'

/** Everything recorded of one treatment: "compression 60 s × 2 at discomfort 7/10 → softened (thumbs)". */
export function treatmentDetails({
  technique,
  seconds,
  repetitions,
  discomfort,
  response,
  note,
}: Omit<Treatment, 'id'>): string {
  return [
    TECHNIQUE_WORDS[technique],
    seconds === null ? '' : `${seconds} s`,
    repetitions === null ? '' : `× ${repetitions}`,
    discomfort === null ? '' : `at discomfort ${discomfort}/10`,
    response === null ? '' : `→ ${RESPONSE_WORDS[response]}`,
    note.trim() === '' ? '' : `(${note})`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
