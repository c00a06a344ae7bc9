import fc from 'fast-check'

const samples = [
  'Linh Nguyễn', 'Đặng Thị Hương', 'naïve façade', 'Ελληνικά', 'русский текст', 'محمد بن عبد الله', 'مُحَمَّد',
  'שלום (עולם) 12', 'שָׁלוֹם', 'हिन्दी क्षत्रिय', 'ปวดคอด้านขวาน้ำ', '右肩疼痛，加重。', 'カタカナ', '김민수', '👩‍👩‍👧', '🇩🇪',
  '👍🏽', '1️⃣', 'தமிழ்', '𓀀', '≤ ≥ →', '\u202e', '\u2068', '\u200d', '\u00ad', '\u0000', '\t', '\n', '\u2028', '   ',
  '\u00a0', 'x'.repeat(120), 'z\u0301\u0302\u0303', '\ufdfd', '\ufeff', '-', '/', '…', 'https://example.org/a/b?c=d',
] // biome-ignore format: a list of samples

/** Text of any kind a person may type or paste: any script, no spaces, only spaces, controls, endless words. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...samples), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constant(' ')),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => pieces.join(''))
