import type { Block, CellPlace, DrawingBlock, FixedBlock, RowBlock, SimpleBlock } from './block.ts'
import type { MeasureText } from './measured-text.ts'
import { moved, type Strip, stripsOf } from './strips.ts'

/** Columns side by side that are used up together. */
export interface Columns {
  readonly columns: readonly {
    readonly x: number
    readonly strips: readonly Strip[]
    readonly again?: readonly Strip[]
  }[]
  readonly keepWithNext: boolean
}

/** What is placed one after another. `head` is repeated if the item begins or goes on on a new page. */
export interface Item {
  readonly content: Strip | Columns | DrawingBlock
  readonly head: readonly Strip[]
}

export function itemsOf(
  blocks: readonly Block[],
  width: number,
  measure: MeasureText,
  head: readonly Strip[] = [],
  table?: object,
): readonly Item[] {
  return blocks.flatMap((block): readonly Item[] => {
    switch (block.kind) {
      case 'row':
        return [{ content: columnsOf(block, measure, table && { table, head: false }), head }]
      case 'drawing':
        return [{ content: block, head }]
      case 'table': {
        const within = {}
        const repeated = fixedStrips(block.head, width, measure, within).map((strip) => ({
          ...strip,
          keepWithNext: true,
        }))
        return [
          ...repeated.map((content) => ({ content, head })),
          ...itemsOf(block.body, width, measure, repeated, within),
        ]
      }
      default:
        return stripsOf(block, width, measure).map((content) => ({ content, head }))
    }
  })
}

function columnsOf(
  { cells, keepWithNext }: RowBlock,
  measure: MeasureText,
  within?: Pick<CellPlace, 'table' | 'head'>,
): Columns {
  const row = {}
  const columns = cells.map(({ x, width, blocks, again }, column) => {
    const strips = (of: readonly SimpleBlock[]) =>
      of.flatMap((block) => stripsOf(block, width, measure, within && { ...within, row, column }))
    return { x, strips: strips(blocks), ...(again ? { again: strips(again) } : {}) }
  })
  return { columns, keepWithNext }
}

/** Blocks as strips that are never divided: a row becomes one. `table` is what they are the head of. */
export function fixedStrips(
  blocks: readonly FixedBlock[],
  width: number,
  measure: MeasureText,
  table?: object,
): readonly Strip[] {
  return blocks.flatMap((block) =>
    block.kind === 'row'
      ? [asOneStrip(columnsOf(block, measure, table && { table, head: true }))]
      : stripsOf(block, width, measure),
  )
}

function asOneStrip({ columns, keepWithNext }: Columns): Strip {
  const boxes = columns.flatMap(({ x, strips }) => {
    let y = 0
    return strips.flatMap((strip) => {
      const at = y
      y += strip.height
      return strip.boxes.map((box) => moved(box, x, at))
    })
  })
  const height = Math.max(0, ...columns.map(({ strips }) => heightOf(strips)))
  return { height, boxes, keepWithNext, vanishes: false }
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0)
}

/** Points; less is rounding. */
const TINY = 0.001

/**
 * Up to which strip a column goes in this room without tearing apart what belongs together. At the top of a page
 * at least one, and what belongs together is torn if it must be.
 */
function stripsThatFit(strips: readonly Strip[], from: number, room: number, atTop: boolean): number {
  let used = 0
  let end = from
  let whole = from
  for (let strip = strips[end]; strip && used + strip.height <= room + TINY; strip = strips[end]) {
    used += strip.height
    end += 1
    if (!strip.keepWithNext || end === strips.length) whole = end
  }
  if (whole > from || !atTop) return whole
  return Math.min(Math.max(end, from + 1), strips.length)
}

/** The room on a page, whether it is a whole page's, and what of it is needed after the last line. */
interface Room {
  readonly room: number
  readonly atTop: boolean
  readonly after: number
}

/** Up to which strip each column goes in this room, from where it is (`next`). */
export function columnEnds(
  columns: Columns['columns'],
  next: readonly number[],
  { room, atTop, after }: Room,
): readonly number[] {
  const ends = columns.map(({ strips }, column) => stripsThatFit(strips, next[column] ?? 0, room, atTop))
  const last = columns.every(({ strips }, column) => (ends[column] ?? 0) >= strips.length)
  const used = columns.map(({ strips }, column) => heightOf(strips.slice(next[column], ends[column])))
  if (!last || after === 0 || Math.max(0, ...used) + after <= room + TINY) return ends
  // The last lines go along with what follows, so that this does not begin a page alone.
  return columns.map(({ strips }, column) => {
    const [from, end] = [next[column] ?? 0, ends[column] ?? 0]
    const kept = strips.slice(from, end - 1).findLastIndex(({ keepWithNext }) => !keepWithNext)
    return kept < 0 ? end : from + kept + 1
  })
}

/** A row up to this part of a page is rather moved than divided. */
const MOVED_WHOLE = 0.4

/** The room that must be left on a page for an item to begin there, with what it is not to be parted from. */
export function leastRoom(items: readonly Item[], index: number, page: number): number {
  let needed = 0
  for (let at = index; needed < page; at += 1) {
    const content = items[at]?.content
    if (!content) break
    if ('ratio' in content) return Math.min(page, needed + content.least + content.below)
    if ('columns' in content) {
      const height = Math.max(0, ...content.columns.map(({ strips }) => heightOf(strips)))
      const whole = height <= page * MOVED_WHOLE
      if (!whole || !content.keepWithNext)
        return Math.min(page, needed + (whole ? height : beginningOf(content)))
      needed += height
      continue
    }
    needed += content.height
    if (!content.keepWithNext && !content.vanishes) break
  }
  return Math.min(page, needed)
}

/** The height of the first lines that stay together, in the column where they are highest. */
function beginningOf({ columns }: Columns): number {
  const heights = columns.map(({ strips }) => {
    const end = strips.findIndex(({ keepWithNext }) => !keepWithNext)
    return heightOf(strips.slice(0, end + 1))
  })
  return Math.max(0, ...heights)
}
