import { unzlibSync } from 'fflate'
import {
  decodeFromBase64,
  JpegEmbedder,
  type PDFContext,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PngEmbedder,
} from 'pdf-lib'
import type { Logo } from '../../domain/logo.ts'
import { packed, packedStream } from './deflate.ts'

/** The picture as what is painted on the unit square, in grey if the document is; null if its bytes are no picture. */
export async function embedPicture(
  context: PDFContext,
  { kind, data }: Logo,
  medium: 'paper' | 'grey',
): Promise<PDFRef | null> {
  try {
    const bytes = decodeFromBase64(data)
    if (kind === 'png') {
      const ref = await (await PngEmbedder.for(bytes)).embedIntoContext(context)
      if (medium === 'grey') makeGrey(context, ref)
      return ref
    }
    const ref = await (await JpegEmbedder.for(bytes)).embedIntoContext(context)
    return medium === 'grey' ? withoutColour(context, ref) : ref
  } catch {
    return null
  }
}

/** Red, green and blue become one grey (Rec. 601), as when paper is copied. Transparency stays. */
function makeGrey(context: PDFContext, ref: PDFRef): void {
  const stream = context.lookup(ref)
  if (!(stream instanceof PDFRawStream)) return
  const rgb = unzlibSync(stream.contents)
  const grey = new Uint8Array(rgb.length / 3)
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(at * 3, at * 3 + 3)
    grey[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  }
  const bytes = packed(grey)
  stream.dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceGray'))
  stream.dict.set(PDFName.of('Length'), context.obj(bytes.length))
  context.assign(ref, PDFRawStream.of(stream.dict, bytes))
}

/** The viewer takes the colour away: a JPEG stays as it was packed. */
function withoutColour(context: PDFContext, picture: PDFRef): PDFRef {
  return packedStream(context, packed('/Picture Do /Grey gs 0.5 0.5 0.5 rg 0 0 1 1 re f\n'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 1, 1],
    Group: { S: 'Transparency', CS: 'DeviceRGB', I: true },
    Resources: { XObject: { Picture: picture }, ExtGState: { Grey: { BM: 'Color' } } },
  })
}
