import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { ChangeLogEntry } from '../../src/domain/change-log.ts'
import { Client, NEW_CLIENT } from '../../src/domain/client.ts'
import { SessionEdit } from '../../src/domain/edit.ts'
import { Session } from '../../src/domain/session.ts'
import { areaMark, draftWith, findingMark, noteMark, pointMark } from './some-marks.ts'

const good = draftWith(
  [
    pointMark({}),
    areaMark({ complaintId: 'c1' }),
    findingMark({ view: 'anterior', x: -60, y: 300 }),
    noteMark({ view: 'posterior', x: 0, y: 400 }),
  ],
  ['c1'],
)
const treatment = {
  id: 't1',
  technique: 'compression',
  seconds: 60,
  repetitions: 1,
  discomfort: 7,
  response: null,
  note: '',
}

/** A copy with the value at a path replaced by any JSON text; `__proto__` becomes a key of its own. */
function withJson(record: unknown, path: string, json: string): unknown {
  const copy = JSON.parse(JSON.stringify(record))
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let owner = copy
  for (const key of keys) owner = owner[key]
  Object.defineProperty(owner, last, {
    value: JSON.parse(json),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}

const firstIssue = (schema: z.ZodType, value: unknown) => {
  const issue = schema.safeParse(value).error?.issues[0]
  return issue && { path: issue.path.join('.'), message: issue.message }
}

/** [what is wrong, where it is put, as JSON, the path that the refusal names (where it is put, unless told)] */
const faults: readonly (readonly [string, string, string, string?])[] = [
  ['an extra key', 'colour', '"red"', ''],
  ['an extra key deep inside', 'marks.0.observation.signs.colour', '"red"', 'marks.0.observation.signs'],
  ['__proto__ as a key', '__proto__', '{"state":"signed"}', ''],
  ['__proto__ in a mark', 'marks.1.__proto__', '{"nprs":3}', 'marks.1'],
  ['constructor as a key', 'notes.constructor', '{}', 'notes'],
  ['a number for a text', 'therapist', '7'],
  ['a text for a number', 'marks.0.at.x', '"64"'],
  ['null for a list', 'marks', 'null'],
  ['an object for a list', 'complaints', '{"length":0}'],
  ['an infinite coordinate', 'marks.0.at.y', '1e999'],
  ['a coordinate far from the figure', 'marks.2.at.x', '2001'],
  ['a stroke off the paper', 'marks.1.strokes.0.points.0.1', '-2001'],
  ['a stroke point of three numbers', 'marks.1.strokes.0.points.0', '[1,2,3]'],
  ['a stroke without points', 'marks.1.strokes.0.points', '[]'],
  ['an area without strokes', 'marks.1.strokes', '[]'],
  ['pain of 11', 'marks.1.nprs', '11'],
  ['pain of 3.5', 'marks.0.observation.nprsBefore', '3.5'],
  ['tenderness of V', 'marks.0.observation.tenderness', '5'],
  ['a negative pressure', 'marks.0.observation.pressureThresholdAfter', '-1'],
  ['an unknown kind of mark', 'marks.3.kind', '"tattoo"'],
  ['a kind from the prototype', 'marks.3.kind', '"__proto__"'],
  ['a mark that is null', 'marks.2', 'null'],
  ['an unknown muscle', 'marks.0.muscleId', '"flexor-imaginarius"'],
  ['a muscle from the prototype', 'marks.0.muscleId', '"constructor"'],
  [
    'an unknown zone',
    'marks.0.observation.observedReferral',
    '[{"zoneId":"nowhere","side":"left","extent":"primary"}]',
    'marks.0.observation.observedReferral.0.zoneId',
  ],
  ['a status the therapist has no word for', 'marks.0.observation.status', '"cured"'],
  ['a sign of neither yes nor no', 'marks.0.observation.signs.nodule', 'true'],
  ['a side that contradicts the place', 'marks.0.side', '"left"'],
  ['midline for a place that is not', 'marks.0.side', '"midline"'],
  ['a place that contradicts the side', 'marks.0.at.x', '-64', 'marks.0.side'],
  ['a view that contradicts the side', 'marks.0.at.view', '"anterior"', 'marks.0.side'],
  ['a lateral view of the other side', 'marks.0.at.view', '"left-lateral"', 'marks.0.side'],
  ['a sixth view', 'marks.0.at.view', '"superior"'],
  ['two marks of one id', 'marks.1.id', '"m1"', 'marks'],
  ['one trigger point twice', 'marks.3', JSON.stringify(pointMark({ id: 'm9' })), 'marks'],
  ['two treatments of one id', 'marks.0.observation.treatments', JSON.stringify([treatment, treatment])],
  ['a link to no complaint', 'marks.1.complaintId', '"c2"'],
  ['an empty id', 'id', '""'],
  ['an id of 65 letters', 'clientId', `"${'a'.repeat(65)}"`],
  ['an id with a path in it', 'clientId', '"../x"'],
  ['__proto__ as an id', 'marks.2.id', '"__proto__"'],
  ['constructor as an id', 'marks.2.id', '"constructor"'],
  ['a day that does not exist', 'dateOfService', '"2026-02-30"'],
  ['a day of another calendar', 'dateOfService', '"1403-12-22"'],
  ['half past 24', 'timeOfService', '"24:30"'],
  ['an instant without a zone', 'dateOfEntry', '"2026-03-12T14:03:22"'],
  ['a lone surrogate in a text', 'notes.plan', '"rest \\ud83d"'],
  ['a lone surrogate in a line', 'complaints.0.site', '"\\udc00"'],
  ['a text of a million characters', 'notes.subjective', `"${'a'.repeat(1_000_000)}"`],
  ['a line of 501 emoji', 'complaints.0.onset', `"${'🙂'.repeat(501)}"`],
  ['a line break in a line', 'complaints.0.onset', '"May\\nJune"'],
  ['an unknown state', 'state', '"archived"'],
]

describe('a session with a fault', () => {
  it('is otherwise good', () => {
    expect(firstIssue(Session, JSON.parse(JSON.stringify(good)))).toBeUndefined()
  })

  it.each(faults.map(([what, at, json, path]) => ({ what, at, json, path: path ?? at })))(
    '$what is refused where it is',
    ({ at, json, path }) => {
      expect(firstIssue(Session, withJson(good, at, json))?.path).toBe(path)
    },
  )

  it('NaN and undefined, which JSON cannot say, are refused too', () => {
    const point = pointMark({})
    const nan = { ...good, marks: [{ ...point, at: { ...point.at, y: Number.NaN } }] }
    expect(firstIssue(Session, nan)?.path).toBe('marks.0.at.y')
    expect(firstIssue(Session, { ...good, timeOfService: undefined })?.path).toBe('timeOfService')
  })

  it('too many marks are refused', () => {
    const marks = Array.from({ length: 2001 }, (_, index) => ({
      ...noteMark({ view: 'anterior', x: 9, y: 9 }),
      id: `m${index}`,
    }))
    expect(firstIssue(Session, { ...good, marks })?.path).toBe('marks')
  })

  it('no record is changed for everybody by a hostile key', () => {
    for (const key of ['__proto__', 'marks.0.__proto__', 'notes.__proto__'])
      Session.safeParse(withJson(good, key, '{"polluted":true}'))
    expect('polluted' in {}).toBe(false)
  })
})

describe('a change log entry with a fault', () => {
  const entry = {
    id: 'e1',
    at: '2026-03-12T14:03:22Z',
    subject: { kind: 'client', id: 'k1' },
    action: 'Add client',
  }
  const withValue = (json: string) =>
    JSON.parse(`${JSON.stringify(entry).slice(0, -1)},"patches":[{"op":"add","path":[],"value":${json}}]}`)
  const bottomless = '['.repeat(100_000) + ']'.repeat(100_000)

  it.each([
    ['a value nested without end', bottomless],
    ['__proto__ in a value', '{"a":{"__proto__":{"x":1}}}'],
    ['an infinite number', '[1e999]'],
  ])('%s is refused, not thrown at', (_, json) => {
    expect(firstIssue(ChangeLogEntry, withValue(json))?.path).toBe('patches.0.value')
  })

  it('a session as a value is fine', () => {
    expect(firstIssue(ChangeLogEntry, withValue(JSON.stringify(good)))).toBeUndefined()
  })
})

describe('an edit with a fault', () => {
  const edits: readonly (readonly [string, unknown, string])[] = [
    ['an unknown type', { type: 'drop-tables' }, 'type'],
    ['a change of another field', { type: 'change-finding', markId: 'm1', change: { at: null } }, 'change'],
    ['a change of the id', { type: 'change-complaint', complaintId: 'c1', change: { id: 'c2' } }, 'change'],
    [
      'treatments by the back door',
      { type: 'change-observation', markId: 'm1', change: { treatments: [] } },
      'change',
    ],
    ['an unknown muscle', { type: 'set-muscle', markId: 'm1', muscleId: 'x' }, 'muscleId'],
    [
      'a point whose side contradicts its place',
      { type: 'add-mark', mark: { ...pointMark({}), side: 'left' } },
      'mark.side',
    ],
  ]
  it.each(edits)('%s is refused', (_, edit, path) => {
    expect(firstIssue(SessionEdit, edit)?.path).toBe(path)
  })
})

describe('names', () => {
  const client = {
    id: 'k1',
    name: 'Linh Nguyễn',
    dateOfBirth: null,
    phone: '',
    email: '',
    occupation: '',
    activities: '',
    background: '',
    ...NEW_CLIENT,
    archived: false,
    createdAt: '2026-03-12T14:03:22Z',
  }
  const named = (name: string) => firstIssue(Client, { ...client, name })

  it.each([
    'Linh Nguyễn',
    'ليلى حدّاد',
    'Ilse Brandt-Løvenskiold van der Weijden',
    "D'Arcy 🙂",
    '李小龍',
    'O',
    '👩🏽‍⚕️',
    'x'.repeat(300),
    '🙂'.repeat(300),
  ])('%s is a name', (name) => {
    expect(named(name)).toBeUndefined()
  })

  it.each([
    ['', 'Please enter a name'],
    ['  \u00a0\u3000 ', 'Please enter a name'],
    ['\u200b\u200f', 'Please enter a name'],
    ['x'.repeat(301), 'at most 300'],
    ['🙂'.repeat(301), 'at most 300'],
    ['Linh\nNguyễn', 'one line'],
    ['Linh\0', 'one line'],
    ['Linh \ud83d', 'broken character'],
  ])('%j is refused with a sentence', (name, sentence) => {
    expect(named(name)).toEqual({ path: 'name', message: expect.stringContaining(sentence) })
  })
})
