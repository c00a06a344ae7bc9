import { z } from 'zod'
import { Instant } from './dates.ts'
import { distinctIds, PracticeId, SnippetId } from './ids.ts'
import { Logo } from './logo.ts'
import { FindingType } from './mark.ts'
import { ReportReader, SummaryChoice } from './report-sections.ts'
import { FreeText, Line, Name } from './text.ts'

export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>

/** The unit pressure pain thresholds are shown in. They are stored in kPa whatever is chosen. */
export const PressureUnit = z.enum(['kg/cm²', 'kPa'])
export type PressureUnit = z.infer<typeof PressureUnit>

/** A text that is written often; `shortcut` is typed with a dot before it. */
export const Snippet = z.strictObject({ id: SnippetId, shortcut: Line, text: FreeText }).readonly()
export type Snippet = z.infer<typeof Snippet>

/** What can be asked of a session before it is signed. */
export const SigningCheck = z.enum([
  'therapist',
  'complaint-or-reason',
  'findings',
  'treatment',
  'response',
  'plan',
])
export type SigningCheck = z.infer<typeof SigningCheck>

/** The practice: whose records these are and how they are shown. */
export const Practice = z
  .strictObject({
    id: PracticeId,
    name: Name,
    therapist: Name,
    /** Letters after the therapist's name, e.g. "LMT, CNMT". */
    credentials: Line,
    registrationNumber: Line,
    address: FreeText,
    phone: Line,
    email: Line,
    /** Printed beside the name; null for none. */
    logo: Logo.nullable().default(null),
    paper: Paper,
    pressureUnit: PressureUnit,
    /** Texts that a typed shortcut stands for. */
    snippets: z.array(Snippet).max(500).refine(distinctIds, 'two snippets have the same id').readonly(),
    /** What a session must hold before it can be signed. */
    signingChecks: z.array(SigningCheck).readonly(),
    /** The key that a foot pedal types, as `KeyboardEvent.code` calls it; "" for none. */
    pedalKey: Line,
    /** What this practice calls findings; those that are not named here keep their usual words. */
    findingNames: z.partialRecord(FindingType, Line).readonly(),
    /** What is printed for each reader, where the practice has chosen otherwise than usual. */
    reportChoices: z.partialRecord(ReportReader, SummaryChoice).readonly().default({}),
    /** True for the sample practice that ships with Palpate; everything it prints and shows says so. */
    sample: z.boolean(),
    createdAt: Instant,
  })
  .readonly()
export type Practice = z.infer<typeof Practice>

/** How a new practice works until it says otherwise. */
export const NEW_PRACTICE = {
  snippets: [],
  signingChecks: SigningCheck.options,
  pedalKey: '',
  findingNames: {},
  reportChoices: {},
  logo: null,
} as const satisfies Partial<Practice>
