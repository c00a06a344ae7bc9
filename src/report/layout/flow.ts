import type { Block, DrawingBlock, FixedBlock, PlacedBox, PlacedPage } from './block.ts'
import { type Columns, columnEnds, fixedStrips, heightOf, itemsOf, leastRoom } from './items.ts'
import type { MeasureText } from './measured-text.ts'
import { moved, type Strip } from './strips.ts'

/** The page's size and the white around its content, in points. */
export interface PageFrame {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly side: number; readonly bottom: number }
  /** What stands at the bottom of page `page` of `pages`, inside the margins. As high on every page. */
  readonly footer: (page: number, pages: number) => readonly FixedBlock[]
  /** White between content and footer. */
  readonly footerGap: number
}

/** Points; less is rounding. */
const TINY = 0.001

/** Puts blocks on as many pages as they need, each with its footer. Everything lies inside the margins. */
export function flow(
  blocks: readonly Block[],
  frame: PageFrame,
  measure: MeasureText,
): readonly PlacedPage[] {
  const pages = flowContent(blocks, frame, measure)
  return pages.map(({ boxes }, index) => ({
    boxes: [...boxes, ...footerBoxes(frame, { page: index + 1, pages: pages.length }, measure)],
  }))
}

// Digits are equally wide: the footer of a thousandth page is as high as any.
const footerHeightOf = (frame: PageFrame, width: number, measure: MeasureText) =>
  heightOf(fixedStrips(frame.footer(9999, 9999), width, measure))

/** The boxes of one page's footer, for a document whose number of pages is known only at its end. */
export function footerBoxes(
  frame: PageFrame,
  { page, pages }: { readonly page: number; readonly pages: number },
  measure: MeasureText,
): readonly PlacedBox[] {
  const width = frame.width - 2 * frame.margin.side
  let at = frame.height - frame.margin.bottom - footerHeightOf(frame, width, measure)
  return fixedStrips(frame.footer(page, pages), width, measure).flatMap((strip) => {
    const here = at
    at += strip.height
    return strip.boxes.map((box) => moved(box, frame.margin.side, here))
  })
}

/** Puts blocks on as many pages as they need and leaves the room of the footers empty. */
export function flowContent(
  blocks: readonly Block[],
  frame: PageFrame,
  measure: MeasureText,
): readonly PlacedPage[] {
  const { margin } = frame
  const width = frame.width - 2 * margin.side
  const bottom = frame.height - margin.bottom - footerHeightOf(frame, width, measure) - frame.footerGap
  const room = bottom - margin.top

  const pages: PlacedBox[][] = [[]]
  let y = margin.top
  /** Where the content of this page begins, below a repeated head. */
  let top = y
  const put = (strip: Strip, x: number) => {
    if (strip.vanishes && (y <= top || y + strip.height > bottom)) return
    for (const box of strip.boxes) pages.at(-1)?.push(moved(box, margin.side + x, y))
    y += strip.height
  }
  const turnPage = (head: readonly Strip[]) => {
    pages.push([])
    y = margin.top
    top = y
    for (const strip of head) {
      for (const box of strip.boxes) pages.at(-1)?.push(moved(box, margin.side, y))
      y += strip.height
    }
    top = y
  }

  /** `after` is the room that must be left on the page of the last line. */
  const putColumns = ({ columns }: Columns, head: readonly Strip[], after: number) => {
    const next = columns.map(() => 0)
    for (let part = 0; ; part += 1) {
      const begin = y
      let lowest = y
      const ends = columnEnds(columns, next, { room: bottom - begin, atTop: begin <= top, after })
      columns.forEach(({ x, strips, again = [] }, column) => {
        const from = next[column] ?? 0
        const to = ends[column] ?? from
        y = begin
        const goesOn = part > 0 && from >= strips.length && heightOf(again) <= bottom - begin
        for (const strip of goesOn ? again : strips.slice(from, to)) put(strip, x)
        lowest = Math.max(lowest, y)
        next[column] = to
      })
      y = lowest
      if (columns.every(({ strips }, column) => (next[column] ?? 0) >= strips.length)) return
      turnPage(head)
    }
  }

  const heights = new Map<string, number>()
  const likeEarlier = (block: DrawingBlock): DrawingBlock => {
    const height = (heights.get(block.like?.name ?? '') ?? 0) * (block.like?.times ?? 0)
    return height === 0 ? block : { ...block, least: height, most: height }
  }

  const putDrawing = ({ name, ratio, least, most, below }: DrawingBlock) => {
    const wanted = Math.min(most, width / ratio)
    const possible = Math.max(Math.min(least, wanted), bottom - y - below)
    const height = Math.min(wanted, possible, Math.max(bottom - y, TINY))
    heights.set(name, height)
    const drawn = height * ratio
    const box: PlacedBox = { kind: 'drawing', name, x: (width - drawn) / 2, y: 0, width: drawn, height }
    put({ height, boxes: [box], keepWithNext: false, vanishes: false }, 0)
  }

  const items = [...itemsOf(blocks, width, measure)]
  items.forEach((item, index) => {
    const { head } = item
    const content = 'ratio' in item.content ? likeEarlier(item.content) : item.content
    items[index] = { content, head }
    const vanishes = 'vanishes' in content && content.vanishes
    if (vanishes && y <= top) return
    if (!vanishes && y > top && y + leastRoom(items, index, room) > bottom + TINY) turnPage(head)
    if ('columns' in content)
      putColumns(content, head, content.keepWithNext ? leastRoom(items, index + 1, room) : 0)
    else if ('ratio' in content) putDrawing(content)
    else put(content, 0)
  })

  return pages.map((boxes) => ({ boxes }))
}
