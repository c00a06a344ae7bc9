import fc from 'fast-check'
import { applyEdit, type SessionEdit, type SingleEdit } from '../../src/domain/edit.ts'
import type { Mark } from '../../src/domain/mark.ts'
import { type Session, SOAP_SECTIONS } from '../../src/domain/session.ts'
import { SESSION_LIST_NAMES } from '../../src/domain/session-records.ts'
import { Side } from '../../src/domain/view-point.ts'
import { handout } from './arbitrary-handout.ts'
import { RECORDS } from './arbitrary-list-record.ts'
import {
  calendarDay,
  freeText,
  id,
  line,
  muscleId,
  oneOf,
  orNull,
  timeOfDay,
  viewPoint,
} from './arbitrary-record.ts'
import {
  complaint,
  distinctPoint,
  finding,
  mark,
  noteMark,
  observationFields,
  stroke,
  symptomArea,
  treatment,
} from './arbitrary-session.ts'

type EditType = SessionEdit['type']
type EditOf<T extends EditType> = Extract<SessionEdit, { type: T }>
/** The edits of one type that can be applied to a session; null when there is nothing to apply it to. */
type Edits<T extends EditType> = (session: Session) => fc.Arbitrary<EditOf<T>> | null

const edit = <T extends EditType>(type: T, rest: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), ...rest }) as unknown as fc.Arbitrary<EditOf<T>>

/** A change of some of the fields, perhaps of none. */
const some = (fields: fc.Arbitrary<object>) =>
  fc.tuple(fields, fc.infiniteStream(fc.boolean())).map(([all, coin]) => {
    return Object.fromEntries(Object.entries(all).filter(() => coin.next().value))
  })
const without = (fields: fc.Arbitrary<object>, names: readonly string[]) =>
  fields.map((all) => Object.fromEntries(Object.entries(all).filter(([key]) => !names.includes(key))))

const from = <T extends EditType, R>(
  records: readonly R[],
  build: (record: R) => fc.Arbitrary<EditOf<T>>,
): fc.Arbitrary<EditOf<T>> | null => (records.length === 0 ? null : oneOf(records).chain(build))

const kindOf = <K extends Mark['kind']>(session: Session, kind: K) =>
  session.marks.filter((it): it is Extract<Mark, { kind: K }> => it.kind === kind)
const points = (session: Session) => kindOf(session, 'trigger-point')
const treated = (session: Session) =>
  points(session).flatMap((point) => point.observation.treatments.map((done) => ({ point, done })))
const complaintIds = (session: Session) => session.complaints.map((it) => it.id)
const constant = fc.constant

