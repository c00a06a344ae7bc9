import { describe, expect, it } from 'vitest'
import { BLANK_COMPLAINT } from '../../../../src/domain/complaint.ts'
import { ClientId, ComplaintId, MarkId, SessionId, TriggerPointId } from '../../../../src/domain/ids.ts'
import { blankSession, type Session } from '../../../../src/domain/session.ts'
import { BLANK_OBSERVATION, type TriggerPointStatus } from '../../../../src/domain/trigger-point.ts'
import { visitLine } from '../../../../src/renderer/screens/client/visit.ts'

const blank = blankSession({
  id: SessionId.parse('s1'),
  clientId: ClientId.parse('c1'),
  dateOfService: '2026-03-12',
  timeOfService: null,
  dateOfEntry: '2026-03-12T09:00:00.000Z',
  therapist: 'Ana',
})

const point = (status: TriggerPointStatus, number: number): Session['marks'][number] => ({
  kind: 'trigger-point',
  id: MarkId.parse(`m${number}`),
  triggerPointId: TriggerPointId.parse(`t${number}`),
  muscleId: 'trapezius-upper',
  side: 'right',
  at: { view: 'posterior', x: 44, y: 153 },
  observation: { ...BLANK_OBSERVATION, status },
  unconfirmed: false,
})
const complaint = (words: string, site = '') => ({
  id: ComplaintId.parse(`k${words.length}${site}`),
  ...BLANK_COMPLAINT,
  words,
  site,
})

describe('a visit in the list', () => {
  it('counts trigger points by status, and nothing else', () => {
    const marks = (['active', 'active', 'latent', 'treated', 'not-found'] as const).map(point)
    const note = {
      kind: 'note',
      id: MarkId.parse('n'),
      at: { view: 'posterior', x: 0, y: 0 },
      text: '',
      textAt: null,
      unconfirmed: false,
    } as const
    expect(visitLine({ ...blank, marks: [...marks, note] })).toMatchObject({
      points: 5,
      active: 2,
      latent: 1,
    })
  })

  it('shows the first complaint that says something', () => {
    expect(visitLine({ ...blank, complaints: [complaint('  '), complaint('', 'neck')] }).complaint).toBe(
      'neck',
    )
    expect(visitLine({ ...blank, complaints: [complaint('Headache')] }).complaint).toBe('Headache')
    expect(visitLine(blank).complaint).toBeNull()
  })

  it('calls only an untouched draft empty', () => {
    expect(visitLine(blank).empty).toBe(true)
    expect(visitLine({ ...blank, state: 'signed' }).empty).toBe(false)
    expect(visitLine({ ...blank, marks: [point('latent', 1)] }).empty).toBe(false)
    expect(visitLine({ ...blank, notes: { ...blank.notes, plan: 'Stretch' } }).empty).toBe(false)
  })
})
