import { applyEdit } from '../../../src/domain/edit.ts'
import { SessionId } from '../../../src/domain/ids.ts'
import { addClient, clientRow } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { openDatabase } from '../../../src/renderer/storage/open-database.ts'
import {
  addSession,
  loadSession,
  saveSession,
  sessionRow,
} from '../../../src/renderer/storage/session-repository.ts'

import { generatedClient, generatedSession } from '../generated-practice.ts'

/** Milliseconds of each run, ours and the floor's, taken in turns. */
export interface Timings {
  readonly ours: readonly number[]
  readonly floor: readonly number[]
}

const CLIENTS = 2000

async function database(): Promise<PalpateDatabase> {
  const outcome = await openDatabase()
  if (outcome.kind !== 'open') throw new Error(`the database did not open: ${outcome.kind}`)
  return outcome.database
}

/** One edit of a session made durable, against one strict put of the same row into a bare IndexedDB store. */
export async function saveOneEdit(runs: number): Promise<Timings> {
  const db = await database()
  const raw = await rawDatabase('bench-raw-put')
  await addClient(db, generatedClient(999_999))
  let session = generatedSession(999_999, 1_000_000)
  await addSession(db, session)
  const ours: number[] = []
  const floor: number[] = []
  for (let run = -5; run < runs; run += 1) {
    const edit = { type: 'set-soap-text', section: 'plan', text: `Again in a week. ${run}` } as const
    const started = performance.now()
    const result = applyEdit(session, edit)
    session = result.session
    await saveSession(db, session, { action: 'Write Plan', patches: result.patches })
    const between = performance.now()
    await rawPut(raw, sessionRow(session))
    const ended = performance.now()
    if (run < 0) continue
    ours.push(between - started)
    floor.push(ended - between)
  }
  raw.close()
  db.close()
  return { ours, floor }
}

/** Fills the database with a large practice, directly into the tables: this is not what is measured. */
export async function fill(sessions: number): Promise<void> {
  const db = await database()
  await db.clients.bulkPut(Array.from({ length: CLIENTS }, (_, n) => clientRow(generatedClient(n))))
  for (let from = 0; from < sessions; from += 2000) {
    const rows = Array.from({ length: Math.min(2000, sessions - from) }, (_, n) =>
      sessionRow(generatedSession(from + n, CLIENTS)),
    )
    await db.sessions.bulkPut(rows)
  }
  db.close()
}

/** One session of the filled database read and checked, against the bare IndexedDB get of the same row. */
export async function openOneSession(runs: number, sessions: number): Promise<Timings> {
  const db = await database()
  const ours: number[] = []
  const floor: number[] = []
  for (let run = -5; run < runs; run += 1) {
    const id = SessionId.parse(`session-${(Math.abs(run) * 7919) % sessions}`)
    const other = `session-${(Math.abs(run) * 6007 + 13) % sessions}`
    const started = performance.now()
    const session = await loadSession(db, id)
    const between = performance.now()
    await rawGet(db.backendDB(), other)
    const ended = performance.now()
    if (!session) throw new Error(`no session ${id}`)
    if (run < 0) continue
    ours.push(between - started)
    floor.push(ended - between)
  }
  db.close()
  return { ours, floor }
}

function rawDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function rawPut(raw: IDBDatabase, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = raw.transaction('rows', 'readwrite', { durability: 'strict' })
    transaction.objectStore('rows').put(row)
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
}

function rawGet(raw: IDBDatabase, id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = raw.transaction('sessions', 'readonly').objectStore('sessions').get(id)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
