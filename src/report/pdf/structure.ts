import type { CellPlace, PlacedBox, PlacedText } from '../layout/block.ts'

/** What drawings are, in words, for who does not see them; '' for what only adorns. */
export type Alternatives = (name: string) => string

/** Something that is read: a line of it stands in a bracket on a page. A document may have many thousands of them. */
export interface TaggedElement {
  readonly role: 'H1' | 'H2' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD'
  /** Words for a figure; '' for what is text. */
  readonly words: string
  /** Where its content is: page and number of the bracket on it, one pair after the other. */
  readonly places: number[]
  /** Rows of a table and cells of a row; what holds others has no place of its own. */
  readonly kids: TaggedElement[]
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

const element = (role: TaggedElement['role'], words = ''): TaggedElement => ({
  role,
  words,
  places: [],
  kids: [],
})

export function structure(): Structure {
  const parts: TaggedPart[] = []
  // A text that goes on on another page stays one, and so do a table and its rows; nothing goes on into another part.
  const texts = new Map<PlacedText['of'], TaggedElement>()
  const holders = new Map<object, TaggedElement>()
  const begin = (title: string): TaggedPart => {
    texts.clear()
    holders.clear()
    const part = { title, elements: [] }
    parts.push(part)
    return part
  }
  const holderOf = (of: object, role: 'Table' | 'TR', within: TaggedElement[]): TaggedElement => {
    const known = holders.get(of)
    if (known) return known
    const made = element(role)
    holders.set(of, made)
    within.push(made)
    return made
  }
  const cellOf = (part: TaggedPart, { table, row, column, head }: CellPlace): TaggedElement => {
    const { kids } = holderOf(row, 'TR', holderOf(table, 'Table', part.elements).kids)
    // An empty cell is one too: what stands under a column must be counted under it.
    while (kids.length <= column) kids.push(element(head ? 'TH' : 'TD'))
    return kids[column] ?? element('TD')
  }
  const elementOf = (part: TaggedPart, of: PlacedText['of']): TaggedElement => {
    const known = texts.get(of)
    if (known) return known
    const made = of.cell ? cellOf(part, of.cell) : element(ROLES[of.role])
    if (!of.cell) part.elements.push(made)
    texts.set(of, made)
    return made
  }
  /** The head of a table is read once, however often it is written. */
  const isRepeated = (part: TaggedPart, of: PlacedText['of'], page: number): boolean => {
    if (!of.cell?.head) return false
    const before = elementOf(part, of).places[0]
    return before !== undefined && before !== page
  }
  return {
    begin,
    parts,
    bracketed(page, boxes, shown, alternatives) {
      const part = parts.at(-1) ?? begin('')
      let brackets = 0
      const open = (opened: TaggedElement): string => {
        opened.places.push(page, brackets)
        brackets += 1
        return `/${opened.role} <</MCID ${brackets - 1}>> BDC\n`
      }
      let operators = ''
      let within: PlacedText['of'] | null = null
      for (const box of boxes) {
        const drawn = shown(box)
        if (drawn === '') continue
        const next = box.kind === 'text' && !isRepeated(part, box.of, page) ? box.of : null
        if (within && within !== next) operators += 'EMC\n'
        if (next && within !== next) operators += open(elementOf(part, next))
        within = next
        if (next) {
          operators += drawn
          continue
        }
        const words = box.kind === 'drawing' ? alternatives(box.name) : ''
        if (words === '') {
          operators += artifact(drawn)
          continue
        }
        const figure = element('Figure', words)
        part.elements.push(figure)
        operators += `${open(figure)}${drawn}EMC\n`
      }
      return within ? `${operators}EMC\n` : operators
    },
  }
}
