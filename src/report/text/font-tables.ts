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
