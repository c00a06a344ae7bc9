const PRIME = 0x01000193

/**
 * A 128-bit fingerprint as 32 hexadecimal digits (four FNV-1a runs with their own starts). Not secret and not safe
 * against intent: it only names a document or a font subset the same way every time.
 */
export function hashOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? content.length : content.length
  const at =
    typeof content === 'string' ? (n: number) => content.charCodeAt(n) : (n: number) => content[n] ?? 0
  let digits = ''
  for (let run = 0; run < 4; run += 1) {
    let hash = (0x811c9dc5 + run * 0x9e3779b9) >>> 0
    for (let n = 0; n < bytes; n += 1) hash = Math.imul(hash ^ at(n), PRIME) >>> 0
    digits += hash.toString(16).padStart(8, '0')
  }
  return digits
}
