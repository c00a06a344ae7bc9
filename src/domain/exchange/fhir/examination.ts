import type { Observation } from 'fhir/r5'
import { muscleById } from '../../atlas/muscles.ts'
import { MOTIONS } from '../../rom.ts'
import type { Side } from '../../view-point.ts'
import { END_FEEL_WORDS, lowerFirst, motionLabel, ROM_MODE_WORDS, TEST_RESULT_WORDS } from '../../words.ts'
import {
  bodySite,
  fhirText,
  inWords,
  loincConcept,
  NPRS_CODE,
  notes,
  ownConcept,
  SYSTEMS,
} from './concepts.ts'
import { NOT_PERFORMED, observation, type Visit } from './visit.ts'

const siteOn = (side: Side | null) => (side === null ? undefined : bodySite(side, ''))

/** Checked muscles, range of motion, posture and tests. */
export function examination(visit: Visit): readonly Observation[] {
  const { session } = visit
  return [
    ...session.checkedMuscles.map((checked) =>
      observation(
        visit,
        'checked-muscle',
        checked.id,
        ownConcept('examination', 'checked-muscle', 'Muscle felt for trigger points'),
        {
          bodySite: bodySite(
            checked.side,
            lowerFirst(muscleById(checked.muscleId)?.name ?? checked.muscleId),
          ),
          valueCodeableConcept: ownConcept('examination', 'none-found', 'no trigger point found'),
          note: notes(checked.note),
        },
      ),
    ),
    ...session.rom.map((measured) => rangeOfMotion(visit, measured)),
    ...session.postureFindings.map(({ id, kind, words, side, note }) =>
      observation(
        visit,
        'posture',
        id,
        ownConcept('examination', kind, kind === 'gait' ? 'Gait' : 'Posture'),
        {
          bodySite: siteOn(side),
          ...valueOr(words),
          note: notes(note),
        },
      ),
    ),
    ...session.specialTests.map(({ id, name, side, result, note }) =>
      observation(
        visit,
        'test',
        id,
        { text: fhirText(name) ?? 'Special test' },
        {
          bodySite: siteOn(side),
          valueCodeableConcept: ownConcept('test-result', result, TEST_RESULT_WORDS[result]),
          note: notes(note),
        },
      ),
    ),
  ]
}

function rangeOfMotion(visit: Visit, measured: Visit['session']['rom'][number]): Observation {
  const { id, motion, side, mode, degrees, pain, endFeel, note } = measured
  const words = `Range of motion: ${ROM_MODE_WORDS[mode]} ${motionLabel(measured)}`
  const component = [
    {
      code: ownConcept('rom', 'mode', 'Active or passive'),
      valueCodeableConcept: ownConcept('rom', mode, ROM_MODE_WORDS[mode]),
    },
    ...(pain === null ? [] : [{ code: loincConcept(...NPRS_CODE, 'Pain, 0 to 10'), valueInteger: pain }]),
    ...(endFeel === null
      ? []
      : [
          {
            code: ownConcept('rom', 'end-feel', 'End feel'),
            valueCodeableConcept: ownConcept('end-feel', endFeel, END_FEEL_WORDS[endFeel]),
          },
        ]),
  ]
  return observation(visit, 'rom', id, ownConcept('motion', motion, words), {
    bodySite: bodySite(side, MOTIONS[motion].joint.toLowerCase()),
    ...(degrees === null
      ? { dataAbsentReason: { ...NOT_PERFORMED, text: 'seen, not measured' } }
      : { valueQuantity: { value: degrees, unit: '°', system: SYSTEMS.ucum, code: 'deg' } }),
    component,
    note: notes(note),
  })
}

const valueOr = (text: string) => {
  const valueString = fhirText(text)
  return valueString ? { valueString } : { dataAbsentReason: inWords('no text') }
}
