import fc from 'fast-check'
import type { CodeableConcept, FhirResource } from 'fhir/r5'
import { describe, expect, it } from 'vitest'
import type { ClientRecord } from '../../../src/domain/exchange/client-record.ts'
import { fhirBundleOf } from '../../../src/domain/exchange/fhir/bundle.ts'
import { writeTriggerPointsCsv } from '../../../src/domain/exchange/trigger-points-csv.ts'
import { sideOfMark } from '../../../src/domain/mark.ts'
import { sideOfStrokes } from '../../../src/domain/painted.ts'
import { withIdentities } from '../../../src/domain/point-identity.ts'
import { type Side, sideOf } from '../../../src/domain/view-point.ts'
import { clientRecord } from './arbitrary-client-record.ts'
import { readCsv } from './read-csv.ts'
import { sampleRecords } from './sample-record.ts'

type AnySide = Side | 'both'
/** SNOMED CT, written out once more so that a swapped table is seen. */
const SNOMED: Readonly<Record<string, AnySide>> = {
  '24028007': 'right',
  '7771000': 'left',
  '399488007': 'midline',
  '51440002': 'both',
}
const WORDS: Readonly<Record<AnySide, RegExp>> = {
  right: /^right\b/i,
  left: /^left\b/i,
  midline: /^midline\b/i,
  both: /^both sides\b/i,
}

/** The side of a site or zone, which code and words must agree on; null if it has none. */
function sideSaid(concept: CodeableConcept | undefined): AnySide | null {
  const qualifier = concept?.extension?.[0]?.valueCodeableConcept
  if (!concept || !qualifier) return null
  const side = SNOMED[qualifier.coding?.[0]?.code ?? '']
  if (!side) throw new Error(`no side in ${JSON.stringify(concept)}`)
  expect(concept.text).toMatch(WORDS[side])
  expect(qualifier.text).toMatch(WORDS[side])
  return side
}

const known = (resource: FhirResource, kind: string): string | null => {
  const identifier = 'identifier' in resource ? resource.identifier : undefined
  const first = Array.isArray(identifier) ? identifier[0] : undefined
  return first?.system === `urn:x-palpate:id:${kind}` ? (first.value ?? null) : null
}

/** The sides that a bundle says of the records of a kind, in its order. */
function saidOf(
  resources: readonly FhirResource[],
  kind: string,
): readonly (readonly [string, AnySide | null])[] {
  return resources.flatMap((resource) => {
    const id = known(resource, kind)
    if (id === null || !('bodySite' in resource)) return id === null ? [] : [[id, null] as const]
    const { bodySite } = resource
    return [[id, sideSaid((Array.isArray(bodySite) ? bodySite[0] : bodySite) as CodeableConcept)] as const]
  })
}

function checkSides({ client, sessions, ...rest }: ClientRecord): void {
  const resources = (fhirBundleOf({ client, sessions, ...rest }).entry ?? []).flatMap(
    ({ resource }) => (resource as FhirResource | undefined) ?? [],
  )
  const marks = withIdentities(sessions, client.identityEdits).flatMap((session) => session.marks)
  const points = marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark] : []))
  expect(saidOf(resources, 'mark')).toEqual(marks.map((mark) => [mark.id, sideOfMark(mark)]))
  expect(saidOf(resources, 'treatment')).toEqual(
    points.flatMap(({ side, observation }) => observation.treatments.map(({ id }) => [id, side])),
  )
  for (const [kind, list] of [
    ['rom', 'rom'],
    ['checked-muscle', 'checkedMuscles'],
    ['posture', 'postureFindings'],
    ['test', 'specialTests'],
  ] as const)
    expect(saidOf(resources, kind)).toEqual(
      sessions.flatMap((it) => it[list].map(({ id, side }) => [id, side])),
    )

  const structures = resources.flatMap((it) => (it.resourceType === 'BodyStructure' ? [it] : []))
  for (const { triggerPointId, side } of points)
    expect(
      structures
        .filter((it) => known(it, 'trigger-point') === triggerPointId)
        .map(({ includedStructure: [structure] }) => SNOMED[structure?.laterality?.coding?.[0]?.code ?? '']),
    ).toContain(side)

  const referred = resources.flatMap((it) =>
    it.resourceType === 'Observation' && known(it, 'mark')
      ? (it.component ?? []).flatMap((part) =>
          part.code.text?.includes('referral: ') ? [sideSaid(part.valueCodeableConcept)] : [],
        )
      : [],
  )
  expect(referred).toEqual(
    points.flatMap(({ observation }) => [
      ...observation.observedReferral.map(({ side }) => side),
      ...observation.paintedReferral.map(({ strokes }) => sideOfStrokes(strokes)),
    ]),
  )

  const flagged = resources.flatMap((it) => (it.resourceType === 'Flag' ? [it.code.text ?? ''] : []))
  client.contraindications.forEach(({ at }, index) => {
    if (at) expect(flagged[index]).toMatch(new RegExp(`\\(${sideOf(at)}, [a-z ]+ view\\)$`))
  })

  const [header = [], ...rows] = readCsv(writeTriggerPointsCsv(sessions, client.identityEdits))
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '')
  expect(column('side')).toEqual(points.map(({ side }) => side))
  const wordsOf = (zones: string) => zones.split('; ').filter(Boolean)
  expect(
    column('referral_observed')
      .flatMap(wordsOf)
      .map((zone) => zone.split(' ')[0]),
  ).toEqual(points.flatMap(({ observation }) => observation.observedReferral.map(({ side }) => side)))
  column('referral_textbook').forEach((zones, index) => {
    const side = points[index]?.side
    // A point of one side refers to its own side or to a zone that has none.
    if (side !== 'midline')
      for (const zone of wordsOf(zones)) expect([side, 'midline']).toContain(zone.split(' ')[0])
  })
}

describe('left stays left', () => {
  it('in FHIR and CSV, for everything that has a side', () => {
    fc.assert(fc.property(clientRecord, checkSides), { numRuns: 100 })
  })

  it('for every client of the sample', () => {
    for (const record of sampleRecords) checkSides(record)
  })
})
