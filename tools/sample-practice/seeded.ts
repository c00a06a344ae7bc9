/** A number in [0, 1) that looks like chance and is always the same for the same words. */
export function seeded(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const character of words.join('|')) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  // FNV alone leaves the last letters nearly in order.
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return (hash >>> 0) / 2 ** 32
}

/** A small difference, at most `most` to either side, as two hands never find quite the same place. */
export const small = (most: number, ...words: readonly (string | number)[]) =>
  (seeded(...words) * 2 - 1) * most

/** Rounded to a tenth of a figure unit: a sixth of a millimetre. */
export const tenth = (value: number) => Math.round(value * 10) / 10 + 0
