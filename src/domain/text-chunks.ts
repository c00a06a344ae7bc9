/** The text in pieces of at most `length` UTF-16 units, never cut inside a character: each is encoded by itself. */
export function textChunks(text: string, length: number): readonly string[] {
  const chunks: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + length, text.length)
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1)) && to - from > 1) to -= 1
    chunks.push(text.slice(from, to))
    from = to
  }
  return chunks
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
