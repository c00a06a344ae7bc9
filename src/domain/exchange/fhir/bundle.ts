import type { Bundle, BundleEntry, FhirResource } from 'fhir/r5'
import { withIdentities } from '../../point-identity.ts'
import type { ReportSession } from '../../session.ts'
import type { ClientRecord } from '../client-record.ts'
import { consents, flags } from './agreements.ts'
import { complaint, composition, encounter } from './encounter.ts'
import { examination } from './examination.ts'
import { markResources } from './marks.ts'
import { measures } from './measures.ts'
import {
  background,
  organization,
  organizationOf,
  patient,
  patientOf,
  practitionerNamed,
  practitioners,
} from './people.ts'
import { referenceTo, uuidOf } from './resource-ids.ts'
import type { Visit } from './visit.ts'

/**
 * One client's record as a FHIR R5 Bundle of type "collection" (docs/fhir.md has the mapping): every reference resolves
 * inside it, and the same record gives the same bundle.
 */
export function fhirBundleOf(record: ClientRecord): Bundle {
  const resources: readonly FhirResource[] = [
    patient(record),
    organization(record),
    ...practitioners(record),
    ...background(record),
    ...consents(record),
    ...flags(record),
    ...withIdentities(record.sessions, record.client.identityEdits).flatMap((session) =>
      sessionResources(record, session),
    ),
  ]
  return {
    resourceType: 'Bundle',
    id: uuidOf('bundle', record.client.id, record.writtenAt),
    type: 'collection',
    timestamp: record.writtenAt,
    entry: entriesOf(resources),
  }
}

function sessionResources(record: ClientRecord, session: ReportSession): readonly FhirResource[] {
  const visit: Visit = {
    session,
    patient: patientOf(record),
    organization: organizationOf(record),
    therapist: practitionerNamed(record, session.therapist),
    findingNames: record.practice.findingNames,
  }
  const found: readonly FhirResource[] = [
    ...session.marks.flatMap((mark) => markResources(visit, mark)),
    ...examination(visit),
    ...measures(visit),
  ]
  // What a section of a note refers to is what was seen and done; the point itself outlives the note.
  const entries = found.filter(({ resourceType }) => resourceType !== 'BodyStructure')
  return [
    encounter(visit),
    composition(
      visit,
      entries.map(({ id }) => referenceTo(id ?? '')),
      (name) => practitionerNamed(record, name),
    ),
    ...session.complaints.flatMap((it) => complaint(visit, it)),
    ...found,
  ]
}

/** A trigger point that is seen in several sessions is one body structure; nothing else comes twice. */
function entriesOf(resources: readonly FhirResource[]): BundleEntry[] {
  const entries = new Map<string, BundleEntry>()
  for (const resource of resources) {
    const fullUrl = `urn:uuid:${resource.id}`
    const known = entries.get(fullUrl)?.resource
    if (known && (known.resourceType !== 'BodyStructure' || resource.resourceType !== 'BodyStructure'))
      throw new Error(
        `two resources share the id ${resource.id}: ${known.resourceType}, ${resource.resourceType}`,
      )
    entries.set(fullUrl, { fullUrl, resource })
  }
  return [...entries.values()]
}

/** The bundle as JSON text, ended by a line end: the same record, the same bytes. */
export function writeFhirBundle(record: ClientRecord): string {
  return `${JSON.stringify(fhirBundleOf(record))}\n`
}
