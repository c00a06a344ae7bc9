import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib'

/** A line of the list of contents that a viewer shows beside the pages; `page` counts from 0. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly within: readonly Bookmark[]
}

/** Writes the list of contents; each line leads to the top of its page. Null if there is none. */
export function embedOutline(
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  pages: readonly PDFRef[],
  pageHeight: number,
): PDFRef | null {
  if (bookmarks.length === 0) return null
  const writeList = (list: readonly Bookmark[], parent: PDFRef) => {
    const refs = list.map(() => context.nextRef())
    list.forEach(({ title, page, within }, index) => {
      const ref = refs[index]
      if (!ref) return
      const inner = within.length === 0 ? {} : { ...writeList(within, ref), Count: -within.length }
      const [before, after] = [refs[index - 1], refs[index + 1]]
      context.assign(
        ref,
        context.obj({
          Title: PDFHexString.fromText(title),
          Parent: parent,
          Dest: [pages[page] ?? null, 'XYZ', 0, pageHeight, null],
          ...(before ? { Prev: before } : {}),
          ...(after ? { Next: after } : {}),
          ...inner,
        }),
      )
    })
    return { First: refs[0] ?? null, Last: refs.at(-1) ?? null }
  }
  const root = context.nextRef()
  const ends = writeList(bookmarks, root)
  context.assign(root, context.obj({ Type: 'Outlines', ...ends, Count: bookmarks.length }))
  return root
}
