import type { FhirResource } from 'fhir/r5'
import { assertNever } from '../../assert-never.ts'
import { type Mark, sideOfMark } from '../../mark.ts'
import type { View } from '../../view-point.ts'
import { findingName, QUALITY_WORDS, VIEW_WORDS } from '../../words.ts'
import { bodySite, fhirText, inWords, loincConcept, NPRS_CODE, notes, ownConcept } from './concepts.ts'
import { referenceTo } from './resource-ids.ts'
import { bodyStructure, procedures, triggerPoint } from './trigger-points.ts'
import { type Observed, observation, uuidIn, type Visit } from './visit.ts'

/** Everything that a mark on the chart becomes; its observation is `uuidIn(visit, 'mark', mark.id)`. */
export function markResources(visit: Visit, mark: Mark): readonly FhirResource[] {
  switch (mark.kind) {
    case 'trigger-point':
      return [bodyStructure(visit, mark), triggerPoint(visit, mark), ...procedures(visit, mark)]
    case 'symptom-area':
      return [
        observation(visit, 'mark', mark.id, ownConcept('mark', 'symptom-area', 'Symptom area'), {
          ...placed(mark, [...new Set(mark.strokes.map(({ view }) => view))]),
          focus: mark.complaintId ? [referenceTo(uuidIn(visit, 'complaint', mark.complaintId))] : undefined,
          valueCodeableConcept: ownConcept('symptom-quality', mark.quality, QUALITY_WORDS[mark.quality]),
          component:
            mark.nprs === null
              ? undefined
              : [{ code: loincConcept(...NPRS_CODE, 'Pain, 0 to 10'), valueInteger: mark.nprs }],
          note: notes(mark.note, unconfirmed(mark)),
        }),
      ]
    case 'finding':
      return [
        observation(visit, 'mark', mark.id, ownConcept('mark', 'finding', 'Finding'), {
          ...placed(mark, [mark.at.view]),
          valueCodeableConcept: ownConcept(
            'finding',
            mark.finding,
            findingName(mark.finding, visit.findingNames),
          ),
          note: notes(mark.note, unconfirmed(mark)),
        }),
      ]
    case 'note':
      return [
        observation(visit, 'mark', mark.id, ownConcept('mark', 'note', 'Note on the chart'), {
          ...placed(mark, [mark.at.view]),
          valueString: fhirText(mark.text),
          dataAbsentReason: fhirText(mark.text) ? undefined : inWords('no text'),
          note: notes(unconfirmed(mark)),
        }),
      ]
    default:
      return assertNever(mark)
  }
}

const placed = (mark: Mark, views: readonly View[]): Pick<Observed, 'bodySite'> => {
  const names = views.map((view) => VIEW_WORDS[view]).join(' and ')
  return { bodySite: bodySite(sideOfMark(mark), `(${names} view)`) }
}

const unconfirmed = (mark: Mark) => (mark.unconfirmed ? 'Carried over, not yet confirmed.' : '')
