import { documentFrame, type FootFacts, longestNumbering, numbering } from './document-frame.ts'
import type { FontFiles } from './font-files.ts'
import type { Block } from './layout/block.ts'
import { flowContent, footerBoxes } from './layout/flow.ts'
import type { MeasureText } from './layout/measured-text.ts'
import { type ReportBase, withLogo } from './letterhead.ts'
import { PAPER_SIZES } from './page-style.ts'
import type { Attachment } from './pdf/attachment.ts'
import { type Ink, inkFor } from './pdf/ink.ts'
import type { Bookmark } from './pdf/outline.ts'
import type { Alternatives } from './pdf/structure.ts'
import { type Drawings, openDocument } from './pdf/write-document.ts'
import { textSetter } from './text/set-text.ts'

/** A part of a document: it begins on a page of its own. */
export interface DocumentPart extends FootFacts {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly drawings: Drawings
  readonly said: Alternatives
  /** What its pages are counted as besides those of the document, e.g. "of the session"; '' for nothing. */
  readonly counted: string
}

/** A document of many parts, each written away at once; the feet come last, when the number of pages is known. */
export interface DocumentOfParts {
  readonly ink: Ink
  readonly measure: MeasureText
  /** Writes a part; gives its first page, counted from 0. */
  readonly add: (part: DocumentPart) => number
  readonly addBookmark: (bookmark: Bookmark) => void
  readonly attach: (file: Attachment) => void
  readonly close: () => Promise<Uint8Array>
}

export function documentOfParts(
  base: ReportBase,
  named: { readonly title: string; readonly subject: string },
  fonts: FontFiles,
): DocumentOfParts {
  const measure = textSetter(fonts)
  const ink = inkFor(base.colour === 'grey' ? 'grey' : 'paper', measure)
  const facts = { ...named, author: base.practice.therapist, day: base.printedOn, ...PAPER_SIZES[base.paper] }
  const document = openDocument(facts, ink)
  const written: (FootFacts & Pick<DocumentPart, 'counted'> & { first: number; pages: number })[] = []
  return {
    ink,
    measure,
    add({ title, about, draft, counted, blocks, drawings, said }) {
      const first = document.pages()
      const frame = documentFrame(base, { about, draft }, longestNumbering(counted))
      document.begin(title)
      document.addPages(flowContent(blocks, frame, measure), withLogo(base, ink, drawings), said)
      written.push({ about, draft, counted, first, pages: document.pages() - first })
      return first
    },
    addBookmark: document.addBookmark,
    attach: document.attach,
    close() {
      const pages = document.pages()
      for (const { about, draft, ...part } of written) {
        const frame = documentFrame(base, { about, draft }, numbering(part))
        for (let page = part.first; page < part.first + part.pages; page += 1)
          document.addFoot(page, footerBoxes(frame, { page: page + 1, pages }, measure))
      }
      return document.close()
    },
  }
}
