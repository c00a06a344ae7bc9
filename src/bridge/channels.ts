import { z } from 'zod'
import { BackupCounts, BackupFault, BackupHeader } from '../domain/backup.ts'
import { PracticeMarker } from '../domain/practice-marker.ts'
import { begun, cancelled, done, FileName, failed, saved, Token } from './answers.ts'
import { MenuCommand } from './menu-command.ts'
import { reportChannels, reportEvents } from './report-channels.ts'

const MAX_LINES = 5000
const Lines = z.array(z.string()).max(MAX_LINES)

const openedBackup = z.strictObject({
  kind: z.literal('opened'),
  token: Token,
  fileName: z.string(),
  header: BackupHeader,
  counts: BackupCounts,
})
const refusedBackup = z.strictObject({ kind: z.literal('refused'), fault: BackupFault })

/**
 * THE contract between page and main: channel → request → result. Preload, page and main all take their
 * types from here, and main checks every request against the schema before a handler sees it.
 */
export const channels = {
  /** Version and platform, for the about box and the backup header. */
  'app.info': {
    request: z.undefined(),
    result: z.strictObject({ version: z.string(), platform: z.string() }),
  },
  /** What the menu should offer; texts are shown as they are. */
  'menu.update': {
    request: z.strictObject({
      undo: z.string().max(300).nullable(),
      redo: z.string().max(300).nullable(),
      sessionOpen: z.boolean(),
    }),
    result: done,
  },
  /** The page's answer to `closing`: everything is durable, the window may go. */
  'window.close': { request: z.undefined(), result: done },
  /** The other answer: something could not be saved. The window stays until it is closed again or `window.close`. */
  'window.stay': { request: z.undefined(), result: done },
  /** How Palpate, or its page, ended before this page was loaded. Each ending is told once. */
  'app.lastClose': {
    request: z.undefined(),
    result: z.strictObject({ kind: z.enum(['properly', 'unexpectedly']) }),
  },

  'marker.read': {
    request: z.undefined(),
    result: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('marker'), marker: PracticeMarker }),
      z.strictObject({ kind: z.literal('damaged') }),
    ]),
  },
  'marker.write': { request: PracticeMarker, result: z.discriminatedUnion('kind', [done, failed]) },
  /** Forgets the marker: the practice was removed on purpose. Done, too, if there was none. */
  'marker.clear': { request: z.undefined(), result: z.discriminatedUnion('kind', [done, failed]) },

  /** Asks where to save a backup and opens a temporary file beside it. */
  'backup.begin': {
    request: z.strictObject({ suggestedName: FileName, header: BackupHeader }),
    result: z.discriminatedUnion('kind', [begun, cancelled, failed]),
  },
  /** Adds record lines (without line ends), in order. */
  'backup.append': {
    request: z.strictObject({ token: Token, lines: Lines }),
    result: z.discriminatedUnion('kind', [done, failed]),
  },
  /** Writes the footer, makes the file durable under its name, reads it back and verifies it; only then "saved". */
  'backup.finish': {
    request: z.strictObject({ token: Token, counts: BackupCounts }),
    result: z.discriminatedUnion('kind', [saved, failed]),
  },
  /** Forgets the temporary file; what stood under the name before is untouched. */
  'backup.abandon': { request: z.strictObject({ token: Token }), result: done },

  /** Asks for a backup file and verifies it as a whole (form, counts, checksum) before anything is read from it. */
  'backup.open': {
    request: z.undefined(),
    result: z.discriminatedUnion('kind', [openedBackup, refusedBackup, cancelled]),
  },
  /** The same for the sample practice that ships with Palpate. */
  'backup.openSample': {
    request: z.undefined(),
    result: z.discriminatedUnion('kind', [openedBackup, refusedBackup]),
  },
  /** Record lines of an opened backup, from record `from` (0 is the first line after the header) on. */
  'backup.read': {
    request: z.strictObject({ token: Token, from: z.int().min(0) }),
    result: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('lines'), lines: Lines, next: z.int().nullable() }),
      failed,
    ]),
  },
  'backup.close': { request: z.strictObject({ token: Token }), result: done },

  ...reportChannels,
} as const satisfies Record<string, { readonly request: z.ZodType; readonly result: z.ZodType }>

export type Channel = keyof typeof channels
export type Request<C extends Channel> = z.infer<(typeof channels)[C]['request']>
export type Result<C extends Channel> = z.infer<(typeof channels)[C]['result']>

/** What main says to the page unasked: event → what it carries. */
export const events = {
  /** A menu item or its key was chosen. */
  'menu.command': MenuCommand,
  /** The window is asked to close: make everything durable, then call `window.close`. */
  'window.closing': z.undefined(),
  ...reportEvents,
} as const satisfies Record<string, z.ZodType>
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>
