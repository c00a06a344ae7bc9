import { SessionSummaryInput } from '../../src/domain/report-input.ts'
import { BLANK_OBSERVATION } from '../../src/domain/trigger-point.ts'
import { upgradeRecord } from '../../src/domain/upgrade.ts'

type Raw = Record<string, unknown>

/** A session as the page sends it: without the private notes. */
function handedOn(session: Raw): Raw {
  const { privateNotes: _, ...rest } = upgradeRecord('session', session) as Raw
  return rest
}

/** A plain, complete input; parsed, so that every test starts from data that can exist. */
export function summaryInput(
  given: { practice?: Raw; client?: Raw; session?: Raw } & Raw = {},
): SessionSummaryInput {
  const { practice, client, session, ...rest } = given
  return SessionSummaryInput.parse({
    // What a test does not speak of is as in a record that knew nothing of it.
    practice: upgradeRecord('practice', {
      id: 'practice-1',
      name: 'Riverside Neuromuscular Therapy',
      therapist: 'Miriam Okafor',
      credentials: 'LMT, CNMT',
      registrationNumber: 'MT-204417',
      address: '14 Quay Street\nBristol BS1 4RA',
      phone: '+44 117 496 0132',
      email: 'miriam@riverside.example',
      paper: 'a4',
      pressureUnit: 'kg/cm²',
      sample: false,
      createdAt: '2025-01-02T08:00:00.000Z',
      ...practice,
    }),
    client: upgradeRecord('client', {
      id: 'client-1',
      name: 'Linh Nguyen',
      dateOfBirth: '1988-11-03',
      phone: '',
      email: '',
      occupation: '',
      activities: '',
      background: '',
      archived: false,
      createdAt: '2025-02-02T08:00:00.000Z',
      ...client,
    }),
    session: handedOn({
      id: 'session-1',
      clientId: 'client-1',
      dateOfService: '2026-03-12',
      timeOfService: '14:00',
      dateOfEntry: '2026-03-12T14:03:22.000Z',
      therapist: 'Miriam Okafor',
      state: 'draft',
      complaints: [],
      marks: [],
      notes: { subjective: '', objective: '', assessment: '', plan: '' },
      ...session,
    }),
    paper: 'a4',
    colour: 'colour',
    printedOn: '2026-03-13',
    ...rest,
  })
}

/** A trigger point, with what a test wants to say about it. */
export function triggerPoint(id: string, given: Raw & { observation?: Raw } = {}): Raw {
  const { observation, ...rest } = given
  return {
    kind: 'trigger-point',
    id,
    triggerPointId: `point-${id}`,
    muscleId: 'infraspinatus',
    side: 'right',
    at: { view: 'posterior', x: 80, y: 230 },
    observation: { ...BLANK_OBSERVATION, ...observation },
    ...rest,
  }
}
