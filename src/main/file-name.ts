/** Room for an extension and a disk's own marks below the 255 bytes most disks allow for a name. */
const MAX_BYTES = 200

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i
/** What no disk of the three systems takes, and what makes a name look like another one. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** `suggested` as a file name that Windows, macOS and Linux all take; ends in `.extension`, never empty, never a path. */
export function safeFileName(suggested: string, extension: string): string {
  const ending = `.${extension}`
  const named = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested
  const cleaned = trimmed(named.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' '))
  const short = trimmed(firstBytes(cleaned, MAX_BYTES))
  const [stem = ''] = short.split('.')
  const safe = RESERVED.test(stem.trim()) ? `_${short}` : short
  return `${safe || 'Palpate'}${ending}`
}

/** Windows drops dots and spaces at the end; a dot at the start hides a file. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, '')
}

/** As many whole characters (as a reader sees them) as fit in `limit` bytes. */
function firstBytes(text: string, limit: number): string {
  let bytes = 0
  let kept = ''
  for (const { segment } of segments.segment(text)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > limit) break
    kept += segment
  }
  return kept
}
