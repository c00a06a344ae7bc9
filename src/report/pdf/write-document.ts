import {
  PDFCatalog,
  PDFContext,
  PDFHexString,
  PDFName,
  PDFPageLeaf,
  PDFPageTree,
  type PDFRef,
  PDFString,
  PDFWriter,
} from 'pdf-lib'
import type { Box } from '../../chart/path.ts'
import type { PlacedBox, PlacedDrawing, PlacedPage } from '../layout/block.ts'
import { packed, packedStream } from './deflate.ts'
import { hashOf } from './hash.ts'
import type { Ink } from './ink.ts'
import { number } from './numbers.ts'
import { lineOperators } from './write-text.ts'

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

/** The pages as the bytes of a PDF. The same pages, facts and ink give the same bytes. */
export async function writeDocument(
  pages: readonly PlacedPage[],
  facts: DocumentFacts,
  drawings: Drawings,
  ink: Ink,
): Promise<Uint8Array> {
  const context = PDFContext.create()
  const resources = context.nextRef()
  const forms: Record<string, PDFRef> = {}
  const streams: Uint8Array[] = []
  const addForm = (name: string, bytes: Uint8Array, bounds: Box, matrix: readonly number[]) => {
    streams.push(bytes)
    const BBox = [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY]
    const entries = { Type: 'XObject', Subtype: 'Form', BBox, Matrix: [...matrix], Resources: resources }
    forms[name] = packedStream(context, bytes, entries)
  }
  const contents = pages.map(({ boxes }) => {
    const operators = boxes.map((box) => {
      if (box.kind !== 'drawing') return boxOperators(box, facts.height, ink)
      const name = `D${Object.keys(forms).length + 1}`
      const bounds = { minX: 0, minY: 0, maxX: box.width, maxY: box.height }
      // Inside, y grows downwards as on the chart.
      addForm(name, packed(drawings(box.name, box)), bounds, [1, 0, 0, -1, 0, 0])
      return `q 1 0 0 1 ${number(box.x)} ${number(facts.height - box.y)} cm /${name} Do Q\n`
    })
    const bytes = packed(operators.join(''))
    streams.push(bytes)
    return packedStream(context, bytes)
  })
  for (const [name, { bytes, bounds }] of ink.forms) addForm(name, bytes, bounds, [1, 0, 0, 1, 0, 0])

  const tree = PDFPageTree.withContext(context)
  const treeRef = context.register(tree)
  const pageRefs = contents.map((content) => {
    const leaf = PDFPageLeaf.withContextAndParent(context, treeRef)
    leaf.set(PDFName.of('MediaBox'), context.obj([0, 0, facts.width, facts.height]))
    leaf.set(PDFName.of('Resources'), resources)
    leaf.set(PDFName.of('Contents'), content)
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
  context.trailerInfo.Root = context.register(catalog)
  context.trailerInfo.Info = context.register(informationOf(context, facts))
  const id = PDFHexString.of(hashOf([JSON.stringify(facts), ...streams]))
  context.trailerInfo.ID = context.obj([id, id])
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
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

function boxOperators(box: Exclude<PlacedBox, PlacedDrawing>, pageHeight: number, ink: Ink): string {
  if (box.kind === 'rule') {
    const y = pageHeight - box.y - box.height
    const area = `${number(box.x)} ${number(y)} ${number(box.width)} ${number(box.height)} re f`
    const colour = `${ink.colour(box.colour)} rg`
    return box.opacity === 1
      ? `${colour} ${area}\n`
      : `q /${ink.opacity(box.opacity)} gs ${colour} ${area} Q\n`
  }
  const { line, style, x, y, baseline } = box
  const shown = lineOperators(line, { x, y: pageHeight - y - baseline, size: style.size }, ink.fonts)
  return shown === '' ? '' : `BT ${ink.colour(style.colour)} rg\n${shown}ET\n`
}
