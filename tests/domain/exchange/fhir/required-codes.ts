/** Codes that R5 binds as required, from the code systems of hl7.fhir.r5.core 5.0.0: resource type → status. */
export const REQUIRED_STATUS: Readonly<Record<string, readonly string[]>> = {
  Composition:
    'registered partial preliminary final amended corrected appended cancelled entered-in-error deprecated unknown'.split(
      ' ',
    ),
  Consent: 'draft active inactive not-done entered-in-error unknown'.split(' '),
  Encounter:
    'planned in-progress on-hold discharged completed cancelled discontinued entered-in-error unknown'.split(
      ' ',
    ),
  Flag: 'active inactive entered-in-error'.split(' '),
  Observation: 'registered preliminary final amended corrected cancelled entered-in-error unknown'.split(' '),
  Procedure: 'preparation in-progress not-done on-hold stopped completed entered-in-error unknown'.split(' '),
  QuestionnaireResponse: 'in-progress completed amended entered-in-error stopped'.split(' '),
}
