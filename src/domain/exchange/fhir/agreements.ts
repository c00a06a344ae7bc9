import type { Consent, Flag } from 'fhir/r5'
import { CONSENT_WORDS, CONTRAINDICATION_WORDS, holds, stands } from '../../cautions.ts'
import { sideOf } from '../../view-point.ts'
import { SIDE_WORDS, VIEW_WORDS } from '../../words.ts'
import type { ClientRecord } from '../client-record.ts'
import { fhirText, narrative, ownConcept, ownIdentifier } from './concepts.ts'
import { organizationOf, patientOf } from './people.ts'
import { uuidOf } from './resource-ids.ts'

/** What the client agreed to; inactive once it is withdrawn. */
export function consents(record: ClientRecord): readonly Consent[] {
  const { client } = record
  return client.consents.map((consent) => {
    const words = [CONSENT_WORDS[consent.kind], ...(fhirText(consent.scope) ? [consent.scope] : [])].join(
      ': ',
    )
    return {
      resourceType: 'Consent',
      id: uuidOf('consent', client.id, consent.id),
      identifier: ownIdentifier('consent', consent.id),
      text: narrative([words, consent.note].join('\n')),
      status: stands(consent) ? 'active' : 'inactive',
      category: [ownConcept('consent', consent.kind, fhirText(words) ?? CONSENT_WORDS[consent.kind])],
      subject: patientOf(record),
      date: consent.given,
      period: { start: consent.given, end: consent.withdrawn ?? undefined },
      grantor: [patientOf(record)],
      grantee: [organizationOf(record)],
      decision: 'permit',
    }
  })
}

/** What must not be done with the client; inactive once it is resolved. */
export function flags(record: ClientRecord): readonly Flag[] {
  const { client } = record
  return client.contraindications.map((it) => {
    const kind = `${CONTRAINDICATION_WORDS[it.kind]} contraindication`
    const place = it.at && `${SIDE_WORDS[sideOf(it.at)]}, ${VIEW_WORDS[it.at.view]} view`
    const words = [fhirText(it.words) ?? kind, ...(place ? [`(${place})`] : [])].join(' ')
    return {
      resourceType: 'Flag',
      id: uuidOf('contraindication', client.id, it.id),
      identifier: ownIdentifier('contraindication', it.id),
      text: narrative([`${kind}: ${words}`, it.note].join('\n')),
      status: holds(it) ? 'active' : 'inactive',
      category: [
        ownConcept('contraindication', it.kind, kind),
        ...(it.redFlag ? [ownConcept('contraindication', 'red-flag', 'Red flag')] : []),
      ],
      code: { text: words },
      subject: patientOf(record),
      period: { start: it.noted, end: it.resolved ?? undefined },
    }
  })
}
