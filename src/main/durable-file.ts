import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { errorCode, explainWriteError } from './file-error.ts'

/** A file being written beside its target. Until `putInPlace`, what stands under the target's name is untouched. */
export interface DurableFile {
  /** Where the bytes are until then. */
  readonly temporaryPath: string
  /** Adds bytes at the end. Throws the system's error. */
  readonly append: (bytes: Uint8Array | string) => Promise<void>
  /** All bytes are on the disk when this resolves. No more can be added. */
  readonly settle: () => Promise<void>
  /** After `settle`: gives the file its name, durably. Throws the system's error. */
  readonly putInPlace: () => Promise<void>
  /** Removes what was written so far. Never throws, and does nothing once the file is in place. */
  readonly discard: () => Promise<void>
}

type OpenNew = (path: string) => Promise<FileHandle>
/** Only the owner may read it: it holds health records. */
const openNew: OpenNew = (path) => open(path, 'wx', 0o600)

/** Begins a file that will stand at `target`. Throws the system's error if the folder cannot be written. */
export async function beginDurableFile(target: string, openFile: OpenNew = openNew): Promise<DurableFile> {
  const folder = dirname(target)
  // The name says nothing about the content and is short enough for every disk.
  const temporaryPath = join(folder, `.palpate-${randomUUID()}.tmp`)
  const handle = await openFile(temporaryPath)
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await handle.close()
  }
  let isInPlace = false
  return {
    temporaryPath,
    append: (bytes) => handle.appendFile(bytes),
    settle: async () => {
      await handle.sync()
      await close()
    },
    putInPlace: async () => {
      await renameOver(temporaryPath, target)
      isInPlace = true
      await syncFolder(folder)
    },
    discard: async () => {
      await close().catch(() => {})
      if (!isInPlace) await rm(temporaryPath, { force: true }).catch(() => {})
    },
  }
}

export type Written = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly why: string }

/** Puts `bytes` at `target` whole or not at all; "written" means durable. */
export async function writeDurably(target: string, bytes: Uint8Array | string): Promise<Written> {
  let file: DurableFile | undefined
  try {
    file = await beginDurableFile(target)
    await file.append(bytes)
    await file.settle()
    await file.putInPlace()
    return { kind: 'written' }
  } catch (error) {
    await file?.discard()
    return { kind: 'failed', why: explainWriteError(error) }
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  const patience = process.platform === 'win32' ? 5 : 0
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(from, to)
    } catch (error) {
      // On Windows a virus scanner or indexer holds a fresh file for a moment.
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')
      if (!held || attempt >= patience) throw error
      await wait(100)
    }
  }
}

/** Makes a new name in a folder survive a power cut. Windows does this itself and opens no folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network file systems cannot sync a folder; the file itself is already synced.
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}
