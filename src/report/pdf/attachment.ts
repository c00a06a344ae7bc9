import { type PDFCatalog, type PDFContext, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { packed, packedStream } from './deflate.ts'

/** A file inside the document. `relationship` as PDF 2.0 has it: `Data` belongs to what the pages show. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime: string
  readonly description: string
  readonly relationship: 'Data' | 'Source' | 'Alternative'
}

/** Puts files into the document, found by their names and listed by viewers. `day` is `YYYY-MM-DD`. */
export function embedAttachments(
  context: PDFContext,
  catalog: PDFCatalog,
  files: readonly Attachment[],
  day: string,
): void {
  if (files.length === 0) return
  const made = PDFString.of(`D:${day.replaceAll('-', '')}000000Z`)
  const listed = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes, mime, description, relationship }) => {
      const file = packedStream(context, packed(bytes), {
        Type: 'EmbeddedFile',
        Subtype: PDFName.of(mime),
        Params: { Size: bytes.length, CreationDate: made, ModDate: made },
      })
      const specification = context.register(
        context.obj({
          Type: 'Filespec',
          F: PDFHexString.fromText(name),
          UF: PDFHexString.fromText(name),
          Desc: PDFHexString.fromText(description),
          AFRelationship: relationship,
          EF: { F: file, UF: file },
        }),
      )
      return { name, specification }
    })
  const names = listed.flatMap(({ name, specification }) => [PDFHexString.fromText(name), specification])
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }))
  catalog.set(PDFName.of('AF'), context.obj(listed.map(({ specification }) => specification)))
}
