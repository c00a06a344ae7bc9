import { TreatmentId } from '../../domain/ids.ts'
import type { Session } from '../../domain/session.ts'
import type { Technique, Treatment } from '../../domain/trigger-point.ts'

/** What the next treatment of the session begins with: what was done last. `seconds` null: not counted. */
export interface NextTreatment {
  readonly technique: Technique
  readonly seconds: number | null
}

/** The usual hold: 30–90 s of compression (product convention). */
const USUAL: NextTreatment = { technique: 'compression', seconds: 60 }

/** What a session that is opened goes on with: the last treatment of its last treated point, else the usual hold. */
export function nextTreatmentOf({ marks }: Pick<Session, 'marks'>): NextTreatment {
  const last = marks
    .flatMap((mark) => (mark.kind === 'trigger-point' ? mark.observation.treatments : []))
    .at(-1)
  return last ? { technique: last.technique, seconds: last.seconds } : USUAL
}

/** A treatment that begins so; the rest is not asked yet. */
export function newTreatment({ technique, seconds }: NextTreatment): Treatment {
  return {
    id: TreatmentId.parse(crypto.randomUUID()),
    technique,
    seconds,
    repetitions: null,
    discomfort: null,
    response: null,
    note: '',
  }
}
