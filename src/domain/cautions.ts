import type { Client } from './client.ts'
import type { Consent, ConsentKind, Contraindication, ContraindicationKind } from './consent.ts'
import type { Session } from './session.ts'
import type { ViewPoint } from './view-point.ts'

export const CONSENT_WORDS: Readonly<Record<ConsentKind, string>> = {
  treatment: 'Treatment',
  'sensitive-area': 'Sensitive area',
  needling: 'Needling',
  record: 'Keeping the record',
}
export const CONTRAINDICATION_WORDS: Readonly<Record<ContraindicationKind, string>> = {
  absolute: 'Absolute',
  local: 'Local',
  modified: 'Modified',
}
/** What each kind asks of the therapist. */
export const CONTRAINDICATION_MEANINGS: Readonly<Record<ContraindicationKind, string>> = {
  absolute: 'no massage at all',
  local: 'not at this place',
  modified: 'only in a changed way',
}

/** Something the therapist must know before touching the client; `grave` before everything else. */
export interface Caution {
  readonly kind: 'red-flag' | 'contraindication' | 'no-consent' | 'treated-place'
  readonly grave: boolean
  readonly words: string
}

/** True while nobody withdrew it. */
export const stands = ({ withdrawn }: Consent): boolean => withdrawn === null
/** True while it is not resolved. */
export const holds = ({ resolved }: Contraindication): boolean => resolved === null

/**
 * What to warn of when a client's session is opened, and again when it is signed: open red flags, contraindications that
 * hold, and consents that this session needs and that were not given or were withdrawn. The gravest first.
 */
export function cautionsFor(client: Client, session: Session): readonly Caution[] {
  const open = client.contraindications.filter(holds)
  const treated = treatedPlaces(session)
  const warnings: readonly Caution[] = [
    ...open
      .filter(({ redFlag }) => redFlag)
      .map(({ words }) => ({ kind: 'red-flag', grave: true, words: `Open red flag: ${words}` }) as const),
    ...open
      .filter(({ redFlag }) => !redFlag)
      .map(
        ({ kind, words }): Caution => ({
          kind: 'contraindication',
          grave: kind === 'absolute',
          words: `${CONTRAINDICATION_WORDS[kind]} contraindication (${CONTRAINDICATION_MEANINGS[kind]}): ${words}`,
        }),
      ),
    ...open
      .filter(({ at }) => at !== null && treated.some((place) => isNear(place, at)))
      .map(
        ({ words }): Caution => ({
          kind: 'treated-place',
          grave: true,
          words: `A point was treated where it must not be: ${words}`,
        }),
      ),
    ...missingConsents(client, session),
  ]
  return warnings.toSorted((a, b) => Number(b.grave) - Number(a.grave))
}

function missingConsents({ consents }: Client, session: Session): readonly Caution[] {
  const given = new Set(consents.filter(stands).map(({ kind }) => kind))
  const withdrawn = new Set(consents.filter((consent) => !stands(consent)).map(({ kind }) => kind))
  const needed: readonly ConsentKind[] = usesNeedles(session) ? ['treatment', 'needling'] : ['treatment']
  return needed
    .filter((kind) => !given.has(kind))
    .map((kind) => ({
      kind: 'no-consent',
      grave: withdrawn.has(kind),
      words: withdrawn.has(kind)
        ? `Consent withdrawn: ${CONSENT_WORDS[kind].toLowerCase()}`
        : `No consent recorded: ${CONSENT_WORDS[kind].toLowerCase()}`,
    }))
}

const usesNeedles = ({ marks }: Session): boolean =>
  marks.some(
    (mark) =>
      mark.kind === 'trigger-point' &&
      mark.observation.treatments.some(({ technique }) => technique === 'needling'),
  )

const treatedPlaces = ({ marks }: Session): readonly ViewPoint[] =>
  marks.flatMap((mark) =>
    mark.kind === 'trigger-point' && mark.observation.treatments.length > 0 ? [mark.at] : [],
  )

/** A palm's breadth, in figure units: about 4 cm on the body. */
const PALM = 24
const isNear = (a: ViewPoint, b: ViewPoint | null): boolean =>
  b !== null && a.view === b.view && Math.hypot(a.x - b.x, a.y - b.y) <= PALM
