import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/** Any character that can turn the direction of writing. */
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The direction of every UTF-16 unit of a paragraph: even levels read left to right, odd ones right to left. */
export interface Directions {
  /** The paragraph's own level, 0 or 1, by its first letter. */
  readonly base: number
  levelAt(index: number): number
}

const PLAIN: Directions = { base: 0, levelAt: () => 0 }

/** The directions of one paragraph by the Unicode bidirectional algorithm. */
export function directionsOf(paragraph: string): Directions {
  if (!TURNS.test(paragraph)) return PLAIN
  const { levels, paragraphs } = bidi.getEmbeddingLevels(paragraph)
  const base = paragraphs[0]?.level ?? 0
  return { base, levelAt: (index) => levels[index] ?? base }
}

/** The character that stands for this one in right-to-left text: "(" for ")". */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character
}

/** Puts the runs of one line into the order of reading with the eye, left to right (rule L2). */
export function inVisualOrder<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  let ordered = [...runs]
  for (let level = highest; level >= 1; level -= 1) {
    const next: T[] = []
    let turned: T[] = []
    const flush = () => {
      next.push(...turned.reverse())
      turned = []
    }
    for (const run of ordered) {
      if (run.level >= level) turned.push(run)
      else {
        flush()
        next.push(run)
      }
    }
    flush()
    ordered = next
  }
  return ordered
}
