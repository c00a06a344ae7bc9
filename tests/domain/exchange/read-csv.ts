/** The cells of a CSV by RFC 4180, written as its grammar says and not as our writer does. Byte order mark left out. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let [row, cell, inside]: [string[], string, boolean] = [[], '', false]
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inside) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else inside = false
    } else if (sign === '"') inside = true
    else if (sign === ',') endCell()
    else if (sign === '\r' && text[at + 1] === '\n') {
      endCell()
      rows.push(row)
      row = []
      at += 1
    } else cell += sign
  }
  return rows
}

/** What docs/trigger-points-csv.md tells a program to do with a cell of text. */
export const unguarded = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell)
