import type { FhirResource } from 'fhir/r5'
import { describe, expect, it } from 'vitest'
import { readClientRecord, writeClientRecord } from '../../../src/domain/exchange/client-record-file.ts'
import { fhirBundleOf } from '../../../src/domain/exchange/fhir/bundle.ts'
import { writeTriggerPointsCsv } from '../../../src/domain/exchange/trigger-points-csv.ts'
import { signedContent } from '../../../src/domain/signing.ts'
import { join, split } from '../review/some-identities.ts'
import { visit } from '../review/some-visits.ts'
import { readCsv } from './read-csv.ts'
import { sampleRecords } from './sample-record.ts'

const [sample] = sampleRecords
if (!sample) throw new Error('the sample has no clients')
const clientId = sample.client.id
const record = {
  ...sample,
  client: { ...sample.client, identityEdits: [join('q', 'p'), split('s', 'r', '03-08')] },
  sessions: [
    visit('03-01', { p: ['active'], s: ['latent', { y: 300 }] }, { clientId }),
    visit('03-08', { q: ['active'], s: ['latent', { y: 260 }] }, { clientId }),
  ],
  changes: [],
}
const text = writeClientRecord(record)

describe('points that were joined or split later', () => {
  it('are one or two in the list of the record, and each visit stays as it was recorded', () => {
    const written = JSON.parse(text) as {
      triggerPoints: { id: string; observations: { sessionId: string }[] }[]
      sessions: unknown
    }
    expect(
      written.triggerPoints.map(
        ({ id, observations }) => `${id} ${observations.map((it) => it.sessionId).join(' ')}`,
      ),
    ).toEqual(['p visit-03-01 visit-03-08', 's visit-03-01', 'r visit-03-08'])
    expect(readClientRecord(text)).toMatchObject({ kind: 'read', record: { sessions: record.sessions } })
  })

  it('what was signed is what is exported, to the byte', () => {
    const read = readClientRecord(text)
    if (read.kind === 'fault') throw new Error(read.fault.kind)
    const signedOf = ({ sessions }: Pick<typeof record, 'sessions'>) =>
      sessions.map((session) => signedContent(session))
    expect(signedOf(read.record as typeof record)).toEqual(signedOf(record))
  })

  it('are so in CSV and in FHIR', () => {
    const [header = [], ...rows] = readCsv(
      writeTriggerPointsCsv(record.sessions, record.client.identityEdits),
    )
    expect(rows.map((row) => row[header.indexOf('point_id')])).toEqual(['p', 's', 'p', 'r'])
    const structures = (fhirBundleOf(record).entry ?? []).flatMap(({ resource }) => {
      const it = resource as FhirResource | undefined
      return it?.resourceType === 'BodyStructure' ? (it.identifier ?? []).map(({ value }) => value) : []
    })
    expect(structures).toEqual(['p', 's', 'r'])
  })
})
