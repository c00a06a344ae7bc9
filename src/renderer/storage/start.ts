import type { AppBridge } from '../../bridge/app-bridge.ts'
import type { Practice } from '../../domain/practice.ts'
import {
  checkStart,
  type MarkerFile,
  type PracticeMarker,
  type StartCheck,
} from '../../domain/practice-marker.ts'
import type { PalpateDatabase } from './database.ts'
import { keepMarker, writeMarker } from './marker-keeper.ts'
import { type OpenOptions, openDatabase } from './open-database.ts'
import { loadPractice } from './practice-repository.ts'
import { readPracticeState } from './practice-state.ts'

export type StartMismatch = Extract<StartCheck, { kind: 'emptied' | 'behind' | 'exchanged' }>

export type StartOutcome =
  | { readonly kind: 'ready'; readonly database: PalpateDatabase; readonly practice: Practice }
  | { readonly kind: 'first-start'; readonly database: PalpateDatabase }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** Something else is stored than was left here. Nothing is changed until the therapist has decided. */
  | { readonly kind: 'mismatch'; readonly check: StartMismatch; readonly database: PalpateDatabase }
  /** `why` is a sentence for the therapist. */
  | { readonly kind: 'failed'; readonly why: string }

/** Opens the practice and compares it with what the marker file remembers. Never rejects. */
export async function startUp(bridge: AppBridge, options: OpenOptions = {}): Promise<StartOutcome> {
  const opened = await openDatabase(options)
  if (opened.kind !== 'open') return opened
  const { database } = opened
  try {
    const file = await bridge.call('marker.read', undefined)
    const found = await readPracticeState(database)
    const check = checkStart((await isSuperseded(database, file)) ? { kind: 'none' } : file, found)
    keepMarker(database, bridge)
    if (check.kind === 'first-start' || check.kind === 'as-left') {
      if (!isMarker(file, found)) await followDatabase(database, bridge, file)
      return await readyOrFirstStart(database)
    }
    return { kind: 'mismatch', check, database }
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * The therapist's answer to a mismatch: what is stored now is right. The marker file follows, and work goes on
 * with these records, or with a first start if there are none.
 */
export async function acceptAsFound(database: PalpateDatabase, bridge: AppBridge): Promise<StartOutcome> {
  await followDatabase(database, bridge, await bridge.call('marker.read', undefined))
  return readyOrFirstStart(database)
}

async function readyOrFirstStart(database: PalpateDatabase): Promise<StartOutcome> {
  const practice = await loadPractice(database)
  return practice ? { kind: 'ready', database, practice } : { kind: 'first-start', database }
}

/** Makes the marker file say what the database says. A failure is no reason not to start: it lags, as after a crash. */
async function followDatabase(database: PalpateDatabase, bridge: AppBridge, file: MarkerFile): Promise<void> {
  if (await readPracticeState(database)) await writeMarker(database, bridge)
  else if (file.kind !== 'none') await bridge.call('marker.clear', undefined)
}

/** True if the file still says what was there before everything was replaced or removed on purpose. */
async function isSuperseded(database: PalpateDatabase, file: MarkerFile): Promise<boolean> {
  const row = await database.meta.get('superseded')
  return row?.id === 'superseded' && isMarker(file, row.marker)
}

function isMarker(file: MarkerFile, marker: PracticeMarker | null): boolean {
  if (file.kind !== 'marker') return file.kind === 'none' && marker === null
  const fields = ['databaseId', 'changeNumber', 'clients', 'sessions', 'lastChange'] as const
  return marker !== null && fields.every((field) => file.marker[field] === marker[field])
}
