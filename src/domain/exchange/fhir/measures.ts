import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r5'
import { LEFS_ITEMS } from '../../lefs-items.ts'
import { scoreOf } from '../../measure-score.ts'
import type { OutcomeMeasure } from '../../outcome-measure.ts'
import { MEASURE_WORDS } from '../../words.ts'
import { fhirText, ownIdentifier, SYSTEMS, some } from './concepts.ts'
import { encounterOf, uuidIn, type Visit } from './visit.ts'

/** The outcome measures of a session: answers where Palpate asks the questions, and the total as the item "total". */
export function measures(visit: Visit): readonly QuestionnaireResponse[] {
  const { session, patient } = visit
  return session.measures.map((measure) => {
    const words = MEASURE_WORDS[measure.kind]
    const score = scoreOf(measure)
    // A sum without all of its items would read like a worse one; a mean of those that were rated is what it is.
    const total = measure.kind === 'lefs' && score.missing > 0 ? null : score.value
    const status = session.state === 'draft' ? 'in-progress' : score.missing > 0 ? 'stopped' : 'completed'
    return {
      resourceType: 'QuestionnaireResponse',
      id: uuidIn(visit, 'measure', measure.id),
      identifier: ownIdentifier('measure', measure.id),
      questionnaire: `${SYSTEMS.own}questionnaire:${measure.kind}`,
      status,
      subject: patient,
      encounter: encounterOf(visit),
      authored: session.dateOfService,
      source: patient,
      item: some([
        ...answersOf(measure),
        ...(total === null
          ? []
          : [
              {
                linkId: 'total',
                text: `${words.long} (${words.short}): total`,
                answer: [{ valueDecimal: total }],
              },
            ]),
      ]),
    }
  })
}

function answersOf(measure: OutcomeMeasure): readonly QuestionnaireResponseItem[] {
  if (measure.kind === 'lefs')
    return measure.items.map((score, index) => item(index, LEFS_ITEMS[index] ?? '', score))
  if (measure.kind === 'psfs')
    return measure.activities.map(({ words, score }, index) => item(index, words, score))
  return []
}

const item = (index: number, text: string, score: number | null): QuestionnaireResponseItem => ({
  linkId: `${index + 1}`,
  text: fhirText(text),
  answer: score === null ? undefined : [{ valueInteger: score }],
})
