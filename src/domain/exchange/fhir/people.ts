import type { ContactPoint, Observation, Organization, Patient, Practitioner, Reference } from 'fhir/r5'
import type { ClientRecord } from '../client-record.ts'
import { fhirText, inWords, ownConcept, ownIdentifier, SYSTEMS, some } from './concepts.ts'
import { referenceTo, uuidOf } from './resource-ids.ts'

export const patientOf = ({ client }: ClientRecord): Reference => referenceTo(uuidOf('client', client.id))
export const organizationOf = ({ practice }: ClientRecord): Reference =>
  referenceTo(uuidOf('practice', practice.id))
/** The practitioner of this name; null for no name. One name is one practitioner. */
export function practitionerNamed({ practice }: ClientRecord, name: string): Reference | null {
  const known = fhirText(name)?.trim()
  return known ? referenceTo(uuidOf('practitioner', practice.id, known)) : null
}

const telecom = (phone: string, email: string): ContactPoint[] | undefined =>
  some([
    ...(fhirText(phone) ? [{ system: 'phone' as const, value: fhirText(phone) }] : []),
    ...(fhirText(email) ? [{ system: 'email' as const, value: fhirText(email) }] : []),
  ])

/** The client. */
export function patient(record: ClientRecord): Patient {
  const { client } = record
  return {
    resourceType: 'Patient',
    id: uuidOf('client', client.id),
    identifier: ownIdentifier('client', client.id),
    active: !client.archived,
    name: [{ text: client.name }],
    birthDate: client.dateOfBirth ?? undefined,
    telecom: telecom(client.phone, client.email),
    managingOrganization: organizationOf(record),
  }
}

/** What is written about the client that a Patient has no place for. */
export function background({ client }: ClientRecord): readonly Observation[] {
  const texts = [
    ['occupation', 'Occupation', client.occupation],
    ['activities', 'Activities', client.activities],
    ['background', 'Background', client.background],
  ] as const
  return texts.flatMap(([code, name, text]): Observation[] => {
    const valueString = fhirText(text)
    if (!valueString) return []
    return [
      {
        resourceType: 'Observation',
        id: uuidOf('client', client.id, code),
        status: 'final',
        code: ownConcept('about-the-client', code, name),
        subject: referenceTo(uuidOf('client', client.id)),
        valueString,
      },
    ]
  })
}

/** The practice. */
export function organization({ practice }: ClientRecord): Organization {
  const address = fhirText(practice.address)
  const contact = {
    telecom: telecom(practice.phone, practice.email),
    address: address ? { text: address } : undefined,
  }
  return {
    resourceType: 'Organization',
    id: uuidOf('practice', practice.id),
    identifier: ownIdentifier('practice', practice.id),
    name: practice.name,
    contact: contact.telecom || contact.address ? [contact] : undefined,
  }
}

/** Everyone who is named as treating, signing or adding; the practice's own therapist with what is known of them. */
export function practitioners(record: ClientRecord): readonly Practitioner[] {
  const { practice, sessions } = record
  const named = [
    practice.therapist,
    ...sessions.flatMap(({ therapist, signature, addenda }) => [
      therapist,
      ...(signature ? [signature.by] : []),
      ...addenda.map(({ author }) => author),
    ]),
  ]
  const names = [...new Set(named.flatMap((name) => fhirText(name)?.trim() ?? []))]
  const own = fhirText(practice.therapist)?.trim()
  return names.map((name) => ({
    resourceType: 'Practitioner',
    id: uuidOf('practitioner', practice.id, name),
    name: [{ text: name }],
    ...(name === own ? qualified(record) : {}),
  }))
}

function qualified({ practice }: ClientRecord): Pick<Practitioner, 'identifier' | 'qualification'> {
  const [credentials, number] = [fhirText(practice.credentials), fhirText(practice.registrationNumber)]
  return {
    identifier: number ? [{ system: `${SYSTEMS.own}registration-number`, value: number }] : undefined,
    qualification: credentials ? [{ code: inWords(credentials) }] : undefined,
  }
}
