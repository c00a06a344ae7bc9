import fc from 'fast-check'
import type { Bundle, FhirResource } from 'fhir/r5'
import { describe, expect, it } from 'vitest'
import type { ClientRecord } from '../../../../src/domain/exchange/client-record.ts'
import { fhirBundleOf, writeFhirBundle } from '../../../../src/domain/exchange/fhir/bundle.ts'
import { withIdentities } from '../../../../src/domain/point-identity.ts'
import { clientRecord } from '../arbitrary-client-record.ts'
import { sampleRecords } from '../sample-record.ts'
import { faultsOf } from './validate.ts'

type Of<T extends FhirResource['resourceType']> = Extract<FhirResource, { resourceType: T }>
const resourcesOf = <T extends FhirResource['resourceType']>(bundle: Bundle, type: T): readonly Of<T>[] =>
  (bundle.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === type ? [resource as Of<T>] : []))
const [first] = sampleRecords
if (!first) throw new Error('the sample has no clients')

describe('a client’s record as a FHIR R5 bundle', () => {
  it('holds to the published schema, its rules and its references, whatever is recorded', () => {
    fc.assert(
      fc.property(clientRecord, (record) => {
        expect(faultsOf(fhirBundleOf(record))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('of every client of the sample does too', () => {
    for (const record of sampleRecords) expect(faultsOf(fhirBundleOf(record))).toEqual([])
  })

  it('has the same bytes for the same record', () => {
    const again = JSON.parse(JSON.stringify(first)) as ClientRecord
    expect(writeFhirBundle(again)).toBe(writeFhirBundle(first))
  })

  it('has one encounter and one note a session, and everything that was recorded', () => {
    fc.assert(
      fc.property(clientRecord, (record) => {
        const bundle = fhirBundleOf(record)
        const { sessions } = record
        const count = <T>(list: (session: (typeof sessions)[number]) => readonly T[]) =>
          sessions.flatMap(list).length
        expect(resourcesOf(bundle, 'Encounter')).toHaveLength(sessions.length)
        expect(resourcesOf(bundle, 'Composition')).toHaveLength(sessions.length)
        expect(resourcesOf(bundle, 'Condition')).toHaveLength(count(({ complaints }) => complaints))
        expect(resourcesOf(bundle, 'QuestionnaireResponse')).toHaveLength(count(({ measures }) => measures))
        expect(resourcesOf(bundle, 'Procedure')).toHaveLength(
          count(({ marks }) =>
            marks.flatMap((mark) => (mark.kind === 'trigger-point' ? mark.observation.treatments : [])),
          ),
        )
        const exam = resourcesOf(bundle, 'Observation').filter(
          ({ category }) => category?.[0]?.coding?.[0]?.code === 'exam',
        )
        expect(exam).toHaveLength(
          count((it) => [
            ...it.marks,
            ...it.rom,
            ...it.postureFindings,
            ...it.specialTests,
            ...it.checkedMuscles,
          ]),
        )
        expect(resourcesOf(bundle, 'Consent')).toHaveLength(record.client.consents.length)
        expect(resourcesOf(bundle, 'Flag')).toHaveLength(record.client.contraindications.length)
      }),
      { numRuns: 30 },
    )
  })

  it('is final where it is signed and preliminary where it is not', () => {
    fc.assert(
      fc.property(clientRecord, (record) => {
        const bundle = fhirBundleOf(record)
        const stateOf = new Map(record.sessions.map(({ id, state }) => [id as string, state]))
        for (const encounter of resourcesOf(bundle, 'Encounter')) {
          const signed = stateOf.get(encounter.identifier?.[0]?.value ?? '') === 'signed'
          expect(encounter.status).toBe(signed ? 'completed' : 'in-progress')
          const own = <T extends { encounter?: { reference?: string | undefined } | undefined }>(
            all: readonly T[],
          ) => all.filter((it) => it.encounter?.reference === `urn:uuid:${encounter.id}`)
          for (const it of own(resourcesOf(bundle, 'Observation')))
            expect(it.status).toBe(signed ? 'final' : 'preliminary')
          for (const it of own(resourcesOf(bundle, 'Composition')))
            expect(it.status).toMatch(signed ? /^(final|appended)$/ : /^preliminary$/)
          for (const it of own(resourcesOf(bundle, 'Procedure')))
            expect(it.status).toBe(signed ? 'completed' : 'in-progress')
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has one body structure for a point that is seen in several sessions', () => {
    const bundle = fhirBundleOf(first)
    const points = withIdentities(first.sessions, first.client.identityEdits).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.triggerPointId] : [])),
    )
    expect(resourcesOf(bundle, 'BodyStructure')).toHaveLength(new Set(points).size)
    expect(new Set(points).size).toBeLessThan(points.length)
  })

  it('names no other client', () => {
    for (const record of sampleRecords)
      for (const { client } of sampleRecords)
        if (client.id !== record.client.id) expect(writeFhirBundle(record)).not.toContain(client.name)
  })
})

describe('the check itself', () => {
  const broken = (change: (bundle: Bundle) => void) => {
    const bundle = JSON.parse(writeFhirBundle(first)) as Bundle
    change(bundle)
    return faultsOf(bundle)
  }
  it.each<[string, (resource: Record<string, unknown>) => void, string]>([
    ['a field that is unknown', (it) => (it.colour = 'red'), 'additional properties'],
    ['a missing code', (it) => delete it.code, "required property 'code'"],
    ['a status that does not exist', (it) => (it.status = 'done'), 'status done'],
    ['a reference into nothing', (it) => (it.subject = { reference: 'urn:uuid:0' }), 'is not here'],
    ['an empty list', (it) => (it.note = []), 'note is empty'],
    ['a number as a text', (it) => (it.effectiveDateTime = 2026), 'must be string'],
    ['a value and a reason why there is none', (it) => (it.dataAbsentReason = { text: 'x' }), 'obs-6'],
  ])('finds %s', (_, change, fault) => {
    const faults = broken((bundle) => {
      const observation = resourcesOf(bundle, 'Observation').find(({ bodySite }) => bodySite)
      if (!observation) throw new Error('the sample has no observation')
      change(observation as unknown as Record<string, unknown>)
    })
    expect(faults.join('\n')).toContain(fault)
  })
})
