import { MUSCLES, placeOf } from '../../src/domain/atlas/muscles.ts'
import type { Client } from '../../src/domain/client.ts'
import { NEW_CLIENT } from '../../src/domain/client.ts'
import { ClientId, MarkId, PracticeId, SessionId, TreatmentId, TriggerPointId } from '../../src/domain/ids.ts'
import type { Mark } from '../../src/domain/mark.ts'
import type { Practice } from '../../src/domain/practice.ts'
import { NEW_PRACTICE } from '../../src/domain/practice.ts'
import { blankSession, type Session } from '../../src/domain/session.ts'
import { BLANK_OBSERVATION, type TriggerPointMark } from '../../src/domain/trigger-point.ts'

const POINTS = MUSCLES.flatMap((muscle) =>
  muscle.points
    .filter(({ inset, location }) => !inset && location.view !== 'lateral')
    .map((point) => ({ muscle, point })),
)

/** Trigger point number `n` of a generated practice: every usual point in turn, right and left, a little off its place. */
export function generatedTriggerPoint(n: number): TriggerPointMark {
  const { muscle, point } = POINTS[n % POINTS.length] ?? fail()
  const side = n % 2 === 0 ? 'right' : 'left'
  const usual = placeOf(point, side)
  const outward = usual.x < 0 ? -1 : 1
  return {
    kind: 'trigger-point',
    id: MarkId.parse(`mark-${n}`),
    triggerPointId: TriggerPointId.parse(`point-${n}`),
    muscleId: muscle.id,
    side,
    at: { ...usual, x: outward * (Math.abs(usual.x) + 3.5 + (n % 3)), y: usual.y + (n % 5) },
    observation: {
      ...BLANK_OBSERVATION,
      status: n % 3 === 0 ? 'active' : 'latent',
      tenderness: 2,
      nprsBefore: 7,
      nprsAfter: 3,
      treatments: [
        {
          id: TreatmentId.parse(`treatment-${n}`),
          technique: 'compression',
          seconds: 60,
          repetitions: null,
          discomfort: 7,
          response: null,
          note: '',
        },
      ],
      note: 'Softened after the second hold.',
    },
    unconfirmed: false,
  }
}

/** `count` trigger points spread over the figure. */
export function generatedMarks(count: number): readonly Mark[] {
  return Array.from({ length: count }, (_, n) => generatedTriggerPoint(n))
}

const DAY_MS = 86_400_000
const dayNumber = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * DAY_MS).toISOString().slice(0, 10)

/** Client number `n`. */
export function generatedClient(n: number): Client {
  return {
    id: ClientId.parse(`client-${n}`),
    name: `Client ${String(n).padStart(4, '0')} Nguyễn Thị Minh`,
    dateOfBirth: '1980-05-17',
    phone: '',
    email: '',
    occupation: 'teacher',
    activities: 'running',
    background: 'Ankle sprain in 2019.',
    ...NEW_CLIENT,
    archived: false,
    createdAt: '2020-01-01T08:00:00.000Z',
  }
}

/** Session number `n` of the practice with so many clients: four trigger points and the four texts. */
export function generatedSession(n: number, clients: number): Session {
  const day = dayNumber(Math.floor(n / clients) * 7 + (n % 7))
  return {
    ...blankSession({
      id: SessionId.parse(`session-${n}`),
      clientId: ClientId.parse(`client-${n % clients}`),
      dateOfService: day,
      timeOfService: '09:30',
      dateOfEntry: `${day}T09:30:00.000Z`,
      therapist: 'Ana Kovač',
    }),
    marks: generatedMarks(4),
    notes: {
      subjective: 'Headache twice this week, behind the right eye, worse after long days at the desk.',
      objective:
        'Taut bands in both upper trapezius muscles, right more than left. Rotation to the right limited.',
      assessment: 'Right upper trapezius reproduces the headache.',
      plan: 'Again in a week. Side-bend stretch twice a day.',
    },
  }
}

/** The session with a symptom area as a hand paints it: forty places along a wavy line, on one side or the other. */
export function withSymptomArea(session: Session, n: number): Session {
  const side = n % 4 === 0 ? 1 : -1
  const points = Array.from({ length: 40 }, (_, at) => {
    const x = 40 + (n % 60) + 18 * Math.sin(at / 3)
    return [side * x, 150 + (n % 700) + at * 1.6] as const
  })
  const area: Mark = {
    kind: 'symptom-area',
    id: MarkId.parse(`area-${n}`),
    strokes: [{ kind: 'brush', view: n % 3 === 0 ? 'anterior' : 'posterior', width: 16, points }],
    quality: 'ache',
    nprs: 5,
    complaintId: null,
    note: '',
    unconfirmed: false,
  }
  return { ...session, marks: [...session.marks, area] }
}

/** The practice they belong to. */
export const GENERATED_PRACTICE: Practice = {
  id: PracticeId.parse('practice'),
  name: 'Generated practice',
  therapist: 'Ana Kovač',
  credentials: 'LMT',
  registrationNumber: '',
  address: '',
  phone: '',
  email: '',
  paper: 'a4',
  ...NEW_PRACTICE,
  pressureUnit: 'kg/cm²',
  sample: false,
  createdAt: '2020-01-01T08:00:00.000Z',
}

function fail(): never {
  throw new Error('the atlas has no points')
}
