import { TreatmentId } from '../../domain/ids.ts'
import type { Session } from '../../domain/session.ts'
import { textbookReferral } from '../../domain/textbook-referral.ts'
import type { Observation, Sign, Treatment, TriggerPointMark } from '../../domain/trigger-point.ts'
import type { OpenSession } from './open-session.ts'

/** What can be said at once of the selected points; each is one edit, undone in one step. */
export interface PointCommands {
  change(what: Partial<Omit<Observation, 'treatments'>>): void
  /** The client feels each point where the textbook says. */
  acceptTextbook(): void
  /** The usual treatment of this session is added to each. */
  treat(): void
  /** A sign that is not tested, then yes, then no, then not tested again. */
  cycleSign(sign: Sign): void
}

/** The commands for these points of an open session. Do nothing for no points. */
export function pointCommands(open: OpenSession, points: readonly TriggerPointMark[]): PointCommands {
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
      const usual = usualTreatment(open.store.getState().session)
      const treatments = points.map(({ id }) => ({
        markId: id,
        treatment: { ...usual, id: TreatmentId.parse(crypto.randomUUID()) },
      }))
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

/** Held compression as long as is usual (30–90 s), until this session says otherwise. */
const FIRST_TREATMENT: Omit<Treatment, 'id'> = {
  technique: 'compression',
  seconds: 60,
  repetitions: null,
  discomfort: null,
  response: null,
  note: '',
}

/** What is done next as it was done last in this session: technique and time; what came of it is asked anew. */
export function usualTreatment(session: Session): Omit<Treatment, 'id'> {
  const last = session.marks
    .flatMap((mark) => (mark.kind === 'trigger-point' ? mark.observation.treatments : []))
    .at(-1)
  return last ? { ...FIRST_TREATMENT, technique: last.technique, seconds: last.seconds } : FIRST_TREATMENT
}
