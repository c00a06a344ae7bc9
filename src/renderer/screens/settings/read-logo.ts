import { LOGO_SIDE, type Logo } from '../../../domain/logo.ts'
import { keptSize, mimeOf, type PictureKind, pictureKind } from './picture-kind.ts'

export type ReadLogo =
  | { readonly kind: 'read'; readonly logo: Logo }
  | { readonly kind: 'refused'; readonly why: string }

/** Bytes of a file, and pixels of a picture, that are opened at all. */
const LARGEST_FILE = 20_000_000
const MOST_PIXELS = 60_000_000
/** Letters of base64. A logo is printed 4 cm wide: more would only make every record of the practice larger. */
const WANTED = 260_000

const refused = (why: string): ReadLogo => ({ kind: 'refused', why })
const BROKEN =
  'This picture cannot be read: it is damaged, or its end is missing. Please choose another file.'

/**
 * The file as a logo. It is drawn anew, so that of the file only the picture is kept: no place, no camera, and no script or
 * link of an SVG, which a page does not follow in a picture.
 */
export async function readLogo(file: Blob): Promise<ReadLogo> {
  if (file.size > LARGEST_FILE)
    return refused('This file is larger than 20 MB. Please choose a smaller picture, a PNG for instance.')
  const kind = pictureKind(new Uint8Array(await file.slice(0, 4096).arrayBuffer()))
  if (!kind) return refused('This is not a PNG, JPEG or SVG picture. Please choose another file.')
  const address = URL.createObjectURL(new Blob([file], { type: mimeOf(kind) }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    if (picture.naturalWidth * picture.naturalHeight > MOST_PIXELS)
      return refused('This picture has too many pixels for a logo. Please choose a smaller one.')
    const logo = draw(picture, kind)
    return logo ? { kind: 'read', logo } : refused(BROKEN)
  } catch {
    return refused(BROKEN)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** As large as it may be kept, smaller if it would take too much room; null if nothing is on it. */
function draw(picture: HTMLImageElement, kind: PictureKind): Logo | null {
  const natural = { width: picture.naturalWidth, height: picture.naturalHeight }
  if (natural.width === 0 || natural.height === 0) return null
  const kept = kind === 'jpeg' ? 'jpeg' : 'png'
  for (let longest = LOGO_SIDE; ; longest = Math.round(longest * 0.7)) {
    const size = keptSize(natural, kind, longest)
    const canvas = Object.assign(document.createElement('canvas'), size)
    const paint = canvas.getContext('2d')
    if (!paint) return null
    paint.imageSmoothingQuality = 'high'
    paint.drawImage(picture, 0, 0, size.width, size.height)
    const data = canvas.toDataURL(mimeOf(kept), 0.9).split(',')[1] ?? ''
    if (data === '') return null
    if (data.length <= WANTED || longest < 100) return { kind: kept, ...size, data }
  }
}
