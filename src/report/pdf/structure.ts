import { type PDFContext, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { PlacedBox } from '../layout/block.ts'

/** What drawings are, in words, for who does not see them; '' for what only adorns. */
export type Alternatives = (name: string) => string

/** The tags of a document: what its boxes are to a reader who hears them, in the order in which they are written. */
export interface Structure {
  /** Begins a part (a session of a batch) that what follows belongs to. */
  begin(title: string): void
  /** Puts a page's boxes in brackets that say what each is: `shown` are the operators of each box. */
  bracketed(
    page: number,
    boxes: readonly PlacedBox[],
    shown: (box: PlacedBox) => string,
    alternatives: Alternatives,
  ): string
  /** Writes the tree. `pages` as they were numbered. */
  embed(context: PDFContext, pages: readonly PDFRef[]): PDFRef
}

type Role = 'H1' | 'H2' | 'P' | 'Figure' | 'Sect'

interface Element {
  readonly role: Role
  /** Words for a figure, the name of a part. */
  readonly words: string
  /** Where its content is: a page, and the number of the bracket there. */
  readonly places: { readonly page: number; readonly bracket: number }[]
  readonly within: Element[]
}

/** Boxes that only adorn a page (rules, footers, signs of a legend): a reader who hears the page passes over them. */
export const artifact = (operators: string): string =>
  operators === '' ? '' : `/Artifact BMC\n${operators}EMC\n`

const element = (role: Role, words = ''): Element => ({ role, words, places: [], within: [] })
const ROLES = { title: 'H1', heading: 'H2', text: 'P' } as const

export function structure(): Structure {
  const parts: Element[] = []
  const brackets = new Map<number, Element[]>()
  const paragraphs = new Map<object, Element>()
  let part: Element | null = null
  const begin = (title: string) => {
    paragraphs.clear()
    part = element('Sect', title)
    parts.push(part)
    return part
  }
  return {
    begin: (title) => {
      begin(title)
    },
    bracketed(page, boxes, shown, alternatives) {
      const here = part ?? begin('')
      const onPage = brackets.get(page) ?? []
      brackets.set(page, onPage)
      let operators = ''
      let open: unknown = null
      const close = () => {
        if (open !== null) operators += 'EMC\n'
        open = null
      }
      const bracket = (made: Element) => {
        operators += `/${made.role} <</MCID ${onPage.length}>> BDC\n`
        made.places.push({ page, bracket: onPage.length })
        onPage.push(made)
      }
      for (const box of boxes) {
        const drawn = shown(box)
        if (drawn === '') continue
        const words = box.kind === 'drawing' ? alternatives(box.name) : ''
        if (box.kind !== 'text' && words === '') {
          close()
          operators += artifact(drawn)
          continue
        }
        if (box.kind !== 'text') {
          close()
          const figure = element('Figure', words)
          here.within.push(figure)
          bracket(figure)
          operators += drawn
          operators += 'EMC\n'
          continue
        }
        if (open !== box.of) {
          close()
          bracket(paragraphOf(here, box.of))
          open = box.of
        }
        operators += drawn
      }
      close()
      return operators
    },
    embed: (context, pages) => embedTree(context, pages, parts, brackets),
  }

  /** A text that goes on on another page or beside another column stays one. */
  function paragraphOf(here: Element, text: Extract<PlacedBox, { kind: 'text' }>['of']): Element {
    const known = paragraphs.get(text)
    if (known) return known
    const made = element(ROLES[text.role])
    here.within.push(made)
    paragraphs.set(text, made)
    return made
  }
}

function embedTree(
  context: PDFContext,
  pages: readonly PDFRef[],
  parts: readonly Element[],
  brackets: ReadonlyMap<number, readonly Element[]>,
): PDFRef {
  const root = context.nextRef()
  const document = context.nextRef()
  const refs = new Map<Element, PDFRef>()
  const write = (it: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    refs.set(it, ref)
    const kids = [
      ...it.within.map((child) => write(child, ref)),
      ...it.places.map(({ page, bracket }) =>
        context.obj({ Type: 'MCR', Pg: pages[page] ?? null, MCID: bracket }),
      ),
    ]
    const entries = { Type: 'StructElem', S: it.role, P: parent, K: kids }
    const dictionary = context.obj(entries)
    if (it.words !== '')
      dictionary.set(PDFName.of(it.role === 'Figure' ? 'Alt' : 'T'), PDFHexString.fromText(it.words))
    context.assign(ref, dictionary)
    return ref
  }
  const kids = parts.map((it) => write(it, document))
  context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: kids }))
  const numbers = [...brackets].flatMap(([page, elements]) => [
    page,
    context.register(context.obj(elements.map((it) => refs.get(it) ?? null))),
  ])
  const parents = context.obj({ Nums: numbers })
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: parents,
      ParentTreeNextKey: brackets.size,
    }),
  )
  return root
}
