import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fhirText, narrative } from '../../../../src/domain/exchange/fhir/concepts.ts'
import { freeText } from '../../arbitrary-record.ts'

const markup = fc.array(fc.constantFrom('<', '>', '&', '<script>', '</p>', '&lt;', 'a', ' ', '\n', '"'))
const text = fc.oneof(
  freeText,
  markup.map((parts) => parts.join('')),
)
const plain = (div: string) =>
  div
    .replace(/^<div xmlns="http:\/\/www.w3.org\/1999\/xhtml">|<\/div>$/g, '')
    .split(/<p>|<\/p>/)
    .map((line) => line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .filter((line) => line.trim() !== '')

describe('a text for FHIR', () => {
  it('as a narrative is XHTML that says the same lines and nothing else', () => {
    fc.assert(
      fc.property(text, (given) => {
        const div = narrative(given)?.div
        const lines = (fhirText(given) ?? '')
          .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
          .split(/\r\n|[\r\n]/)
          .filter((line) => line.trim() !== '')
        expect(div === undefined ? [] : plain(div)).toEqual(lines)
        expect(div ?? '').not.toMatch(/[<&](?!\/?(p|div)\b|(amp|lt|gt);)/)
      }),
    )
  })

  it('escapes markup', () => {
    expect(narrative('a < b & c\n<script>')?.div).toBe(
      '<div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; b &amp; c</p><p>&lt;script&gt;</p></div>',
    )
  })

  it('has no control characters, and is nothing where there is nothing to read', () => {
    expect(fhirText('a\0b\tc\nd')).toBe('a b\tc\nd')
    expect(fhirText(' \n\0 ')).toBeUndefined()
    expect(narrative('\n \n')).toBeUndefined()
  })
})
