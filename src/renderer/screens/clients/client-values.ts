import { Client, type NEW_CLIENT } from '../../../domain/client.ts'
import { type CalendarDay, formatDay, refuseDateOfBirth } from '../../../domain/dates.ts'
import { fieldFaults } from '../../text/field-faults.ts'
import { readTypedDay } from '../../text/typed-day.ts'

/** A client as the form holds it: everything as it was typed. */
export interface ClientValues {
  readonly name: string
  readonly dateOfBirth: string
  readonly phone: string
  readonly email: string
  readonly occupation: string
  readonly activities: string
  readonly background: string
}

export const BLANK_CLIENT_VALUES: ClientValues = {
  name: '',
  dateOfBirth: '',
  phone: '',
  email: '',
  occupation: '',
  activities: '',
  background: '',
}

/** What the form shows of a client. */
export function clientValues(client: Client): ClientValues {
  const { name, dateOfBirth, phone, email, occupation, activities, background } = client
  return {
    name,
    dateOfBirth: dateOfBirth === null ? '' : formatDay(dateOfBirth),
    phone,
    email,
    occupation,
    activities,
    background,
  }
}

export type ReadClient =
  | { readonly kind: 'client'; readonly client: Client }
  /** Sentences by the field's name. */
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> }

/** The client the form's values mean, or what is wrong with them. `today` is the practice's day. */
export function readClient(
  values: ClientValues,
  kept: Pick<Client, 'id' | 'archived' | 'createdAt' | keyof typeof NEW_CLIENT>,
  today: CalendarDay,
): ReadClient {
  const typed = readTypedDay(values.dateOfBirth)
  const candidate = {
    ...kept,
    name: values.name.trim(),
    dateOfBirth: typed.kind === 'day' ? typed.day : null,
    phone: values.phone.trim(),
    email: values.email.trim(),
    occupation: values.occupation.trim(),
    activities: values.activities.trim(),
    background: values.background,
  }
  const why =
    typed.kind === 'refused' ? typed.why : typed.kind === 'day' ? refuseDateOfBirth(typed.day, today) : null
  const faults = { ...fieldFaults(Client, candidate), ...(why === null ? {} : { dateOfBirth: why }) }
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults }
  return { kind: 'client', client: Client.parse(candidate) }
}
