/** One cell: a text, a number, a yes or no, or nothing known. */
export type CsvValue = string | number | boolean | null

/** Excel takes a file without it for another encoding. */
const BOM = '\uFEFF'

/**
 * Texts that a spreadsheet would run as a formula (after spaces, and in the wide forms of East Asia too), and texts that
 * look guarded already: both get an apostrophe in front, so that taking one away gives back exactly the text.
 */
const NEEDS_GUARD = /^(?:'|\s*[=+\-@＝＋－＠]|[\t\r\n])/u

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** Texts are always quoted and guarded, numbers and yes/no never: "-12.5" as a number is no formula. */
function cell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return plainNumber(value)
  return value === '' ? '' : quoted(NEEDS_GUARD.test(value) ? `'${value}` : value)
}

/** With a point and no exponent, whatever its size; exact to ten decimals. */
function plainNumber(value: number): string {
  const text = `${value}`
  if (!text.includes('e')) return text
  const fixed = value.toFixed(10).replace(/\.?0+$/, '')
  return fixed === '-0' ? '0' : fixed
}

/** A table as CSV by RFC 4180: UTF-8 with a byte order mark, commas, every line ended by CRLF, the first one the header. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header.join(','), ...rows.map((row) => row.map(cell).join(','))]
  return `${BOM}${lines.map((line) => `${line}\r\n`).join('')}`
}
