import type { Composition, CompositionSection, Condition, Encounter, Observation, Reference } from 'fhir/r5'
import { muscleById } from '../../atlas/muscles.ts'
import type { Complaint } from '../../complaint.ts'
import { formatDay } from '../../dates.ts'
import { SOAP_SECTIONS, type SoapNotes } from '../../session.ts'
import { SOAP_WORDS } from '../../words.ts'
import {
  fhirText,
  inWords,
  loincConcept,
  NPRS_CODE,
  narrative,
  notes,
  ownConcept,
  ownIdentifier,
  SYSTEMS,
  some,
} from './concepts.ts'
import { referenceTo, uuidOf } from './resource-ids.ts'
import { encounterOf, observation, uuidIn, type Visit } from './visit.ts'

/** The visit itself. Days only: Palpate stores the practice's own time of day, and FHIR wants its distance from UTC. */
export function encounter(visit: Visit): Encounter {
  const { session, patient, organization, therapist } = visit
  const reason = fhirText(session.reason)
  return {
    resourceType: 'Encounter',
    id: uuidOf('encounter', session.id),
    identifier: ownIdentifier('session', session.id),
    status: session.state === 'signed' ? 'completed' : 'in-progress',
    class: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
        ],
      },
    ],
    subject: patient,
    serviceProvider: organization,
    participant: therapist ? [{ actor: therapist }] : undefined,
    actualPeriod: { start: session.dateOfService, end: session.dateOfService },
    reason: some([
      ...(reason ? [{ value: [{ concept: inWords(reason) }] }] : []),
      ...session.complaints.map(({ id }) => ({
        value: [{ reference: referenceTo(uuidIn(visit, 'complaint', id)) }],
      })),
    ]),
  }
}

/** What the client complains of, in the client's words: told, not diagnosed, so "unconfirmed". */
export function complaint(visit: Visit, it: Complaint): readonly (Condition | Observation)[] {
  const { session, patient } = visit
  const [words, site] = [fhirText(it.words), fhirText(it.site)]
  const condition: Condition = {
    resourceType: 'Condition',
    id: uuidIn(visit, 'complaint', it.id),
    identifier: ownIdentifier('complaint', it.id),
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'unconfirmed' }],
    },
    category: [ownConcept('complaint', 'complaint', 'Complaint in the client’s words')],
    code: { text: words ?? site ?? 'Complaint' },
    bodySite: site ? [inWords(site)] : undefined,
    subject: patient,
    encounter: encounterOf(visit),
    onsetString: fhirText(it.onset),
    recordedDate: session.dateOfEntry,
    note: notes(
      labelled('Character', it.character),
      labelled('Worse with', it.aggravating),
      labelled('Better with', it.relieving),
    ),
  }
  const ratings = [
    ['best', 'Pain at its best, 0 to 10', it.nprsBest],
    ['worst', 'Pain at its worst, 0 to 10', it.nprsWorst],
  ] as const
  const rated = it.nprs !== null || ratings.some(([, , value]) => value !== null)
  if (!rated) return [condition]
  const pain = observation(visit, 'complaint-pain', it.id, loincConcept(...NPRS_CODE, 'Pain now, 0 to 10'), {
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] },
    ],
    focus: [referenceTo(uuidIn(visit, 'complaint', it.id))],
    valueInteger: it.nprs ?? undefined,
    component: some(
      ratings.flatMap(([code, name, value]) =>
        value === null ? [] : [{ code: ownConcept('complaint', `nprs-${code}`, name), valueInteger: value }],
      ),
    ),
  })
  return [condition, pain]
}

const labelled = (name: string, text: string) => (fhirText(text) ? `${name}: ${text}` : '')

const SECTION_CODES: Readonly<Record<keyof SoapNotes, readonly [code: string, display: string]>> = {
  subjective: ['61150-9', 'Subjective Narrative'],
  objective: ['61149-1', 'Objective Narrative'],
  assessment: ['51848-0', 'Evaluation note'],
  plan: ['18776-5', 'Plan of care note'],
}

/** The session's note: S O A P, home care, addenda, who signed. `found` is what the section "Objective" refers to. */
export function composition(
  visit: Visit,
  found: readonly Reference[],
  practitionerNamed: (name: string) => Reference | null,
): Composition {
  const { session, patient, organization, therapist } = visit
  const { signature, addenda } = session
  const signer = signature && practitionerNamed(signature.by)
  const at = session.timeOfService ? `, ${session.timeOfService}` : ''
  return {
    resourceType: 'Composition',
    id: uuidOf('composition', session.id),
    identifier: signature
      ? [{ system: `${SYSTEMS.own}signature:sha256`, value: signature.digest }]
      : undefined,
    status: session.state === 'draft' ? 'preliminary' : addenda.length > 0 ? 'appended' : 'final',
    type: loincConcept('11506-3', 'Progress note', 'Session note'),
    subject: [patient],
    encounter: encounterOf(visit),
    date: session.dateOfEntry,
    author: [therapist ?? organization],
    title: `Session of ${formatDay(session.dateOfService)}${at}`,
    attester: signature
      ? [
          {
            mode: {
              coding: [{ system: 'http://hl7.org/fhir/composition-attestation-mode', code: 'professional' }],
            },
            time: signature.at,
            party: signer ?? undefined,
          },
        ]
      : undefined,
    custodian: organization,
    section: some([
      ...SOAP_SECTIONS.flatMap((name): CompositionSection[] => {
        const text = narrative(session.notes[name])
        const entry = name === 'objective' ? some(found) : undefined
        if (!text && !entry) return []
        const [code, display] = SECTION_CODES[name]
        return [{ title: SOAP_WORDS[name], code: loincConcept(code, display, SOAP_WORDS[name]), text, entry }]
      }),
      ...homeCare(visit),
      ...addenda.map((addendum): CompositionSection => {
        const author = practitionerNamed(addendum.author)
        return {
          title: `Addendum of ${formatDay(addendum.at.slice(0, 10))}`,
          code: ownConcept('section', 'addendum', 'Addendum'),
          author: author ? [author] : undefined,
          text: narrative(`${addendum.at} ${addendum.author}\nReason: ${addendum.reason}\n${addendum.text}`),
        }
      }),
    ]),
  }
}

function homeCare({ session }: Visit): readonly CompositionSection[] {
  const lines = session.homeCare.map(({ words, muscleId, dose }) => {
    const name = muscleId && (muscleById(muscleId)?.name ?? muscleId)
    return [...(name ? [`${name}:`] : []), words, ...(dose ? [`(${dose})`] : [])].join(' ')
  })
  const text = narrative(lines.join('\n'))
  return text ? [{ title: 'Home care', code: ownConcept('section', 'home-care', 'Home care'), text }] : []
}
