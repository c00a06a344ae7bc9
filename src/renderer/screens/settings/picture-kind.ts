export type PictureKind = 'png' | 'jpeg' | 'svg'

/** What a file is by its first bytes, whatever it is called; null if it is no picture that can be a logo. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const begins = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg'
  const text = new TextDecoder().decode(bytes.subarray(0, 4096))
  return /<svg[\s>]/.test(text) ? 'svg' : null
}

const MIME = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const
/** The media type of a picture. */
export const mimeOf = (kind: PictureKind): string => MIME[kind]

/**
 * The size in which a picture is kept: as it is, but with no side longer than `longest`; a drawing (SVG) has no size of
 * its own and is as large as that allows. Whole pixels, never none, and as little distorted as they allow.
 */
export function keptSize(
  { width, height }: { readonly width: number; readonly height: number },
  kind: PictureKind,
  longest: number,
): { readonly width: number; readonly height: number } {
  const scale = longest / Math.max(width, height)
  const by = kind === 'svg' ? scale : Math.min(1, scale)
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) }
}
