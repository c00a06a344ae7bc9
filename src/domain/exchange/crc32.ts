const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 (ISO 3309, as in ZIP and PNG) of the text's UTF-8 bytes: eight hexadecimal digits. Finds damage, not malice. */
export function crc32Of(text: string): string {
  let rest = 0xffffffff
  const take = (byte: number) => {
    rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0)
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0
    if (code < 0x80) {
      take(code)
      continue
    }
    if (code < 0x800) take(0xc0 | (code >> 6))
    else {
      if (code < 0x10000) take(0xe0 | (code >> 12))
      else {
        take(0xf0 | (code >> 18))
        take(0x80 | ((code >> 12) & 0x3f))
        index += 1
      }
      take(0x80 | ((code >> 6) & 0x3f))
    }
    take(0x80 | (code & 0x3f))
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
