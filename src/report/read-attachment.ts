import { strFromU8, Unzlib } from 'fflate'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'

/** The name under which a client's record lies in the PDF of the whole record. */
export const RECORD_ATTACHMENT = 'palpate-record.json'

export type AttachmentFault = 'not-a-pdf' | 'no-record' | 'damaged' | 'too-large'
export type ReadAttachment =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: AttachmentFault }

/** Bytes; a record of 200 full sessions takes about a twentieth. What unpacks to more was made to do harm. */
export const ATTACHED_LIMIT = 400_000_000

const fault = (it: AttachmentFault): ReadAttachment => ({ kind: 'fault', fault: it })

/** Takes the text of the client's record out of the PDF of the whole record, whoever gives it; never throws. */
export async function readAttachedRecord(pdf: Uint8Array): Promise<ReadAttachment> {
  // Viewers allow some bytes before the header.
  const beginning = String.fromCharCode(...pdf.subarray(0, 1024))
  if (!beginning.includes('%PDF-')) return fault('not-a-pdf')
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true })
    const stream = attachedStream(document, RECORD_ATTACHMENT)
    if (!stream) return fault('no-record')
    const packed = stream.dict.has(PDFName.of('Filter'))
    const bytes = packed ? unpacked(stream.contents) : stream.contents
    return bytes ? { kind: 'read', text: strFromU8(bytes) } : fault('too-large')
  } catch {
    return fault('damaged')
  }
}

function attachedStream(document: PDFDocument, name: string): PDFRawStream | null {
  const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict)
  const tree = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)
  return tree ? streamWithin(tree, name, 0) : null
}

/** Deeper than any program nests the names of a few files; a tree that goes round in circles ends here. */
const DEEPEST = 8

function streamWithin(node: PDFDict, name: string, depth: number): PDFRawStream | null {
  const list = node.lookupMaybe(PDFName.of('Names'), PDFArray)
  for (let at = 0; list && at + 1 < list.size(); at += 2) {
    const key = list.lookup(at)
    if (!(key instanceof PDFHexString || key instanceof PDFString) || key.decodeText() !== name) continue
    const file = list
      .lookup(at + 1, PDFDict)
      .lookup(PDFName.of('EF'), PDFDict)
      .lookup(PDFName.of('F'))
    return file instanceof PDFRawStream ? file : null
  }
  const kids = depth < DEEPEST ? node.lookupMaybe(PDFName.of('Kids'), PDFArray) : undefined
  for (let at = 0; kids && at < kids.size(); at += 1) {
    const found = streamWithin(kids.lookup(at, PDFDict), name, depth + 1)
    if (found) return found
  }
  return null
}

/** What the stream holds; null beyond the limit. Throws if it is damaged or packed in another way than ours. */
function unpacked(contents: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = false
  const unzip = new Unzlib((chunk, final) => {
    chunks.push(chunk)
    length += chunk.length
    ended = final
  })
  for (let at = 0; at < contents.length && length <= ATTACHED_LIMIT; at += CHUNK)
    unzip.push(contents.subarray(at, at + CHUNK), at + CHUNK >= contents.length)
  if (length > ATTACHED_LIMIT) return null
  if (!ended) throw new Error('The attached file has no end')
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** A thousandfold is the most that deflate can do: a step never makes more than 16 MB of it. */
const CHUNK = 16_384

/** What is wrong with the file and what to do, for the therapist. Nothing was changed when this is shown. */
export function describeAttachmentFault(it: AttachmentFault): string {
  switch (it) {
    case 'not-a-pdf':
      return 'This file is not a PDF. Please choose the PDF of a whole record, or a client’s record.'
    case 'no-record':
      return 'There is no client’s record inside this PDF. Only the PDF of a whole record holds one; a summary or a handout does not.'
    case 'damaged':
      return 'This PDF is damaged, or was saved anew by another program. Please ask for the file as Palpate wrote it.'
    case 'too-large':
      return 'The record inside this PDF is larger than any record of a client can be. It was not opened.'
  }
}
