import { DATABASE_NAME, type IndexedDbChoice, PalpateDatabase, SCHEMA_VERSION } from './database.ts'

export type OpenOutcome =
  | { readonly kind: 'open'; readonly database: PalpateDatabase }
  /** Written by a newer Palpate: schema version `found`, this one knows up to `known`. It was not opened. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** `why` is a sentence for the therapist. */
  | { readonly kind: 'failed'; readonly why: string }

export interface OpenOptions extends IndexedDbChoice {
  /** The connection is gone and nothing can be saved any more until Palpate is started again. */
  readonly onLost?: () => void
}

/** Dexie's version n is IndexedDB's version 10 n; Dexie itself may add up to 9 to it. */
const schemaVersion = (nativeVersion: number) => Math.floor(nativeVersion / 10)

/**
 * Opens the practice's records, bringing an older schema up to date. Never opens a newer schema: Dexie alone
 * would, in silence, so the version is looked up before anything is opened.
 */
export async function openDatabase({ onLost, ...choice }: OpenOptions = {}): Promise<OpenOutcome> {
  const factory = (choice.indexedDB ?? indexedDB) as IDBFactory
  try {
    const stored = (await factory.databases()).find(({ name }) => name === DATABASE_NAME)
    const found = schemaVersion(stored?.version ?? 0)
    if (found > SCHEMA_VERSION) return { kind: 'newer', found, known: SCHEMA_VERSION }
    return await open(new PalpateDatabase(choice), onLost)
  } catch (error) {
    return { kind: 'failed', why: describeOpenFailure(error) }
  }
}

async function open(database: PalpateDatabase, onLost: (() => void) | undefined): Promise<OpenOutcome> {
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => reject(new Error('another window of Palpate is using them')))
  })
  // Someone else upgrades or deletes the database: let go, and for good. Dexie alone would reopen by itself.
  database.on('versionchange', () => {
    database.close()
    return false
  })
  try {
    await Promise.race([database.open(), blocked])
  } catch (error) {
    database.close()
    throw error
  }
  const found = schemaVersion(database.backendDB().version)
  if (found > SCHEMA_VERSION) {
    database.close()
    return { kind: 'newer', found, known: SCHEMA_VERSION }
  }
  database.on('close', () => onLost?.())
  return { kind: 'open', database }
}

function describeOpenFailure(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error)
  return `The practice's records could not be opened: ${why}. Nothing was changed. Please close Palpate and start it again.`
}
