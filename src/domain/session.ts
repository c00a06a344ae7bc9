import { z } from 'zod'
import { Complaint } from './complaint.ts'
import { CalendarDay, Instant, TimeOfDay } from './dates.ts'
import { ClientId, SessionId } from './ids.ts'
import { Mark } from './mark.ts'
import { FreeText, Line } from './text.ts'

/** The four texts of a SOAP note. */
export const SoapNotes = z
  .strictObject({ subjective: FreeText, objective: FreeText, assessment: FreeText, plan: FreeText })
  .readonly()
export type SoapNotes = z.infer<typeof SoapNotes>
export type SoapSection = keyof SoapNotes

/** The sections in the order they are written and read. */
export const SOAP_SECTIONS = [
  'subjective',
  'objective',
  'assessment',
  'plan',
] as const satisfies readonly SoapSection[]

const distinctIds = (records: readonly { readonly id: string }[]) =>
  new Set(records.map(({ id }) => id)).size === records.length

/** One visit. The order of `marks` is their numbering: the first is mark 1. */
export const Session = z
  .strictObject({
    id: SessionId,
    clientId: ClientId,
    dateOfService: CalendarDay,
    timeOfService: TimeOfDay.nullable(),
    /** When the record was begun, which need not be the day of the visit. */
    dateOfEntry: Instant,
    therapist: Line,
    state: z.enum(['draft', 'signed']),
    complaints: z.array(Complaint).max(50).refine(distinctIds, 'two complaints have the same id').readonly(),
    marks: z.array(Mark).max(2000).refine(distinctIds, 'two marks have the same id').readonly(),
    notes: SoapNotes,
  })
  .readonly()
export type Session = z.infer<typeof Session>
export type SessionState = Session['state']

/** A visit with nothing in it yet. */
export function blankSession(given: {
  id: SessionId
  clientId: ClientId
  dateOfService: CalendarDay
  timeOfService: TimeOfDay | null
  dateOfEntry: Instant
  therapist: string
}): Session {
  return {
    ...given,
    state: 'draft',
    complaints: [],
    marks: [],
    notes: { subjective: '', objective: '', assessment: '', plan: '' },
  }
}
