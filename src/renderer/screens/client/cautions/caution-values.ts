import {
  Consent,
  type ConsentKind,
  Contraindication,
  type ContraindicationKind,
} from '../../../../domain/consent.ts'
import { type CalendarDay, formatDay } from '../../../../domain/dates.ts'
import { ConsentId, ContraindicationId } from '../../../../domain/ids.ts'
import type { ViewPoint } from '../../../../domain/view-point.ts'
import { fieldFaults } from '../../../text/field-faults.ts'
import { readTypedDay } from '../../../text/typed-day.ts'

/** A consent as its form holds it: everything as it was typed. */
export interface ConsentValues extends Record<string, unknown> {
  readonly kind: ConsentKind
  readonly scope: string
  readonly given: string
  readonly withdrawn: string
  readonly note: string
}

/** A contraindication as its form holds it. */
export interface ContraindicationValues extends Record<string, unknown> {
  readonly kind: ContraindicationKind
  readonly words: string
  readonly at: ViewPoint | null
  readonly redFlag: boolean
  readonly noted: string
  readonly resolved: string
  readonly note: string
}

/** What the form shows of a consent, or of a new one given today. */
export function consentValues(consent: Consent | null, today: CalendarDay): ConsentValues {
  if (!consent) return { kind: 'treatment', scope: '', given: formatDay(today), withdrawn: '', note: '' }
  const { kind, scope, given, withdrawn, note } = consent
  return { kind, scope, given: formatDay(given), withdrawn: withdrawn ? formatDay(withdrawn) : '', note }
}

/** What the form shows of a contraindication, or of a new one noted today. */
export function contraindicationValues(
  contraindication: Contraindication | null,
  today: CalendarDay,
): ContraindicationValues {
  if (!contraindication)
    return {
      ...{ kind: 'local', words: '', at: null, redFlag: false },
      ...{ noted: formatDay(today), resolved: '', note: '' },
    }
  const { kind, words, at, redFlag, noted, resolved, note } = contraindication
  return {
    ...{ kind, words, at, redFlag, note },
    noted: formatDay(noted),
    resolved: resolved ? formatDay(resolved) : '',
  }
}

type Read<R> =
  | { readonly kind: 'record'; readonly record: R }
  /** Sentences by the field's name. */
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> }

/** The consent that the form's values mean, or what is wrong with them. `id` null makes a new one. */
export function readConsent(values: ConsentValues, id: ConsentId | null, today: CalendarDay): Read<Consent> {
  const days = readDays(values.given, values.withdrawn, today)
  const candidate = {
    id: id ?? ConsentId.parse(crypto.randomUUID()),
    kind: values.kind,
    scope: values.scope.trim(),
    given: days.first,
    withdrawn: days.last,
    note: values.note,
  }
  const faults: Record<string, string> = { ...fieldFaults(Consent, candidate) }
  if (days.firstFault) faults.given = days.firstFault
  if (days.lastFault) faults.withdrawn = days.lastFault
  if (values.kind === 'sensitive-area' && candidate.scope === '')
    faults.scope = 'Please name the area that the client agreed to.'
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults }
  return { kind: 'record', record: Consent.parse(candidate) }
}

/** The same for a contraindication. A place is kept for a local one only. */
export function readContraindication(
  values: ContraindicationValues,
  id: ContraindicationId | null,
  today: CalendarDay,
): Read<Contraindication> {
  const days = readDays(values.noted, values.resolved, today)
  const candidate = {
    id: id ?? ContraindicationId.parse(crypto.randomUUID()),
    kind: values.kind,
    words: values.words.trim(),
    at: values.kind === 'local' ? values.at : null,
    redFlag: values.redFlag,
    noted: days.first,
    resolved: days.last,
    note: values.note,
  }
  const faults: Record<string, string> = { ...fieldFaults(Contraindication, candidate) }
  if (days.firstFault) faults.noted = days.firstFault
  if (days.lastFault) faults.resolved = days.lastFault
  if (candidate.words === '') faults.words = 'Please say what it is.'
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults }
  return { kind: 'record', record: Contraindication.parse(candidate) }
}

/** A day that must be there and one that may follow it; neither is in the future. */
function readDays(firstTyped: string, lastTyped: string, today: CalendarDay) {
  const first = readDay(firstTyped, today)
  const last = readDay(lastTyped, today)
  const backwards = first.day && last.day && last.day < first.day
  return {
    first: first.day,
    last: last.day,
    firstFault: first.fault ?? (first.day ? null : 'Please give the day.'),
    lastFault: last.fault ?? (backwards ? 'This is before the other day.' : null),
  }
}

function readDay(typed: string, today: CalendarDay): { day: CalendarDay | null; fault: string | null } {
  const read = readTypedDay(typed)
  if (read.kind === 'none') return { day: null, fault: null }
  if (read.kind === 'refused') return { day: null, fault: read.why }
  return read.day > today
    ? { day: null, fault: 'This day is in the future. Please check it.' }
    : { day: read.day, fault: null }
}
