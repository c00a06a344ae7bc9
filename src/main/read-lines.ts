import type { FileHandle } from 'node:fs/promises'

/** One line as it stands in the file, without its line end. */
export interface RawLine {
  readonly kind: 'line'
  readonly bytes: Buffer
  /** Where it begins, in bytes from the start of the file. */
  readonly offset: number
  /** False only for a last line without a line end. */
  readonly ended: boolean
}

const CHUNK = 256 * 1024
const LINE_END = 0x0a

/**
 * The lines of a file from byte `from` on, holding one chunk and one line in memory whatever the size of the file.
 * Ends with "too-long" at the first line of more than `limit` bytes.
 */
export async function* readLines(
  file: FileHandle,
  from: number,
  limit: number,
): AsyncGenerator<RawLine | { readonly kind: 'too-long' }, void> {
  let begun: Buffer[] = []
  let begunBytes = 0
  let offset = from
  for (let position = from; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, position)
    if (bytesRead === 0) break
    position += bytesRead
    const chunk = buffer.subarray(0, bytesRead)
    let start = 0
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      const bytes = begunBytes
        ? Buffer.concat([...begun, chunk.subarray(start, end)])
        : chunk.subarray(start, end)
      if (bytes.length > limit) return yield { kind: 'too-long' }
      yield { kind: 'line', bytes, offset, ended: true }
      offset += bytes.length + 1
      start = end + 1
      begun = []
      begunBytes = 0
    }
    begun.push(chunk.subarray(start))
    begunBytes += bytesRead - start
    if (begunBytes > limit) return yield { kind: 'too-long' }
  }
  if (begunBytes) yield { kind: 'line', bytes: Buffer.concat(begun), offset, ended: false }
}
