import { assertNever } from '../../../domain/assert-never.ts'
import type { PracticeMarker } from '../../../domain/practice-marker.ts'
import type { StartMismatch } from '../../storage/start.ts'
import { amount } from '../../text/amount.ts'
import { formatInstant } from '../../text/today.ts'

/** What is said when something else is stored than was left here. */
export interface MismatchWords {
  readonly title: string
  readonly happened: string
  readonly todo: string
}

const holdings = ({ clients, sessions, lastChange }: PracticeMarker) =>
  `${amount(clients, 'client')} and ${amount(sessions, 'visit')}, last changed on ${formatInstant(lastChange)}`

/** The words for a mismatch, as plain sentences. */
export function mismatchWords(check: StartMismatch): MismatchWords {
  switch (check.kind) {
    case 'emptied':
      return {
        title: 'The records are missing',
        happened: check.expected
          ? `Palpate kept ${holdings(check.expected)}. Now there is nothing where they were kept. A cleaning program, a moved user folder or a damaged disk can do that.`
          : 'Palpate was used on this computer before, but there are no records, and its note of what was here cannot be read. A cleaning program, a moved user folder or a damaged disk can do that.',
        todo: 'Open your latest backup. If there is none, do not go on yet: a copy of this computer’s disk (Time Machine, File History) may still hold the records.',
      }
    case 'behind':
      return {
        title: 'The records are older than they should be',
        happened: `Palpate left ${holdings(check.expected)}. Now there are ${holdings(check.found)}. An older copy of the folder was probably put back.`,
        todo: 'If you have a backup that is newer, open it. Or go on with what is here: what was added later is then missing.',
      }
    case 'exchanged':
      return {
        title: 'These are other records than before',
        happened: `Palpate left a practice with ${holdings(check.expected)}. Now there is a different one with ${holdings(check.found)}. Somebody has probably copied another practice’s folder to this computer.`,
        todo: 'If these records are the right ones, go on with them. Otherwise open a backup of the practice you expected.',
      }
    default:
      return assertNever(check)
  }
}
