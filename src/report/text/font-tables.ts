/** Where a table of a font file lies, in bytes. */
export interface TablePlace {
  readonly offset: number
  readonly length: number
}

/** The bytes of a font file to be read as numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The tables of a font file by their tags. */
export function tableDirectory(view: DataView): ReadonlyMap<string, TablePlace> {
  const tables = new Map<string, TablePlace>()
  const count = view.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16
    tables.set(tagAt(view, at), { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return tables
}

/** The four letters that name something in a font file. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  )
}

/** The widths of a font's glyphs by their ids, in font units. Throws if the font does not tell them. */
export function advances(bytes: Uint8Array): (id: number) => number {
  const view = viewOf(bytes)
  const tables = tableDirectory(view)
  const [header, widths] = [tables.get('hhea'), tables.get('hmtx')]
  if (!header || !widths) throw new Error('The font does not say how wide its glyphs are')
  // From the last one on, all are as wide as that.
  const last = view.getUint16(header.offset + 34) - 1
  return (id) => view.getUint16(widths.offset + Math.min(id, last) * 4)
}
