import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeDurably } from './durable-file.ts'

export type LastClose = 'properly' | 'unexpectedly'

/** A small file that is there as long as Palpate runs: one that is found at the start was left by a run that was cut off. */
export interface RunningFile {
  /** Says from now on that Palpate runs. Before anything of the page is loaded. Never rejects. */
  readonly begin: () => Promise<void>
  /** The page has died, though Palpate goes on. */
  readonly pageDied: () => void
  /** How it ended before; each ending is told once. */
  readonly tellLastClose: () => LastClose
  /** Palpate was closed and the page had its say. Never rejects. */
  readonly end: () => Promise<void>
}

/** The file in `folder`. Where it cannot be written, no ending is ever called unexpected. */
export function runningFile(folder: string): RunningFile {
  const path = join(folder, 'running')
  let last: LastClose = 'properly'
  return {
    begin: async () => {
      const found = await stat(path).catch(() => null)
      if (found) last = 'unexpectedly'
      else await writeDurably(path, '')
    },
    pageDied: () => {
      last = 'unexpectedly'
    },
    tellLastClose: () => {
      const told = last
      last = 'properly'
      return told
    },
    end: async () => {
      await rm(path, { force: true }).catch(() => {})
      await syncFolder(folder).catch(() => {})
    },
  }
}
