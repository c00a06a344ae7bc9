const PRIME = 0x01000193

/**
 * A 128-bit fingerprint as 32 hexadecimal digits (four FNV-1a runs with their own starts). Not secret and not safe
 * against intent: it only names a document or a font subset the same way every time.
 */
export function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const hashes = [0, 1, 2, 3].map((run) => (0x811c9dc5 + run * 0x9e3779b9) >>> 0)
  for (const content of contents) {
    const codes = typeof content === 'string' ? Array.from(content, (c) => c.codePointAt(0) ?? 0) : content
    hashes.forEach((start, run) => {
      let hash = start
      for (const code of codes) hash = Math.imul(hash ^ code, PRIME) >>> 0
      hashes[run] = hash
    })
  }
  return hashes.map((hash) => hash.toString(16).padStart(8, '0')).join('')
}
