import { z } from 'zod'
import { ChangeLogEntry } from '../domain/change-log.ts'
import { ReportPlan } from '../domain/report-input.ts'
import { ReportSession } from '../domain/session.ts'
import { begun, cancelled, done, FileName, failed, saved, Token } from './answers.ts'

/** How many sessions one message carries at most, so that neither the window nor main is ever busy for long. */
export const SESSIONS_A_MESSAGE = 10
/** How many lines of the change log. */
export const CHANGES_A_MESSAGE = 200
/** How many bytes of a document. */
export const BYTES_A_MESSAGE = 500_000
/** How many characters of a text. */
export const CHUNK_LENGTH = 1_000_000

/** The open forms in which a client's data leaves Palpate. */
export const ExportKind = z.enum(['trigger-points-csv', 'fhir', 'client-record'])
export type ExportKind = z.infer<typeof ExportKind>

const Bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (it) => it instanceof Uint8Array && it.length <= BYTES_A_MESSAGE,
  'bytes',
)
const token = z.strictObject({ token: Token })
const doneOrFailed = z.discriminatedUnion('kind', [done, failed])

/** Documents and exports. What is shown, saved, printed and opened of one token are the same bytes. */
export const reportChannels = {
  /** A document is wanted. Its sessions, change lines and attached record follow by `report.add`: the plan holds none. */
  'report.begin': {
    request: z.strictObject({ plan: ReportPlan }),
    result: begun,
  },
  /** More of what it is about, sessions oldest first; `record` is the next piece of the record that is attached. */
  'report.add': {
    request: z.strictObject({
      token: Token,
      sessions: z.array(ReportSession).max(SESSIONS_A_MESSAGE),
      changes: z.array(ChangeLogEntry).max(CHANGES_A_MESSAGE),
      record: z.string().max(CHUNK_LENGTH),
    }),
    result: doneOrFailed,
  },
  /** Composes it away from the window's thread, once. The answer is how many bytes it has. */
  'report.compose': {
    request: token,
    result: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('composed'), length: z.int().min(0) }),
      cancelled,
      failed,
    ]),
  },
  /** The composed bytes from `from` on, as many as one message carries. */
  'report.read': {
    request: z.strictObject({ token: Token, from: z.int().min(0) }),
    result: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('read'), bytes: Bytes }), failed]),
  },
  /** Ends the composing; `report.compose` answers "cancelled". */
  'report.cancel': { request: token, result: done },
  /** Asks where, and puts the composed bytes there whole or not at all. */
  'report.save': {
    request: z.strictObject({ token: Token, suggestedName: FileName }),
    result: z.discriminatedUnion('kind', [saved, cancelled, failed]),
  },
  /** Shows the system's print dialog. */
  'report.print': {
    request: z.strictObject({ token: Token, suggestedName: FileName }),
    result: z.discriminatedUnion('kind', [done, cancelled, failed]),
  },
  /** Opens a private copy in the system's own PDF viewer; the copy is removed when Palpate ends. */
  'report.openOutside': {
    request: z.strictObject({ token: Token, suggestedName: FileName }),
    result: doneOrFailed,
  },
  /** Shows the file that was saved last, in its folder. */
  'report.showInFolder': { request: token, result: doneOrFailed },
  'report.close': { request: token, result: done },

  /** Asks where a text goes. It follows by `export.append`, and is there whole after `export.finish` or not at all. */
  'export.begin': {
    request: z.strictObject({ kind: ExportKind, suggestedName: FileName }),
    result: z.discriminatedUnion('kind', [begun, cancelled, failed]),
  },
  'export.append': {
    request: z.strictObject({ token: Token, text: z.string().max(CHUNK_LENGTH) }),
    result: doneOrFailed,
  },
  'export.finish': { request: token, result: z.discriminatedUnion('kind', [saved, failed]) },
  /** It is not wanted, or could not be made. */
  'export.abandon': { request: token, result: done },
  /** Asks for a file with one client's record; its text, whatever that is, is read by `record.read` in so many pieces. */
  'record.open': {
    request: z.undefined(),
    result: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('opened'),
        fileName: z.string(),
        token: Token,
        pieces: z.int().min(0),
      }),
      cancelled,
      failed,
    ]),
  },
  'record.read': {
    request: z.strictObject({ token: Token, at: z.int().min(0) }),
    result: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('read'), text: z.string() }),
      failed,
    ]),
  },
  'record.close': { request: token, result: done },
} as const

/** What main says of documents unasked. */
export const reportEvents = {
  /** `done` of `of` sessions are composed. */
  'report.progress': z.strictObject({ token: Token, done: z.int().min(0), of: z.int().min(0) }),
} as const
