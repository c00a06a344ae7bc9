import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { MarkerFile as Found, PracticeMarker } from '../domain/practice-marker.ts'
import { PracticeMarker as MarkerSchema } from '../domain/practice-marker.ts'
import { syncFolder, writeDurably } from './durable-file.ts'
import { errorCode, explainWriteError } from './file-error.ts'

type Outcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly why: string }

/** The small file that remembers what the database looked like, beside the database. */
export interface MarkerFile {
  readonly read: () => Promise<Found>
  readonly write: (marker: PracticeMarker) => Promise<Outcome>
  /** Forgets the marker; done, too, if there was none. */
  readonly clear: () => Promise<Outcome>
}

/**
 * The marker in `folder`. A file that cannot be read or understood is "damaged", never "none". Writing and clearing
 * happen one after another in the order they were asked for.
 */
export function markerFile(folder: string): MarkerFile {
  const path = join(folder, 'practice-marker.json')
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = (change: () => Promise<Outcome>): Promise<Outcome> => {
    const outcome = turn.then(change)
    turn = outcome
    return outcome
  }
  return {
    read: async () => {
      try {
        const parsed = MarkerSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
        return parsed.success ? { kind: 'marker', marker: parsed.data } : { kind: 'damaged' }
      } catch (error) {
        return { kind: errorCode(error) === 'ENOENT' ? 'none' : 'damaged' }
      }
    },
    write: (marker) =>
      inTurn(async () => {
        const written = await writeDurably(path, `${JSON.stringify(marker)}\n`)
        return written.kind === 'written' ? { kind: 'done' } : written
      }),
    clear: () =>
      inTurn(async () => {
        try {
          await rm(path, { force: true })
          await syncFolder(folder)
          return { kind: 'done' }
        } catch (error) {
          return { kind: 'failed', why: explainWriteError(error) }
        }
      }),
  }
}
