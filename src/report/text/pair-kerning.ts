import { tableDirectory, tagAt, viewOf } from './font-tables.ts'

/** By how much the first of two glyphs moves on further (negative: less) before the second. Font units. */
export type PairKerning = (left: number, right: number) => number | undefined

const SINGLE_ADJUSTMENT = 1
const PAIR_ADJUSTMENT = 2
const CHAINED_CONTEXT = 8
const EXTENSION = 9
const X_ADVANCE = 0x0004
const NONE = 0xffff

/** One table of a lookup: what it adds for a pair, or nothing (undefined). NaN where it is not known. */
type Subtable = (left: number, right: number) => number | undefined

const SCRIPTS = ['DFLT', 'latn', 'grek', 'cyrl'] as const

/**
 * Kerning of Latin, Greek and Cyrillic pairs, read where it stands in the file: fontkit would first build the whole
 * table, hundreds of classes by hundreds, of which a document asks a few hundred pairs. Undefined for a pair of which
 * the font has more to say, and instead of the whole for a font whose table is not of the kind foreseen.
 */
export function pairKerning(bytes: Uint8Array): PairKerning | undefined {
  const view = viewOf(bytes)
  const gpos = tableDirectory(view).get('GPOS')
  if (!gpos) return undefined
  const ofScripts = SCRIPTS.map((script) => kernLookups(view, gpos.offset, script))
  const [indices] = ofScripts
  // Two signs are of no script: only where all say the same it need not be known which one is asked.
  if (!indices || ofScripts.some((others) => others?.join() !== indices.join())) return undefined
  const lookups = indices.map((index) => subtablesOf(view, gpos.offset, index))
  return (left, right) => {
    let sum = 0
    for (const subtables of lookups)
      for (const subtable of subtables) {
        const found = subtable(left, right)
        if (found === undefined) continue
        sum += found
        break
      }
    return Number.isNaN(sum) ? undefined : sum
  }
}

/** The lookups of a script's kerning, in order; undefined if it has none of its own or is of a kind not foreseen. */
function kernLookups(view: DataView, gpos: number, script: string): readonly number[] | undefined {
  const scripts = gpos + view.getUint16(gpos + 4)
  const record = recordsAt(view, scripts).find(({ tag }) => tag === script)
  const language = record && view.getUint16(scripts + record.offset)
  if (!record || !language) return undefined
  const system = scripts + record.offset + language
  if (view.getUint16(system + 2) !== NONE) return undefined
  const features = gpos + view.getUint16(gpos + 6)
  const all = recordsAt(view, features)
  const kerning = wordsAt(view, system + 4).filter((index) => all[index]?.tag === 'kern')
  const [only] = kerning
  if (only === undefined || kerning.length > 1) return undefined
  return wordsAt(view, features + (all[only]?.offset ?? 0) + 2).toSorted((a, b) => a - b)
}

function subtablesOf(view: DataView, gpos: number, index: number): readonly Subtable[] {
  const lookups = gpos + view.getUint16(gpos + 8)
  const lookup = lookups + view.getUint16(lookups + 2 + index * 2)
  const type = view.getUint16(lookup)
  return wordsAt(view, lookup + 4).map((offset) => {
    const at = lookup + offset
    return type === EXTENSION
      ? subtable(view, at + view.getUint32(at + 4), view.getUint16(at + 2))
      : subtable(view, at, type)
  })
}

function subtable(view: DataView, at: number, type: number): Subtable {
  if (type === PAIR_ADJUSTMENT) return (left, right) => advanceIn(view, at, left, right)
  const first = firstCoverage(view, at, type)
  if (first === undefined) return () => Number.NaN
  return (left) => (coverageIndex(view, first, left) < 0 ? undefined : Number.NaN)
}

/** Where a subtable lists the glyphs at which it begins; undefined if it is of a kind not foreseen. */
function firstCoverage(view: DataView, at: number, type: number): number | undefined {
  if (type === SINGLE_ADJUSTMENT) return at + view.getUint16(at + 2)
  if (type !== CHAINED_CONTEXT) return undefined
  if (view.getUint16(at) !== 3) return at + view.getUint16(at + 2)
  const before = view.getUint16(at + 2)
  return at + view.getUint16(at + 6 + before * 2)
}

/** What a subtable of pairs adds to the first glyph's advance; undefined if it says nothing of this pair. */
function advanceIn(view: DataView, at: number, left: number, right: number): number | undefined {
  const covered = coverageIndex(view, at + view.getUint16(at + 2), left)
  if (covered < 0) return undefined
  const first = view.getUint16(at + 4)
  const size = sizeOf(first) + sizeOf(view.getUint16(at + 6))
  const advance = (value: number) =>
    first & X_ADVANCE ? view.getInt16(value + sizeOf(first & (X_ADVANCE - 1))) : 0
  if (view.getUint16(at) === 1) {
    const set = at + view.getUint16(at + 10 + covered * 2)
    const found = lastUpTo(view, set + 2, view.getUint16(set), 2 + size, right)
    return found !== undefined && view.getUint16(found) === right ? advance(found + 2) : undefined
  }
  const leftClass = classOf(view, at + view.getUint16(at + 8), left)
  const rightClass = classOf(view, at + view.getUint16(at + 10), right)
  return advance(at + 16 + (leftClass * view.getUint16(at + 14) + rightClass) * size)
}

function coverageIndex(view: DataView, at: number, glyph: number): number {
  const count = view.getUint16(at + 2)
  if (view.getUint16(at) === 1) {
    const found = lastUpTo(view, at + 4, count, 2, glyph)
    return found !== undefined && view.getUint16(found) === glyph ? (found - at - 4) / 2 : -1
  }
  const range = lastUpTo(view, at + 4, count, 6, glyph)
  if (range === undefined || view.getUint16(range + 2) < glyph) return -1
  return view.getUint16(range + 4) + glyph - view.getUint16(range)
}

function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2)
    return index >= 0 && index < view.getUint16(at + 4) ? view.getUint16(at + 6 + index * 2) : 0
  }
  const range = lastUpTo(view, at + 4, view.getUint16(at + 2), 6, glyph)
  return range !== undefined && view.getUint16(range + 2) >= glyph ? view.getUint16(range + 4) : 0
}

/** Where the last of the records begins whose first word is at most `wanted`; they are sorted by it. */
function lastUpTo(
  view: DataView,
  from: number,
  count: number,
  size: number,
  wanted: number,
): number | undefined {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (view.getUint16(from + middle * size) <= wanted) low = middle + 1
    else high = middle
  }
  return low === 0 ? undefined : from + (low - 1) * size
}

/** Bytes of a value with these fields: two for each. */
function sizeOf(format: number): number {
  let size = 0
  for (let fields = format; fields > 0; fields >>= 1) size += (fields & 1) * 2
  return size
}

/** A list of 16-bit words that begins with their number. */
function wordsAt(view: DataView, at: number): readonly number[] {
  return Array.from({ length: view.getUint16(at) }, (_, index) => view.getUint16(at + 2 + index * 2))
}

/** A list of named offsets that begins with their number. */
function recordsAt(view: DataView, at: number): readonly { readonly tag: string; readonly offset: number }[] {
  return Array.from({ length: view.getUint16(at) }, (_, index) => {
    const record = at + 2 + index * 6
    return { tag: tagAt(view, record), offset: view.getUint16(record + 4) }
  })
}
