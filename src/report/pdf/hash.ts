const PRIME = 0x01000193
const start = (run: number): number => (0x811c9dc5 + run * 0x9e3779b9) | 0

/**
 * A 128-bit fingerprint as 32 hexadecimal digits (four FNV-1a runs with their own starts). Not secret and not safe
 * against intent: it only names a document or a font subset the same way every time.
 */
export function hashOf(contents: readonly (string | Uint8Array)[]): string {
  let [first, second, third, fourth] = [start(0), start(1), start(2), start(3)]
  for (const content of contents) {
    const codes = typeof content === 'string' ? Array.from(content, (c) => c.codePointAt(0) ?? 0) : content
    // By index, and all four at once: iterating over half a megabyte takes many times as long.
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] ?? 0
      first = Math.imul(first ^ code, PRIME)
      second = Math.imul(second ^ code, PRIME)
      third = Math.imul(third ^ code, PRIME)
      fourth = Math.imul(fourth ^ code, PRIME)
    }
  }
  return [first, second, third, fourth].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
