import { z } from 'zod'
import { Instant } from './dates.ts'
import { DatabaseId } from './ids.ts'

/**
 * What the practice's database looked like after its last change. Kept by the main process in a small file
 * beside the database, so that a database that was emptied or exchanged is never taken for a new user's.
 */
export const PracticeMarker = z
  .strictObject({
    databaseId: DatabaseId,
    /** The number of the last line in the change log; it only grows. */
    changeNumber: z.int().min(0),
    clients: z.int().min(0),
    sessions: z.int().min(0),
    lastChange: Instant,
  })
  .readonly()
export type PracticeMarker = z.infer<typeof PracticeMarker>

/** What the marker file says: nothing was ever kept here, a marker, or a file that cannot be understood. */
export type MarkerFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'marker'; readonly marker: PracticeMarker }
  | { readonly kind: 'damaged' }

export type StartCheck =
  /** Nothing here yet: first start. */
  | { readonly kind: 'first-start' }
  /** The database is the one the marker knows, at least as new (a marker lags after a crash). */
  | { readonly kind: 'as-left' }
  /** There are records to be expected and the database is empty. */
  | { readonly kind: 'emptied'; readonly expected: PracticeMarker | null }
  /** The database is the right one in an older state. */
  | { readonly kind: 'behind'; readonly expected: PracticeMarker; readonly found: PracticeMarker }
  /** The database belongs to another practice. */
  | { readonly kind: 'exchanged'; readonly expected: PracticeMarker; readonly found: PracticeMarker }

/** Compares what the marker file remembers with what the database holds (`found` is null for an empty one). */
export function checkStart(file: MarkerFile, found: PracticeMarker | null): StartCheck {
  if (!found) {
    if (file.kind === 'none') return { kind: 'first-start' }
    return { kind: 'emptied', expected: file.kind === 'marker' ? file.marker : null }
  }
  if (file.kind !== 'marker') return { kind: 'as-left' }
  const { marker } = file
  if (marker.databaseId !== found.databaseId) return { kind: 'exchanged', expected: marker, found }
  const older = found.changeNumber < marker.changeNumber
  const fewerAtSameChange =
    found.changeNumber === marker.changeNumber &&
    (found.clients < marker.clients || found.sessions < marker.sessions)
  return older || fewerAtSameChange ? { kind: 'behind', expected: marker, found } : { kind: 'as-left' }
}
