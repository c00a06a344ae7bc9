import fc from 'fast-check'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { ZONES } from '../../src/domain/atlas/zones.ts'
import type { ChangeLogEntry } from '../../src/domain/change-log.ts'
import type { Client } from '../../src/domain/client.ts'
import { ClientEventKind } from '../../src/domain/client-event.ts'
import { ConsentKind, ContraindicationKind } from '../../src/domain/consent.ts'
import type { CalendarDay, TimeOfDay } from '../../src/domain/dates.ts'
import type { Goal } from '../../src/domain/goal.ts'
import type {
  ClientEventId,
  ConsentId,
  ContraindicationId,
  DatabaseId,
  SessionId,
  SnippetId,
  TriggerPointId,
} from '../../src/domain/ids.ts'
import { FindingType } from '../../src/domain/mark.ts'
import { MEASURE_KINDS } from '../../src/domain/measure-score.ts'
import type { IdentityEdit } from '../../src/domain/point-identity.ts'
import type { PointLink } from '../../src/domain/point-link.ts'
import { type Practice, SigningCheck } from '../../src/domain/practice.ts'
import { OtherViews, ReportReader, SummarySection } from '../../src/domain/report-sections.ts'
import { Side, sideOf, View, type ViewPoint } from '../../src/domain/view-point.ts'

/** A fresh id of any of the branded kinds. */
export const id = <T extends string>(): fc.Arbitrary<T> => fc.uuid().map((text) => text as T)

export const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
export const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })
export const flag = fc.boolean()

/** Any text that can be written as UTF-8. */
export const freeText = fc.string({ unit: 'binary', maxLength: 60 })
export const line = fc.string({ unit: 'grapheme', maxLength: 40 })
export const name = fc.tuple(line, oneOf(['Linh', 'علي', '李', 'Ω', '🙂'])).map((parts) => parts.join(' '))

const pad = (value: number, digits: number) => `${value}`.padStart(digits, '0')
export const calendarDay: fc.Arbitrary<CalendarDay> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
export const timeOfDay: fc.Arbitrary<TimeOfDay> = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hours, minutes]) => `${pad(hours, 2)}:${pad(minutes, 2)}`)
export const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

// JSON has no −0, so a stored coordinate has none either.
export const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => value + 0)
export const nearMidline = fc.double({ min: -4, max: 4, noNaN: true }).map((value) => value + 0)
export const viewPoint: fc.Arbitrary<ViewPoint> = fc.record({
  view: oneOf(View.options),
  x: fc.oneof(coordinate, coordinate, nearMidline),
  y: coordinate,
})
/** A side that a therapist could say of this place. */
export const sideAt = (at: ViewPoint): fc.Arbitrary<Side> => {
  const placed = sideOf(at)
  return placed === 'midline' ? oneOf(Side.options) : fc.constant(placed)
}
export const muscleId = oneOf(MUSCLES.map((muscle) => muscle.id))
export const zoneId = oneOf(ZONES.map((zone) => zone.id))

const logo: fc.Arbitrary<Practice['logo']> = fc.option(
  fc.record({
    kind: oneOf(['png', 'jpeg'] as const),
    width: fc.integer({ min: 1, max: 1200 }),
    height: fc.integer({ min: 1, max: 1200 }),
    data: fc.base64String({ minLength: 4, maxLength: 80 }),
  }),
)

export const practice: fc.Arbitrary<Practice> = fc.record({
  id: id(),
  name,
  therapist: name,
  credentials: line,
  registrationNumber: line,
  address: freeText,
  phone: line,
  email: line,
  logo,
  paper: oneOf(['a4', 'letter'] as const),
  pressureUnit: oneOf(['kg/cm²', 'kPa'] as const),
  snippets: fc.uniqueArray(fc.record({ id: id<SnippetId>(), shortcut: line, text: freeText }), {
    maxLength: 2,
    selector: (it) => it.id,
  }),
  signingChecks: fc.subarray([...SigningCheck.options]),
  pedalKey: line,
  findingNames: fc.dictionary(oneOf(FindingType.options), line, { noNullPrototype: true }),
  reportChoices: fc.dictionary(
    oneOf(ReportReader.options),
    fc.record({
      sections: fc.subarray([...SummarySection.options]),
      otherViews: oneOf(OtherViews.options),
    }),
    { noNullPrototype: true },
  ),
  sample: flag,
  createdAt: instant,
})