const EDITS: { readonly [T in EditType]: Edits<T> } = {
  'add-mark': (s) => edit('add-mark', { mark: mark(complaintIds(s)) }),
  'add-marks': (s) =>
    edit('add-marks', {
      marks: fc.uniqueArray(mark(complaintIds(s)), { minLength: 1, maxLength: 3, selector: distinctPoint }),
    }),
  'remove-marks': (s) =>
    s.marks.length === 0
      ? null
      : edit('remove-marks', {
          markIds: fc.subarray(
            s.marks.map((it) => it.id),
            { minLength: 1 },
          ),
        }),
  'swap-sides': (s) =>
    s.marks.length === 0
      ? null
      : edit('swap-sides', {
          markIds: fc.subarray(
            s.marks.map((it) => it.id),
            { minLength: 1 },
          ),
        }),
  'confirm-mark': (s) => from(s.marks, (it) => edit('confirm-mark', { markId: constant(it.id) })),
  'remove-mark': (s) => from(s.marks, (it) => edit('remove-mark', { markId: constant(it.id) })),
  'move-mark': (s) =>
    from(
      s.marks.filter((it) => it.kind !== 'symptom-area'),
      (it) => edit('move-mark', { markId: constant(it.id), to: viewPoint }),
    ),
  'set-muscle': (s) => from(points(s), (it) => edit('set-muscle', { markId: constant(it.id), muscleId })),
  'set-side': (s) =>
    from(points(s), (it) =>
      edit('set-side', {
        markId: constant(it.id),
        side: oneOf(it.at.view.endsWith('lateral') ? (['right', 'left'] as const) : Side.options),
      }),
    ),
  'set-identity': (s) =>
    from(points(s), (it) =>
      edit('set-identity', {
        markId: constant(it.id),
        triggerPointId: id(),
        asOn: orNull(calendarDay),
      }),
    ),
  'change-observation': (s) =>
    from(points(s), (it) =>
      edit('change-observation', { markId: constant(it.id), change: some(observationFields) }),
    ),
  'change-observations': (s) =>
    points(s).length === 0
      ? null
      : edit('change-observations', {
          changes: fc
            .array(
              fc.record({
                markId: oneOf(points(s).map((it) => it.id)),
                change: some(observationFields),
              }),
              { minLength: 1, maxLength: 3 },
              // The stream of coins marks what holds it as to be cloned; an edit is plain data.
            )
            .map((changes) => changes.map(({ markId, change }) => ({ markId, change }))),
        }),
  'add-treatments': (s) =>
    points(s).length === 0
      ? null
      : edit('add-treatments', {
          treatments: fc.uniqueArray(fc.record({ markId: oneOf(points(s).map((it) => it.id)), treatment }), {
            minLength: 1,
            maxLength: 3,
            selector: (it) => it.treatment.id,
          }),
        }),
  'add-treatment': (s) =>
    from(points(s), (it) => edit('add-treatment', { markId: constant(it.id), treatment })),
  'change-treatment': (s) =>
    from(treated(s), ({ point, done }) =>
      edit('change-treatment', {
        markId: constant(point.id),
        treatmentId: constant(done.id),
        change: some(without(treatment, ['id'])),
      }),
    ),
  'remove-treatment': (s) =>
    from(treated(s), ({ point, done }) =>
      edit('remove-treatment', { markId: constant(point.id), treatmentId: constant(done.id) }),
    ),
  'change-symptom-area': (s) =>
    from(kindOf(s, 'symptom-area'), (it) =>
      edit('change-symptom-area', {
        markId: constant(it.id),
        change: some(without(symptomArea(complaintIds(s)), ['kind', 'id', 'strokes', 'unconfirmed'])),
      }),
    ),
  'add-stroke': (s) =>
    from(kindOf(s, 'symptom-area'), (it) => edit('add-stroke', { markId: constant(it.id), stroke })),
  'set-strokes': (s) =>
    from(kindOf(s, 'symptom-area'), (it) =>
      edit('set-strokes', {
        markId: constant(it.id),
        strokes: fc.array(stroke, { minLength: 1, maxLength: 3 }),
      }),
    ),
  'split-area': (s) =>
    from(kindOf(s, 'symptom-area'), (it) =>
      edit('split-area', {
        markId: constant(it.id),
        strokes: fc.array(stroke, { minLength: 1, maxLength: 2 }),
        others: fc.array(symptomArea(complaintIds(s)), { minLength: 1, maxLength: 2 }),
      }),
    ),
  'set-note-text-place': (s) =>
    from(kindOf(s, 'note'), (it) =>
      edit('set-note-text-place', { markId: constant(it.id), textAt: noteMark.map((note) => note.textAt) }),
    ),
  'set-reason': () => edit('set-reason', { reason: line }),
  'set-handout': () => edit('set-handout', { handout }),
  'set-private-notes': () => edit('set-private-notes', { text: line }),
  'put-record': (s) =>
    edit('put-record', {
      put: oneOf(SESSION_LIST_NAMES).chain((list) =>
        fc
          .tuple(RECORDS[list] as fc.Arbitrary<{ id: string }>, oneOf([null, ...s[list].map(({ id }) => id)]))
          .map(([record, known]) => ({ list, record: { ...record, id: known ?? record.id } })),
      ),
    }),
  'remove-record': (s) =>
    from(
      SESSION_LIST_NAMES.flatMap((list) => s[list].map(({ id }) => ({ list, id }))),
      ({ list, id: there }) => edit('remove-record', { list: constant(list), id: constant(there) }),
    ),
  'change-finding': (s) =>
    from(kindOf(s, 'finding'), (it) =>
      edit('change-finding', {
        markId: constant(it.id),
        change: some(without(finding, ['kind', 'id', 'at', 'unconfirmed'])),
      }),
    ),
  'set-note-mark-text': (s) =>
    from(kindOf(s, 'note'), (it) =>
      edit('set-note-mark-text', { markId: constant(it.id), text: noteMark.map((note) => note.text) }),
    ),
  'set-soap-text': () => edit('set-soap-text', { section: oneOf(SOAP_SECTIONS), text: freeText }),
  'add-complaint': () => edit('add-complaint', { complaint }),
  'change-complaint': (s) =>
    from(s.complaints, (it) =>
      edit('change-complaint', { complaintId: constant(it.id), change: some(without(complaint, ['id'])) }),
    ),
  'remove-complaint': (s) =>
    from(s.complaints, (it) => edit('remove-complaint', { complaintId: constant(it.id) })),
  'set-date-of-service': () =>
    edit('set-date-of-service', { dateOfService: calendarDay, timeOfService: orNull(timeOfDay) }),
  together: (s) =>
    singleOf(s)
      .chain((one) => fc.tuple(fc.constant(one), singleOf(applyEdit(s, one).session)))
      .map((edits) => ({ type: 'together' as const, edits })),
}

const singleOf = (session: Session): fc.Arbitrary<SingleEdit> =>
  fc.oneof(
    ...EDIT_TYPES.flatMap<fc.Arbitrary<SingleEdit>>((type) =>
      type === 'together' ? [] : (EDITS[type](session) ?? []),
    ),
  )

export const EDIT_TYPES = Object.keys(EDITS) as readonly EditType[]

/** An edit of one type for this session. Throws if there is nothing it could change. */
export function editOfType(type: EditType, session: Session): fc.Arbitrary<SessionEdit> {
  const edits = EDITS[type](session)
  if (!edits) throw new Error(`${type} does not apply to this session`)
  return edits
}

/** Any edit that can be applied to this session. */
export function editOf(session: Session): fc.Arbitrary<SessionEdit> {
  const applicable = EDIT_TYPES.flatMap<fc.Arbitrary<SessionEdit>>((type) => EDITS[type](session) ?? [])
  return fc.oneof(...applicable)
}

/** An edit that names a mark this session does not have. */
export const editOfNothing: fc.Arbitrary<SessionEdit> = fc.oneof(
  edit('remove-mark', { markId: id() }),
  edit('move-mark', { markId: id(), to: viewPoint }),
  edit('add-treatment', { markId: id(), treatment }),
  edit('remove-complaint', { complaintId: id() }),
)
