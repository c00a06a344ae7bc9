import {
  PDFCatalog,
  PDFContext,
  PDFHexString,
  PDFName,
  PDFPageLeaf,
  PDFPageTree,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib'
import type { Box } from '../../chart/path.ts'
import type { PlacedBox, PlacedDrawing, PlacedPage } from '../layout/block.ts'
import { type Attachment, embedAttachments } from './attachment.ts'
import { packed, packedStream } from './deflate.ts'
import { embedPicture } from './embed-picture.ts'
import { embedStructure } from './embed-structure.ts'
import { hashOf } from './hash.ts'
import type { Ink } from './ink.ts'
import { number } from './numbers.ts'
import { type Bookmark, embedOutline } from './outline.ts'
import { boxOperators } from './page-operators.ts'
import { type Alternatives, artifact, structure } from './structure.ts'

/** Draws what the layout knows only by name, in points from its top left corner, y down. */
export type Drawings = (name: string, box: PlacedDrawing) => string

export interface DocumentFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** The day it says it was made, `YYYY-MM-DD`: never the clock. */
  readonly day: string
  readonly width: number
  readonly height: number
}

/** A document that is written page by page: what is written is packed at once, and only its packed bytes are kept. */
export interface OpenDocument {
  readonly pages: () => number
  /** Begins a part of the document, a session for instance, for who hears it read. */
  readonly begin: (title: string) => void
  readonly addPages: (pages: readonly PlacedPage[], drawings: Drawings, said?: Alternatives) => void
  /** Adds the foot to a page that was written before, counted from 0. */
  readonly addFoot: (page: number, boxes: readonly PlacedBox[]) => void
  readonly addBookmark: (bookmark: Bookmark) => void
  readonly attach: (file: Attachment) => void
  /** The bytes of the PDF. Once, and after that nothing can be added. Throws without a page. */
  readonly close: () => Promise<Uint8Array>
}

/** The pages as the bytes of a PDF. The same pages, facts and ink give the same bytes. */
export async function writeDocument(
  pages: readonly PlacedPage[],
  facts: DocumentFacts,
  drawings: Drawings,
  ink: Ink,
  said?: Alternatives,
): Promise<Uint8Array> {
  const document = openDocument(facts, ink)
  document.addPages(pages, drawings, said)
  return document.close()
}

const NOTHING_SAID: Alternatives = () => ''

/** Begins a document. The same calls with the same content give the same bytes. */
export function openDocument(facts: DocumentFacts, ink: Ink): OpenDocument {
  const context = PDFContext.create()
  const resources = context.nextRef()
  const forms: Record<string, PDFRef> = {}
  const streams: Uint8Array[] = []
  const contents: PDFRef[][] = []
  const bookmarks: Bookmark[] = []
  const files: Attachment[] = []
  const tags = structure()

  const addForm = (name: string, bytes: Uint8Array, bounds: Box, matrix: readonly number[]) => {
    streams.push(bytes)
    const BBox = [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY]
    const entries = { Type: 'XObject', Subtype: 'Form', BBox, Matrix: [...matrix], Resources: resources }
    forms[name] = packedStream(context, bytes, entries)
  }
  let drawn = 0
  const shown = (box: PlacedBox, drawings: Drawings): string => {
    if (box.kind !== 'drawing') return boxOperators(box, facts.height, ink)
    drawn += 1
    const name = `D${drawn}`
    const bounds = { minX: 0, minY: 0, maxX: box.width, maxY: box.height }
    // Inside, y grows downwards as on the chart.
    addForm(name, packed(drawings(box.name, box)), bounds, [1, 0, 0, -1, 0, 0])
    return `q 1 0 0 1 ${number(box.x)} ${number(facts.height - box.y)} cm /${name} Do Q\n`
  }
  const stream = (operators: string): PDFRef => {
    const bytes = packed(operators)
    streams.push(bytes)
    return packedStream(context, bytes)
  }

  return {
    pages: () => contents.length,
    begin: tags.begin,
    addPages(pages, drawings, said = NOTHING_SAID) {
      for (const { boxes } of pages)
        contents.push([stream(tags.bracketed(contents.length, boxes, (box) => shown(box, drawings), said))])
    },
    addFoot(page, boxes) {
      const operators = boxes.map((box) => artifact(shown(box, noDrawings))).join('')
      contents[page]?.push(stream(operators))
    },
    addBookmark(bookmark) {
      bookmarks.push(bookmark)
    },
    attach(file) {
      files.push(file)
    },
    async close() {
      for (const [name, { bytes, bounds }] of ink.forms) addForm(name, bytes, bounds, [1, 0, 0, 1, 0, 0])
      for (const [name, picture] of ink.pictures) {
        const ref = await embedPicture(context, picture, ink.medium)
        if (ref) forms[name] = ref
      }
      const tree = PDFPageTree.withContext(context)
      const treeRef = context.register(tree)
      const pageRefs = contents.map((content, index) => {
        const leaf = PDFPageLeaf.withContextAndParent(context, treeRef)
        leaf.set(PDFName.of('MediaBox'), context.obj([0, 0, facts.width, facts.height]))
        leaf.set(PDFName.of('Resources'), resources)
        leaf.set(PDFName.of('Contents'), context.obj(content))
        leaf.set(PDFName.of('StructParents'), context.obj(index))
        leaf.set(PDFName.of('Tabs'), PDFName.of('S'))
        const ref = context.register(leaf)
        tree.pushLeafNode(ref)
        return ref
      })
      context.assign(
        resources,
        context.obj({
          Font: ink.fonts.embed(context),
          XObject: forms,
          ExtGState: Object.fromEntries(
            [...ink.opacities].map(([name, value]) => [name, { Type: 'ExtGState', ca: value, CA: value }]),
          ),
        }),
      )
      const [firstPage] = pageRefs
      if (!firstPage) throw new Error('A document needs a page')
      const catalog = PDFCatalog.withContextAndPages(context, treeRef)
      catalog.set(PDFName.of('Lang'), PDFString.of('en'))
      catalog.set(PDFName.of('OpenAction'), context.obj([firstPage, 'Fit']))
      catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
      catalog.set(PDFName.of('StructTreeRoot'), embedStructure(context, tags.parts, pageRefs))
      const outline = embedOutline(context, bookmarks, pageRefs, facts.height)
      if (outline) {
        catalog.set(PDFName.of('Outlines'), outline)
        catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
      }
      embedAttachments(context, catalog, files, facts.day)
      context.trailerInfo.Root = context.register(catalog)
      context.trailerInfo.Info = context.register(informationOf(context, facts))
      const attached = files.flatMap(({ name, bytes }) => [name, bytes])
      const id = PDFHexString.of(hashOf([JSON.stringify([facts, bookmarks]), ...streams, ...attached]))
      context.trailerInfo.ID = context.obj([id, id])
      return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
    },
  }
}

const noDrawings: Drawings = (name) => {
  throw new Error(`There is no drawing in a footer: "${name}"`)
}

function informationOf(context: PDFContext, { title, author, subject, day }: DocumentFacts) {
  const made = PDFString.of(`D:${day.replaceAll('-', '')}000000Z`)
  return context.obj({
    Title: PDFHexString.fromText(title),
    Author: PDFHexString.fromText(author),
    Subject: PDFHexString.fromText(subject),
    Creator: PDFString.of('Palpate'),
    Producer: PDFString.of('Palpate'),
    CreationDate: made,
    ModDate: made,
  })
}
