import { textbookReferral } from '../../domain/textbook-referral.ts'
import {
  type Observation,
  type Sign,
  TREATMENTS_LIMIT,
  type TriggerPointMark,
} from '../../domain/trigger-point.ts'
import { type NextTreatment, newTreatment } from './next-treatment.ts'
import type { OpenSession } from './open-session.ts'

/** What can be said at once of the selected points; each is one edit, undone in one step. */
export interface PointCommands {
  change(what: Partial<Omit<Observation, 'treatments'>>): void
  /** The client feels each point where the textbook says. */
  acceptTextbook(): void
  /** The next treatment is added to each. */
  treat(): void
  /** A sign that is not tested, then yes, then no, then not tested again. */
  cycleSign(sign: Sign): void
}

/** The commands for these points of an open session; `next` is what they are treated with. Do nothing for no points. */
export function pointCommands(
  open: OpenSession,
  points: readonly TriggerPointMark[],
  next: NextTreatment,
): PointCommands {
  const changeEach = (of: (mark: TriggerPointMark) => Partial<Omit<Observation, 'treatments'>>) => {
    const changes = points.map((mark) => ({ markId: mark.id, change: of(mark) }))
    if (changes.length > 0) open.apply({ type: 'change-observations', changes })
  }
  return {
    change: (what) => changeEach(() => what),
    acceptTextbook: () =>
      changeEach((mark) => ({
        observedReferral: textbookReferral(mark),
        // What is felt elsewhere is a referred sensation, unless the therapist has said no.
        ...(mark.observation.signs.referredSensation === 'not-tested'
          ? { signs: { ...mark.observation.signs, referredSensation: 'yes' as const } }
          : {}),
      })),
    treat() {
      const treatments = points
        .filter(({ observation }) => observation.treatments.length < TREATMENTS_LIMIT)
        .map(({ id }) => ({ markId: id, treatment: newTreatment(next) }))
      if (treatments.length > 0) open.apply({ type: 'add-treatments', treatments })
    },
    cycleSign(sign) {
      const answer = NEXT_ANSWER[commonOf(points, (it) => it.signs[sign]) ?? 'not-tested']
      changeEach((mark) => ({ signs: { ...mark.observation.signs, [sign]: answer } }))
    },
  }
}

const NEXT_ANSWER = { 'not-tested': 'yes', yes: 'no', no: 'not-tested' } as const

/** What all of the points have in common; null where they differ or there is none. */
export function commonOf<T>(
  points: readonly TriggerPointMark[],
  of: (observation: Observation) => T,
): T | null {
  const [first] = points
  if (!first) return null
  const value = of(first.observation)
  return points.every(({ observation }) => of(observation) === value) ? value : null
}
