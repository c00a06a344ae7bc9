import { tableDirectory, viewOf } from '../text/font-tables.ts'

/** The tables that a viewer needs of an embedded TrueType font, besides those that are rebuilt. */
const COPIED_TABLES = ['cvt ', 'fpgm', 'prep'] as const

/** Flags of a composite glyph's components. */
const ARGS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const HAS_XY_SCALE = 0x0040
const HAS_TWO_BY_TWO = 0x0080

/**
 * A TrueType font with only these glyphs, in this order: glyph n of the result is `glyphIds[n]`, and the parts
 * of composite glyphs follow. Ids may repeat. Written here because fontkit's own subsetting damages fonts whose
 * glyphs have odd lengths. Throws if the font has no TrueType outlines.
 */
export function subsetTrueType(font: Uint8Array, glyphIds: readonly number[]): Uint8Array {
  const tables = tableDirectory(viewOf(font))
  const table = (tag: string): Uint8Array => {
    const found = tables.get(tag)
    if (!found) throw new Error(`The font has no table "${tag}"`)
    return font.subarray(found.offset, found.offset + found.length)
  }
  const head = table('head').slice()
  const longOffsets = viewOf(head).getInt16(50) === 1
  const loca = viewOf(table('loca'))
  const glyf = table('glyf')
  const glyphData = (id: number): Uint8Array => {
    const from = longOffsets ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2
    const to = longOffsets ? loca.getUint32(id * 4 + 4) : loca.getUint16(id * 2 + 2) * 2
    return glyf.subarray(from, to)
  }

  const ids = [...glyphIds]
  // The first place of every glyph, for the parts of composites.
  const placeOf = new Map<number, number>()
  ids.forEach((id, place) => {
    if (!placeOf.has(id)) placeOf.set(id, place)
  })
  const place = (id: number): number => {
    const known = placeOf.get(id)
    if (known !== undefined) return known
    placeOf.set(id, ids.length)
    ids.push(id)
    return ids.length - 1
  }
  const data: Uint8Array[] = []
  // `place` appends parts while this runs; the loop reaches them too.
  for (let at = 0; at < ids.length; at += 1) data.push(withPartsMoved(glyphData(ids[at] ?? 0), place))

  const newLoca = new Uint8Array((ids.length + 1) * 4)
  const newGlyf = concatenated(data, viewOf(newLoca))
  const hmtx = viewOf(table('hmtx'))
  const hhea = table('hhea').slice()
  const fullMetrics = viewOf(hhea).getUint16(34)
  const newHmtx = new Uint8Array(ids.length * 4)
  const metrics = viewOf(newHmtx)
  ids.forEach((id, index) => {
    const full = Math.min(id, fullMetrics - 1)
    const bearingAt = id < fullMetrics ? id * 4 + 2 : fullMetrics * 4 + (id - fullMetrics) * 2
    metrics.setUint16(index * 4, hmtx.getUint16(full * 4))
    metrics.setInt16(index * 4 + 2, hmtx.getInt16(bearingAt))
  })
  viewOf(hhea).setUint16(34, ids.length)
  const maxp = table('maxp').slice()
  viewOf(maxp).setUint16(4, ids.length)
  viewOf(head).setInt16(50, 1)

  const copied = COPIED_TABLES.filter((tag) => tables.has(tag)).map((tag) => [tag, table(tag)] as const)
  return fontFile([
    ...copied,
    ['glyf', newGlyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', newHmtx],
    ['loca', newLoca],
    ['maxp', maxp],
  ])
}

/** The glyph, with the ids of its parts (if it is a composite) replaced by their places in the new font. */
function withPartsMoved(glyph: Uint8Array, place: (id: number) => number): Uint8Array {
  if (glyph.length === 0 || viewOf(glyph).getInt16(0) >= 0) return glyph
  const moved = glyph.slice()
  const view = viewOf(moved)
  let at = 10
  for (let more = true; more; ) {
    const flags = view.getUint16(at)
    view.setUint16(at + 2, place(view.getUint16(at + 2)))
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2)
    if (flags & HAS_SCALE) at += 2
    else if (flags & HAS_XY_SCALE) at += 4
    else if (flags & HAS_TWO_BY_TWO) at += 8
    more = (flags & MORE_COMPONENTS) !== 0
  }
  return moved
}

const padded = (length: number) => (length + 3) & ~3

/** The glyphs one after another, each on a multiple of four; their offsets go into `loca`. */
function concatenated(glyphs: readonly Uint8Array[], loca: DataView): Uint8Array {
  const all = new Uint8Array(glyphs.reduce((sum, { length }) => sum + padded(length), 0))
  let at = 0
  glyphs.forEach((glyph, index) => {
    loca.setUint32(index * 4, at)
    all.set(glyph, at)
    at += padded(glyph.length)
  })
  loca.setUint32(glyphs.length * 4, at)
  return all
}

/** A font file of these tables, which must come in the order of their tags. */
function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const headerLength = 12 + tables.length * 16
  const file = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + padded(length), headerLength))
  const view = viewOf(file)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - 2 ** power * 16)
  let offset = headerLength
  tables.forEach(([tag, bytes], index) => {
    const at = 12 + index * 16
    for (let n = 0; n < 4; n += 1) view.setUint8(at + n, tag.charCodeAt(n))
    file.set(bytes, offset)
    view.setUint32(at + 4, checksum(view, offset, padded(bytes.length)))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, bytes.length)
    offset += padded(bytes.length)
  })
  return file
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
