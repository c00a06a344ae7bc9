import { randomUUID } from 'node:crypto'

/** Files that are open for the page, by the tokens the page knows them by. */
export interface OpenFiles<T> {
  /** Keeps `file` and gives its token. */
  readonly add: (file: T) => Promise<string>
  /** The file, or undefined for a token that was never given or is used up. */
  readonly get: (token: string) => T | undefined
  /** Closes the file; a token that is not known is no fault. */
  readonly close: (token: string) => Promise<void>
  readonly closeAll: () => Promise<void>
}

/** No honest page has more than one or two files open; the oldest goes first, so that they cannot pile up. */
const MOST_OPEN = 4

export function openFiles<T>(closeFile: (file: T) => Promise<void>): OpenFiles<T> {
  const files = new Map<string, T>()
  const close = async (token: string) => {
    const file = files.get(token)
    files.delete(token)
    if (file !== undefined) await closeFile(file)
  }
  return {
    add: async (file) => {
      const token = randomUUID()
      files.set(token, file)
      const [oldest] = files.keys()
      if (files.size > MOST_OPEN && oldest !== undefined) await close(oldest)
      return token
    },
    get: (token) => files.get(token),
    close,
    closeAll: async () => void (await Promise.all([...files.keys()].map(close))),
  }
}
