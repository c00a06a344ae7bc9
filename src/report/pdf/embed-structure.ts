import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFNull, type PDFRef } from 'pdf-lib'
import type { TaggedElement, TaggedPart } from './structure.ts'

/** Writes the tree of tags, and for each page which of its brackets belongs to what. */
export function embedStructure(
  context: PDFContext,
  parts: readonly TaggedPart[],
  pages: readonly PDFRef[],
): PDFRef {
  const root = context.nextRef()
  const document = context.nextRef()
  const owners = pages.map((): PDFRef[] => [])
  const kids = parts.map(({ title, elements }) => {
    const part = context.nextRef()
    const within = elements.map((it) =>
      embedElement(context, it, part, { pages, owners, columns: 0, span: 1 }),
    )
    const section = context.obj({ Type: 'StructElem', S: 'Sect', P: document, K: within })
    if (title !== '') section.set(PDFName.of('T'), PDFHexString.fromText(title))
    context.assign(part, section)
    return part
  })
  context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: kids }))
  const numbers = owners.flatMap((elements, page) => [page, context.register(context.obj(elements))])
  const tree = { Type: 'StructTreeRoot', K: [document], ParentTree: { Nums: numbers } }
  context.assign(root, context.obj({ ...tree, ParentTreeNextKey: pages.length }))
  return root
}

interface Where {
  readonly pages: readonly PDFRef[]
  readonly owners: readonly PDFRef[][]
  /** Of the table around it. */
  readonly columns: number
  /** How many of them a cell takes. */
  readonly span: number
}

function embedElement(
  context: PDFContext,
  { role, words, places, kids: held }: TaggedElement,
  parent: PDFRef,
  on: Where,
): PDFRef {
  const ref = context.nextRef()
  const { pages, owners, columns, span } = on
  const within = role === 'Table' ? Math.max(...held.map((row) => row.kids.length)) : columns
  const kids: (PDFRef | PDFDict)[] = held.map((each, at) => {
    // A row with fewer cells, a line of details for instance: its last one goes on to the table's edge.
    const wide = role === 'TR' && at === held.length - 1 ? columns - at : 1
    return embedElement(context, each, ref, { ...on, columns: within, span: wide })
  })
  for (let at = 0; at < places.length; at += 2) {
    const [page = 0, bracket = 0] = places.slice(at, at + 2)
    const brackets = owners[page]
    if (brackets) brackets[bracket] = ref
    kids.push(context.obj({ Type: 'MCR', Pg: pages[page] ?? PDFNull, MCID: bracket }))
  }
  const dictionary = context.obj({ S: role, P: parent, K: kids })
  const attributes = {
    ...(role === 'TH' ? { Scope: 'Column' } : {}),
    ...((role === 'TH' || role === 'TD') && span > 1 ? { ColSpan: span } : {}),
  }
  if (Object.keys(attributes).length > 0)
    dictionary.set(PDFName.of('A'), context.obj({ O: 'Table', ...attributes }))
  if (words !== '') dictionary.set(PDFName.of('Alt'), PDFHexString.fromText(words))
  context.assign(ref, dictionary)
  return ref
}
