import { formatDay } from '../dates.ts'
import { markLabel } from '../words.ts'
import type { SaidIdentity } from './edit-identity.ts'
import type { JoinCandidate, JoinDoubt } from './join-candidates.ts'
import { apartWords } from './same-point-words.ts'
import type { Sighting } from './sightings.ts'

/** What speaks against joining two points, each as a sentence. */
export const DOUBT_WORDS: Readonly<Record<JoinDoubt, string>> = {
  muscle: 'Another muscle: each visit keeps the muscle it recorded.',
  midline: 'Another side: one of the two is said to be on the midline.',
  view: 'Marked in another view, so no distance can be told.',
  far: 'Farther apart than one point is usually found again.',
}

/** The days on which a point was recorded: "3 Mar 2026" or "3 Mar 2026 – 12 May 2026, 4 visits". */
export function recordedWords(sightings: readonly Sighting[]): string {
  const [first, last] = [sightings[0], sightings.at(-1)]
  if (!first || !last) return 'no visit'
  const from = formatDay(first.visit.dateOfService)
  if (sightings.length === 1) return from
  return `${from} – ${formatDay(last.visit.dateOfService)}, ${sightings.length} visits`
}

/** How far a candidate lies from the point, or '' between two views. */
export const candidateDistance = ({ millimetres }: JoinCandidate): string =>
  millimetres === null ? '' : apartWords(millimetres)

/** What was said, without the day on which it was: "Joined with R infraspinatus of 12 May 2026". */
export function saidWords({ edit, other }: SaidIdentity): string {
  const mark = other.at(-1)?.mark
  const what = mark
    ? `${markLabel(mark)} of ${recordedWords(other)}`
    : 'a point that no visit records any more'
  return edit.kind === 'join' ? `Joined with ${what}` : `Split off: ${what}`
}
