import type { Reference } from 'fhir/r5'

/**
 * A UUID (version 8: made from a name) that is always the same for the same parts: what it is of, and the ids of the
 * records that it stands for. 122 bits of a hash that spreads well and hides nothing.
 */
export function uuidOf(...parts: readonly string[]): string {
  const name = parts.join(' ')
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  const hex = [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map((word) => (word >>> 0).toString(16).padStart(8, '0'))
  const [one, two, three, four] = hex as [string, string, string, string]
  const variant = ((Number.parseInt(three.slice(0, 1), 16) & 3) | 8).toString(16)
  return `${one}-${two.slice(0, 4)}-8${two.slice(5)}-${variant}${three.slice(1, 4)}-${three.slice(4)}${four}`
}

/** A reference to the resource of this UUID in the same bundle. */
export const referenceTo = (uuid: string): Reference => ({ reference: `urn:uuid:${uuid}` })