const edit = {
  id: id<IdentityEdit['id']>(),
  at: instant,
  from: id<TriggerPointId>(),
  into: id<TriggerPointId>(),
}
const identityEdit: fc.Arbitrary<IdentityEdit> = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), ...edit }),
  fc.record({
    kind: fc.constant('split' as const),
    ...edit,
    visits: fc.array(id<SessionId>(), { minLength: 1, maxLength: 3 }),
  }),
)
const pointLink: fc.Arbitrary<PointLink> = fc.record({
  id: id(),
  key: id(),
  satellite: id(),
  since: orNull(id<ClientEventId>()),
  note: line,
})
const wanted = fc.double({ min: 0, max: 100_000, noNaN: true })
const goal: fc.Arbitrary<Goal> = fc.oneof(
  fc.record({
    kind: fc.constant('measure' as const),
    id: id<Goal['id']>(),
    target: wanted,
    by: orNull(calendarDay),
    measure: oneOf(MEASURE_KINDS),
  }),
  fc.record({
    kind: fc.constant('own' as const),
    id: id<Goal['id']>(),
    target: wanted,
    by: orNull(calendarDay),
    words: name,
    unit: line,
    better: oneOf(['more', 'less'] as const),
    values: fc.array(fc.record({ day: calendarDay, value: wanted }), { maxLength: 3 }),
  }),
)

export const client: fc.Arbitrary<Client> = fc.record({
  id: id(),
  name,
  dateOfBirth: orNull(calendarDay),
  phone: line,
  email: line,
  occupation: line,
  activities: line,
  background: freeText,
  consents: fc.uniqueArray(
    fc.record({
      id: id<ConsentId>(),
      kind: oneOf(ConsentKind.options),
      scope: line,
      given: calendarDay,
      withdrawn: orNull(calendarDay),
      note: freeText,
    }),
    { maxLength: 2, selector: (it) => it.id },
  ),
  contraindications: fc.uniqueArray(
    fc.record({
      id: id<ContraindicationId>(),
      kind: oneOf(ContraindicationKind.options),
      words: line,
      at: orNull(viewPoint),
      redFlag: flag,
      noted: calendarDay,
      resolved: orNull(calendarDay),
      note: freeText,
    }),
    { maxLength: 2, selector: (it) => it.id },
  ),
  events: fc.uniqueArray(
    fc.record({
      id: id<ClientEventId>(),
      day: calendarDay,
      kind: oneOf(ClientEventKind.options),
      words: line,
    }),
    { maxLength: 2, selector: (it) => it.id },
  ),
  identityEdits: fc.uniqueArray(identityEdit, { maxLength: 2, selector: (it) => it.id }),
  pointLinks: fc.uniqueArray(pointLink, { maxLength: 2, selector: (it) => it.id }),
  goals: fc.uniqueArray(goal, { maxLength: 2, selector: (it) => it.id }),
  archived: flag,
  createdAt: instant,
})

const patchPath = fc.array(fc.oneof(line, fc.nat(99)), { maxLength: 5 })
const jsonValue = fc
  .jsonValue({ maxDepth: 4, noUnicodeString: false })
  // JSON.stringify writes −0 as 0, and an own "__proto__" is refused.
  .map((value) => JSON.parse(JSON.stringify(value)) as typeof value)
  .filter((value) => !JSON.stringify(value).includes('__proto__'))

export const changeLogEntry: fc.Arbitrary<ChangeLogEntry> = fc.record({
  id: id(),
  at: instant,
  subject: fc.oneof(
    fc.record({ kind: fc.constant('practice' as const), id: id<Practice['id']>() }),
    fc.record({ kind: fc.constant('client' as const), id: id<Client['id']>() }),
  ),
  action: line,
  patches: fc.array(
    fc.oneof(
      fc.record({ op: oneOf(['add', 'replace'] as const), path: patchPath, value: jsonValue }),
      fc.record({ op: fc.constant('remove' as const), path: patchPath }),
    ),
    { maxLength: 4 },
  ),
}) as fc.Arbitrary<ChangeLogEntry>

export const databaseId = id<DatabaseId>()
