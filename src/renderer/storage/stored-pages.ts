import { DATABASE_NAME } from './database.ts'

/** A row with nothing known of it but its id. */
export interface StoredRow {
  readonly id: string
  readonly payload: unknown
}

/** A connection that only reads, for work in a worker: without Dexie, without upgrades, and it never keeps others waiting. */
export async function openStored(factory: IDBFactory = indexedDB): Promise<IDBDatabase> {
  const stored = await factory.databases()
  // Opening what is not there would make it.
  if (!stored.some(({ name }) => name === DATABASE_NAME)) throw new Error('There are no records.')
  const database = await answered(factory.open(DATABASE_NAME))
  database.onversionchange = () => database.close()
  return database
}

/** How many rows a store holds. */
export const countStored = (database: IDBDatabase, store: string): Promise<number> =>
  answered(database.transaction(store).objectStore(store).count())

/** Rows fetched at once: enough to be quick, few enough that progress is seen and cancelling is heard. */
const PAGE = 500

/**
 * All rows of a store page by page, in the order of their ids; the next page is being fetched while one is worked on. Each
 * page is a transaction of its own, so that saving never waits for a long read.
 */
export async function eachPage(
  database: IDBDatabase,
  store: 'clients' | 'sessions',
  work: (rows: readonly StoredRow[]) => void,
): Promise<void> {
  const fetch = (after: string | null): Promise<readonly StoredRow[]> =>
    answered(
      database
        .transaction(store)
        .objectStore(store)
        .getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), PAGE),
    )
  for (let page = fetch(null); ; ) {
    const rows = await page
    const last = rows.at(-1)
    if (!last) return
    page = fetch(last.id)
    work(rows)
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The records could not be read.'))
  })
}
