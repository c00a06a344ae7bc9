import { type CheckedText, type SidePassage, sideConflictsIn } from '../laterality/side-conflicts.ts'
import type { ReportSession } from '../session.ts'
import { type Handout, type HandoutMuscle, muscleKey } from './handout.ts'
import { HANDOUT_WORDS } from './handout-words.ts'
import { toldPoints } from './told-points.ts'

/** Passages of a handout that name the other side than the session has marked. English only, as for the session's texts. */
export function handoutSideConflicts(handout: Handout, session: ReportSession): readonly SidePassage[] {
  const { greeting, care, training, takeCare, callUs, seeDoctor, nextVisit } = handout
  const loose = [
    greeting,
    ...care.map(({ words }) => words),
    ...training,
    takeCare,
    callUs,
    seeDoctor,
    nextVisit,
  ]
  return sideConflictsIn(
    [
      ...loose.map((text, index): CheckedText => ({ field: `handout ${index}`, text, markId: null })),
      ...handout.muscles.flatMap((muscle) => textsOfMuscle(muscle, session)),
    ],
    session,
  )
}

const SAME_AS_OTHER_SIDE: ReadonlySet<string> = new Set(Object.values(HANDOUT_WORDS.bothSides))

function textsOfMuscle(muscle: HandoutMuscle, session: ReportSession): readonly CheckedText[] {
  const [point] = toldPoints(session, muscle)
  if (!point) return []
  const texts = [
    muscle.does,
    muscle.felt,
    muscle.helped,
    muscle.avoid,
    ...muscle.care.map(({ words }) => words),
  ]
  return texts
    .filter((text) => !SAME_AS_OTHER_SIDE.has(text))
    .map((text, index) => ({ field: `handout ${muscleKey(muscle)} ${index}`, text, markId: point.id }))
}
