import { z } from 'zod'
import { Complaint } from './complaint.ts'
import { CalendarDay, Instant, TimeOfDay } from './dates.ts'
import { Handout } from './handout/handout.ts'
import { ClientId, distinctIds, SessionId } from './ids.ts'
import { Mark } from './mark.ts'
import { EMPTY_LISTS, LIST_LIMIT, SessionLists } from './session-records.ts'
import { Addendum, Signature } from './signature.ts'
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

/** What one session can hold. */
export const MARKS_LIMIT = 2000
export const COMPLAINTS_LIMIT = 50

/** False if the session records one trigger point twice: then nobody could say which observation counts. */
function recordsEachPointOnce(marks: readonly Mark[]): boolean {
  const points = marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.triggerPointId] : []))
  return new Set(points).size === points.length
}

/** What one visit holds that may be printed and handed on. */
const HANDED_ON = {
  id: SessionId,
  clientId: ClientId,
  dateOfService: CalendarDay,
  timeOfService: TimeOfDay.nullable(),
  /** When the record was begun, which need not be the day of the visit. */
  dateOfEntry: Instant,
  therapist: Line,
  state: z.enum(['draft', 'signed']),
  complaints: z
    .array(Complaint)
    .max(COMPLAINTS_LIMIT)
    .refine(distinctIds, 'two complaints have the same id')
    .readonly(),
  marks: z
    .array(Mark)
    .max(MARKS_LIMIT)
    .refine(distinctIds, 'two marks have the same id')
    .refine(recordsEachPointOnce, 'two marks record the same trigger point')
    .readonly(),
  notes: SoapNotes,
  /** Why the client came, where nothing hurts: "maintenance before the race". */
  reason: Line,
  /** The visit that this one was begun from, or null. */
  carriedFrom: SessionId.nullable(),
  ...SessionLists,
  /** Null on a draft. */
  signature: Signature.nullable(),
  addenda: z.array(Addendum).max(LIST_LIMIT).refine(distinctIds, 'two addenda have the same id').readonly(),
  /** What the client takes home; null until it is written. Not part of what is signed: it may be written afterwards. */
  handout: Handout.nullable().default(null),
} as const

/** A symptom area is linked only to a complaint of the same visit. */
function linksWithin(
  { complaints, marks }: { readonly complaints: readonly Complaint[]; readonly marks: readonly Mark[] },
  context: z.RefinementCtx,
): void {
  const known = new Set<string>(complaints.map(({ id }) => id))
  marks.forEach((mark, index) => {
    if (mark.kind !== 'symptom-area' || mark.complaintId === null || known.has(mark.complaintId)) return
    const path = ['marks', index, 'complaintId']
    context.addIssue({ code: 'custom', path, message: 'there is no such complaint in this session' })
  })
}

/**
 * One visit. The order of `marks` is their numbering: the first is mark 1. Records one trigger point at most
 * once, and a symptom area is linked only to a complaint of the same visit.
 */
export const Session = z
  .strictObject({
    ...HANDED_ON,
    /** What the therapist notes for nobody else: no report can hold it. */
    privateNotes: FreeText,
  })
  .superRefine(linksWithin)
  .readonly()
export type Session = z.infer<typeof Session>
export type SessionState = Session['state']

/** A visit as reports get it: the private notes are not in it, whatever a report prints. */
export const ReportSession = z.strictObject(HANDED_ON).superRefine(linksWithin).readonly()
export type ReportSession = z.infer<typeof ReportSession>

/** The visit without what is for the therapist alone. */
export function forReport({ privateNotes: _, ...session }: Session): ReportSession {
  return session
}

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
    privateNotes: '',
    reason: '',
    carriedFrom: null,
    ...EMPTY_LISTS,
    signature: null,
    addenda: [],
    handout: null,
  }
}
