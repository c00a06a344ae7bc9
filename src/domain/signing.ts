import type { Instant } from './dates.ts'
import type { MarkId } from './ids.ts'
import type { Practice, SigningCheck } from './practice.ts'
import type { ReportSession, Session } from './session.ts'
import type { Observation } from './trigger-point.ts'
import { markLabel } from './words.ts'

/** What stands in the way of signing: what is asked for, in words, and the mark that it is about, if it is one. */
export interface MissingForSigning {
  readonly check: SigningCheck | 'unconfirmed'
  readonly words: string
  readonly markId: MarkId | null
}

/**
 * What a session lacks before it can be signed: every mark that is carried over and not confirmed, always; and what the
 * practice asks for. Empty if it can be signed. A text counts for treatment or response only where a line says so of itself:
 * "Treatment: …", "No treatment: …", "Response: …" in Objective or Assessment (English).
 */
export function missingForSigning(
  session: Session,
  { signingChecks }: Pick<Practice, 'signingChecks'>,
): readonly MissingForSigning[] {
  const unconfirmed = session.marks.flatMap((mark, index): readonly MissingForSigning[] =>
    mark.unconfirmed
      ? [
          {
            check: 'unconfirmed',
            words: `${index + 1} · ${markLabel(mark)} is carried over and not yet confirmed`,
            markId: mark.id,
          },
        ]
      : [],
  )
  const asked = CHECKS.filter(({ check }) => signingChecks.includes(check))
  const missing = asked.filter(({ isThere }) => !isThere(session))
  return [...unconfirmed, ...missing.map(({ check, words }) => ({ check, words, markId: null }))]
}

const said = (text: string) => text.trim() !== ''
const observations = ({ marks }: Session): readonly Observation[] =>
  marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.observation] : []))
/** What the client reports and what is planned is neither treatment nor response of this visit. */
const written = ({ notes: { objective, assessment } }: Session) => `${objective}\n${assessment}`

// A mention is none: "sensitive to heat", "stretches at home", "worse since the last treatment".
const SAYS_TREATMENT = /^[ \t]*treatment( today)?[ \t]*:[ \t]*\S/im
const SAYS_NO_TREATMENT = /^[ \t]*no treatment( today)?[ \t]*([:.,(–—-]|$)/im
const SAYS_RESPONSE = /^[ \t]*response( to (the )?treatment)?[ \t]*:[ \t]*\S/im

/** In the order of the record. */
const CHECKS: readonly {
  readonly check: SigningCheck
  readonly words: string
  readonly isThere: (session: Session) => boolean
}[] = [
  { check: 'therapist', words: 'The therapist is not named', isThere: ({ therapist }) => said(therapist) },
  {
    check: 'complaint-or-reason',
    words: 'No complaint and no reason for the visit is written down',
    isThere: ({ complaints, reason }) =>
      said(reason) || complaints.some(({ words, site }) => said(words) || said(site)),
  },
  {
    check: 'findings',
    words: 'Nothing that was found is recorded: no mark, no test, no objective text',
    isThere: ({ marks, notes, checkedMuscles, postureFindings, specialTests, rom }) =>
      marks.length + checkedMuscles.length + postureFindings.length + specialTests.length > 0 ||
      rom.some(({ degrees, pain, endFeel }) => degrees !== null || pain !== null || endFeel !== null) ||
      said(notes.objective),
  },
  {
    check: 'treatment',
    words:
      'No treatment is recorded: add it at a point, or begin a line in Objective or Assessment with “Treatment:” or “No treatment”',
    isThere: (session) =>
      observations(session).some(({ treatments }) => treatments.length > 0) ||
      SAYS_TREATMENT.test(written(session)) ||
      SAYS_NO_TREATMENT.test(written(session)),
  },
  {
    check: 'response',
    words:
      'No response is recorded: say it at a point, or begin a line in Objective or Assessment with “Response:”',
    isThere: (session) =>
      observations(session).some(saysResponse) ||
      SAYS_RESPONSE.test(written(session)) ||
      // What was not treated cannot respond.
      SAYS_NO_TREATMENT.test(written(session)),
  },
  { check: 'plan', words: 'The plan is empty', isThere: ({ notes }) => said(notes.plan) },
]

const saysResponse = (seen: Observation) =>
  seen.nprsAfter !== null ||
  seen.pressureThresholdAfter !== null ||
  seen.statusAfter !== null ||
  seen.treatments.some(({ response }) => response !== null)

/** What was carried over to be asked for again and is still empty, in words; signing goes on without it. */
export function stillToAsk({ rom, measures }: Session): readonly string[] {
  const movements = rom.filter(
    ({ degrees, pain, endFeel, note }) =>
      degrees === null && pain === null && endFeel === null && !said(note),
  ).length
  const activities = measures.some(
    (measure) =>
      measure.kind === 'psfs' &&
      measure.activities.length > 0 &&
      measure.activities.every(({ score }) => score === null),
  )
  return [
    ...(movements > 0
      ? [movements === 1 ? '1 movement is not measured' : `${movements} movements are not measured`]
      : []),
    ...(activities ? ['the functional scale (PSFS) has no score'] : []),
  ]
}

/** Makes a SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export type MakeDigest = (text: string) => Promise<string>

/**
 * What a signature stands for, as a text: the whole session but for its digest, its addenda, the handout (which may be
 * written afterwards) and the private notes (so that it can be checked where those may not be), keys in order. Fields
 * that say nothing (null, "", false, nothing in them) are left out, so that a field which a later version adds empty
 * does not look like an alteration.
 */
export function signedContent(session: Session | ReportSession): string {
  const { addenda, signature, privateNotes, handout, ...content } = { privateNotes: '', ...session }
  return JSON.stringify(
    saying({ ...content, signature: signature && { at: signature.at, by: signature.by } }),
  )
}

/** Items of a list keep their places; only fields are left out. */
function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(saying)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
    .map(([key, field]) => [key, saying(field)] as const)
    .filter(([, field]) => !saysNothing(field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields)
}

const saysNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** The session signed and locked. Throws if it is signed already or a carried-over mark is not confirmed. */
export async function signSession(
  draft: Session,
  { by, at }: { readonly by: string; readonly at: Instant },
  digest: MakeDigest,
): Promise<Session> {
  if (draft.state === 'signed') throw new Error(`session ${draft.id} is signed already`)
  if (draft.marks.some(({ unconfirmed }) => unconfirmed))
    throw new Error(`session ${draft.id} has marks that are not confirmed`)
  const signed: Session = { ...draft, state: 'signed', signature: { at, by, digest: '' } }
  return { ...signed, signature: { at, by, digest: await digest(signedContent(signed)) } }
}

/** What a signature is worth: it may be older than digests are. */
export type Verification = 'verified' | 'altered' | 'no-digest'

/** Whether a signed session still is what was signed. */
export async function verifyDigest(
  session: Session | ReportSession,
  digest: MakeDigest,
): Promise<Verification> {
  if (session.signature === null) return 'no-digest'
  return (await digest(signedContent(session))) === session.signature.digest ? 'verified' : 'altered'
}
