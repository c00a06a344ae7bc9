import type { PlacedBox, PlacedText } from '../layout/block.ts'

/** What drawings are, in words, for who does not see them; '' for what only adorns. */
export type Alternatives = (name: string) => string

/** Something that is read: a line of it stands in a bracket on a page. A document may have many thousands of them. */
export interface TaggedElement {
  readonly role: 'H1' | 'H2' | 'P' | 'Figure'
  /** Words for a figure; '' for what is text. */
  readonly words: string
  /** Where its content is: page and number of the bracket on it, one pair after the other. */
  readonly places: number[]
}

/** A part of the document, a session for instance, with what is read in it, in order. */
export interface TaggedPart {
  readonly title: string
  readonly elements: TaggedElement[]
}

/** The tags of a document: what its boxes are to a reader who hears them, in the order in which they are written. */
export interface Structure {
  readonly begin: (title: string) => void
  /** Puts a new page's boxes in brackets that say what each is: `shown` gives the operators of a box. */
  readonly bracketed: (
    page: number,
    boxes: readonly PlacedBox[],
    shown: (box: PlacedBox) => string,
    alternatives: Alternatives,
  ) => string
  readonly parts: readonly TaggedPart[]
}

/** Boxes that only adorn a page (rules, footers, signs of a legend): a reader who hears the page passes over them. */
export const artifact = (operators: string): string =>
  operators === '' ? '' : `/Artifact BMC\n${operators}EMC\n`

const ROLES = { title: 'H1', heading: 'H2', text: 'P' } as const

export function structure(): Structure {
  const parts: TaggedPart[] = []
  // A text that goes on on another page stays one; texts never go on into another part.
  const texts = new Map<PlacedText['of'], TaggedElement>()
  const begin = (title: string): TaggedPart => {
    texts.clear()
    const part = { title, elements: [] }
    parts.push(part)
    return part
  }
  const add = (part: TaggedPart, role: TaggedElement['role'], words: string): TaggedElement => {
    const made = { role, words, places: [] }
    part.elements.push(made)
    return made
  }
  const elementOf = (part: TaggedPart, of: PlacedText['of']): TaggedElement => {
    const made = texts.get(of) ?? add(part, ROLES[of.role], '')
    texts.set(of, made)
    return made
  }
  return {
    begin,
    parts,
    bracketed(page, boxes, shown, alternatives) {
      const part = parts.at(-1) ?? begin('')
      let brackets = 0
      const open = (element: TaggedElement): string => {
        element.places.push(page, brackets)
        brackets += 1
        return `/${element.role} <</MCID ${brackets - 1}>> BDC\n`
      }
      let operators = ''
      let within: PlacedText['of'] | null = null
      for (const box of boxes) {
        const drawn = shown(box)
        if (drawn === '') continue
        const next = box.kind === 'text' ? box.of : null
        if (within && within !== next) operators += 'EMC\n'
        if (next && within !== next) operators += open(elementOf(part, next))
        within = next
        const words = box.kind === 'drawing' ? alternatives(box.name) : ''
        if (next) operators += drawn
        else operators += words === '' ? artifact(drawn) : `${open(add(part, 'Figure', words))}${drawn}EMC\n`
      }
      return within ? `${operators}EMC\n` : operators
    },
  }
}
