/**
 * Text as it can be drawn, as paragraphs: every kind of line end divides, tabs become spaces, other control
 * characters become a visible sign, and letters with separate accents become whole letters where there are such.
 */
export function paragraphsOf(text: string): readonly string[] {
  return (
    text
      .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
      // Only sequences with marks are composed: on its own, NFC would swap rare Han characters for others.
      .map((line) =>
        line
          .replace(/\t/g, '    ')
          .replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
          .replace(/\P{M}\p{M}+|[\u1100-\u11ff]+/gu, (letters) => letters.normalize('NFC')),
      )
  )
}
