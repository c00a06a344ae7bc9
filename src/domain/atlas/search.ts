import MiniSearch, { type SearchResult } from 'minisearch'
import { foldForSearch } from '../fold-for-search.ts'
import { MUSCLES, type MuscleFacts, muscleById } from './muscles.ts'
import { type ClinicalPattern, PATTERNS, patternById } from './patterns.ts'
import { zoneById } from './zones.ts'

/** What a muscle was found by, the best first. */
const MUSCLE_FIELDS = ['abbreviation', 'name', 'latin', 'group', 'symptom'] as const
export type MuscleField = (typeof MUSCLE_FIELDS)[number]

/** A muscle that was searched for. `symptom` is the one that was found, in its own words; null if none was. */
export interface MuscleHit {
  readonly muscle: MuscleFacts
  readonly by: MuscleField
  readonly symptom: string | null
}

const PATTERN_FIELDS = ['name', 'zone'] as const

/** A pattern that was searched for. */
export interface PatternHit {
  readonly pattern: ClinicalPattern
  readonly by: (typeof PATTERN_FIELDS)[number]
}

// "in", "the" would ask for symptoms that happen to hold them.
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'a',
  'and',
  'at',
  'in',
  'my',
  'of',
  'on',
  'or',
  'the',
  'to',
])

/** A text's words as they are compared. */
function wordsOf(text: string): string[] {
  const words = foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const meaning = words.filter((word) => !EMPTY_WORDS.has(word))
  return meaning.length > 0 ? meaning : [...words]
}

/** What the trade says for short, and what the atlas calls it. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['abs', 'abdominis'],
  ['calves', 'calf'],
  ['delts', 'deltoid'],
  ['erectors', 'erector'],
  ['glutes', 'gluteus'],
  ['hams', 'hamstrings'],
  ['lats', 'latissimus'],
  ['obliques', 'oblique'],
  ['pecs', 'pectoralis'],
  ['quads', 'quadriceps'],
  ['scalenes', 'scalene'],
  ['traps', 'trapezius'],
])

const askedWords = (typed: string): readonly string[] =>
  wordsOf(typed).map((word) => SPOKEN.get(word) ?? word)

function indexOver<Field extends string>(
  fields: readonly Field[],
  entries: readonly (Readonly<Record<Field, string>> & { readonly id: string })[],
): MiniSearch {
  const index = new MiniSearch({
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { combineWith: 'AND', prefix: true },
  })
  index.addAll(entries)
  return index
}

let muscles: MiniSearch | undefined
let patterns: MiniSearch | undefined

const muscleIndex = (): MiniSearch => {
  muscles ??= indexOver(
    MUSCLE_FIELDS,
    MUSCLES.map(({ id, abbr, name, latin, group, symptoms }) => ({
      ...{ id, abbreviation: abbr, name, latin, group },
      symptom: symptoms.join(' · '),
    })),
  )
  return muscles
}

const patternIndex = (): MiniSearch => {
  patterns ??= indexOver(
    PATTERN_FIELDS,
    PATTERNS.map(({ id, name, zones }) => ({
      ...{ id, name },
      zone: zones.map((zone) => zoneById(zone)?.name ?? '').join(' · '),
    })),
  )
  return patterns
}

/** Letters that may be wrong in a word: a short word with a wrong letter is another word. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/**
 * What has every word, or the beginning of it; only if nothing has: every word with slips of the finger; only if
 * nothing has: any word with slips. So a guess never stands beside what was really asked for.
 */
function found(index: MiniSearch, words: readonly string[]): readonly SearchResult[] {
  const asked = words.join(' ')
  const literal = index.search(asked)
  if (literal.length > 0) return literal
  const withSlips = index.search(asked, { fuzzy: slips })
  if (withSlips.length > 0 || words.length < 2) return withSlips
  return index.search(asked, { fuzzy: slips, combineWith: 'OR' })
}

/** The best field that has each word, and of these the worst: a word that is only a symptom makes a symptom hit. */
function fieldOf<Field extends string>(
  { match }: SearchResult,
  words: readonly string[],
  fields: readonly Field[],
) {
  const matches = Object.entries(match)
  const ranks = words.flatMap((word) => {
    const literal = matches.filter(([term]) => term.startsWith(word))
    const having = (literal.length > 0 ? literal : matches).flatMap(([, names]) => names)
    const rank = fields.findIndex((field) => having.includes(field))
    return rank < 0 ? [] : [rank]
  })
  return Math.max(0, ...ranks)
}

/**
 * Muscles by abbreviation, name, Latin name, group or symptom; typing mistakes are forgiven where nothing is found
 * without. First the muscle whose whole abbreviation or name was typed, then those found by a whole abbreviation's
 * first part ("SCM"), by name, by Latin name, by group, by symptom; nothing for an empty query.
 */
export function searchMuscles(typed: string): readonly MuscleHit[] {
  const words = askedWords(typed)
  const asked = words.join(' ')
  return found(muscleIndex(), words)
    .flatMap((result) => {
      const muscle = muscleById(String(result.id))
      if (!muscle) return []
      const by = MUSCLE_FIELDS[fieldOf(result, words, MUSCLE_FIELDS)] ?? 'symptom'
      const symptom = by === 'symptom' ? symptomFound(muscle, result) : null
      return [{ hit: { muscle, by, symptom }, tier: tierOf(muscle, by, asked), score: result.score }]
    })
    .sort((a, b) => a.tier - b.tier || b.score - a.score || byName(a.hit.muscle, b.hit.muscle))
    .map(({ hit }) => hit)
}

function tierOf({ abbr, name }: MuscleFacts, by: MuscleField, asked: string): number {
  const abbreviation = wordsOf(abbr)
  if (abbreviation.join(' ') === asked) return 0
  if (wordsOf(name).join(' ') === asked) return 1
  if (abbreviation.includes(asked)) return 2
  // The beginning of an abbreviation is no more than the beginning of a name.
  return 2 + Math.max(1, MUSCLE_FIELDS.indexOf(by))
}

function symptomFound({ symptoms }: MuscleFacts, { match }: SearchResult): string | null {
  const terms = Object.keys(match)
  const hits = symptoms.map((symptom) => {
    const words = wordsOf(symptom)
    return { symptom, count: terms.filter((term) => words.includes(term)).length }
  })
  return hits.toSorted((a, b) => b.count - a.count)[0]?.symptom ?? null
}

/** Patterns by name, then by the zones complained of; typing mistakes are forgiven where nothing is found without. */
export function searchPatterns(typed: string): readonly PatternHit[] {
  const words = askedWords(typed)
  return found(patternIndex(), words)
    .flatMap((result) => {
      const pattern = patternById(String(result.id))
      const tier = fieldOf(result, words, PATTERN_FIELDS)
      return pattern
        ? [{ hit: { pattern, by: PATTERN_FIELDS[tier] ?? 'zone' }, tier, score: result.score }]
        : []
    })
    .sort((a, b) => a.tier - b.tier || b.score - a.score || byName(a.hit.pattern, b.hit.pattern))
    .map(({ hit }) => hit)
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en')
