import { describe, expect, it } from 'vitest'
import { cautionsFor } from '../../src/domain/cautions.ts'
import { type Client, NEW_CLIENT } from '../../src/domain/client.ts'
import type { Consent, Contraindication } from '../../src/domain/consent.ts'
import type { ClientId, ConsentId, ContraindicationId, TreatmentId } from '../../src/domain/ids.ts'
import { BLANK_OBSERVATION, type Technique } from '../../src/domain/trigger-point.ts'
import { draftWith, pointMark } from './some-marks.ts'

const consent: Consent = {
  id: 'c1' as ConsentId,
  kind: 'treatment',
  scope: '',
  given: '2026-01-05',
  withdrawn: null,
  note: '',
}
const contraindication: Contraindication = {
  id: 'k1' as ContraindicationId,
  kind: 'local',
  words: 'varicose veins',
  at: null,
  redFlag: false,
  noted: '2026-01-05',
  resolved: null,
  note: '',
}
const client = (over: Partial<Client> = {}): Client => ({
  id: 'k1' as ClientId,
  name: 'Linh',
  ...{ dateOfBirth: null, phone: '', email: '', occupation: '', activities: '', background: '' },
  ...NEW_CLIENT,
  consents: [consent],
  archived: false,
  createdAt: '2026-01-05T08:00:00.000Z',
  ...over,
})
const treatedWith = (technique: Technique) => {
  const treatment = { id: 't1' as TreatmentId, technique, note: '' }
  const open = { seconds: null, repetitions: null, discomfort: null, response: null }
  const observation = { ...BLANK_OBSERVATION, treatments: [{ ...treatment, ...open }] }
  return draftWith([{ ...pointMark({}), observation }])
}
const words = (who: Client, session = draftWith([])) => cautionsFor(who, session).map((each) => each.words)

describe('what to warn of', () => {
  it('is nothing where there is consent and no contraindication', () => {
    expect(words(client())).toEqual([])
  })

  it('is a consent that was never given, or was taken back', () => {
    expect(words(client({ consents: [] }))).toEqual(['No consent recorded: treatment'])
    const withdrawn = { ...consent, withdrawn: '2026-02-01' }
    expect(words(client({ consents: [withdrawn] }))).toEqual(['Consent withdrawn: treatment'])
    expect(words(client({ consents: [withdrawn, { ...consent, id: 'c2' as ConsentId }] }))).toEqual([])
  })

  it('is a needle without consent to it', () => {
    expect(words(client(), treatedWith('needling'))).toEqual(['No consent recorded: needling'])
    expect(words(client(), treatedWith('compression'))).toEqual([])
    const agreed = { ...consent, id: 'c2' as ConsentId, kind: 'needling' } as const
    expect(words(client({ consents: [consent, agreed] }), treatedWith('needling'))).toEqual([])
  })

  it('is every contraindication that holds, red flags first, resolved ones not', () => {
    const contraindications: Contraindication[] = [
      contraindication,
      { ...contraindication, id: 'k2' as ContraindicationId, words: 'old', resolved: '2026-02-01' },
      {
        ...contraindication,
        id: 'k3' as ContraindicationId,
        words: 'night pain, weight loss',
        redFlag: true,
      },
      { ...contraindication, id: 'k4' as ContraindicationId, kind: 'absolute', words: 'fever' },
    ]
    expect(words(client({ contraindications, consents: [] }))).toEqual([
      'Open red flag: night pain, weight loss',
      'Absolute contraindication (no massage at all): fever',
      'Local contraindication (not at this place): varicose veins',
      'No consent recorded: treatment',
    ])
  })

  it('is a point that was treated where it must not be', () => {
    const at = pointMark({}).at
    const there = client({ contraindications: [{ ...contraindication, at: { ...at, x: at.x + 10 } }] })
    const session = treatedWith('compression')
    expect(words(there, session)[0]).toBe('A point was treated where it must not be: varicose veins')
    const otherSide = client({ contraindications: [{ ...contraindication, at: { ...at, x: 0 - at.x } }] })
    expect(words(otherSide, session)).toHaveLength(1)
    expect(words(there)).toHaveLength(1)
  })
})
