import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from './durable-file.ts'
import { explainWriteError } from './file-error.ts'
import { safeFileName } from './file-name.ts'

/** PDFs that other programs are given to read: in a folder of our own, for this user only, and never for long. */
export interface OpenedCopies {
  /** Writes a copy under a safe form of `suggestedName`. */
  readonly keep: (
    suggestedName: string,
    bytes: Uint8Array,
  ) => Promise<
    { readonly kind: 'kept'; readonly path: string } | { readonly kind: 'failed'; readonly why: string }
  >
  /** At the start and at the end of the program. A file that its viewer holds fast stays until the next time. */
  readonly removeAll: () => void
}

/** The copies of documents that other programs were given, kept in this folder. */
export function openedCopies(folder: string): OpenedCopies {
  return {
    keep: async (suggestedName, bytes) => {
      // Two reports of one name must not take each other's place under a viewer's eyes.
      const own = join(folder, randomUUID())
      try {
        await mkdir(own, { recursive: true, mode: 0o700 })
      } catch (error) {
        return { kind: 'failed', why: explainWriteError(error) }
      }
      const path = join(own, safeFileName(suggestedName, 'pdf'))
      const written = await writeDurably(path, bytes)
      return written.kind === 'written' ? { kind: 'kept', path } : written
    },
    removeAll: () => {
      try {
        rmSync(folder, { recursive: true, force: true })
      } catch {
        // Held fast by a viewer.
      }
    },
  }
}
