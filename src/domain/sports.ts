import { foldForSearch } from './fold-for-search.ts'

/** What a client's body is used for, as far as the free text says it in words that are known here. */
export type Sport = (typeof SPORTS)[number]['name']

/*
 * Words as they stand in English texts, folded as for search; a word that ends in "*" also matches what begins with it.
 * Own list, 2026-11-26. A text with several of them belongs to each.
 */
const SPORTS = [
  { name: 'Running', words: ['run', 'runs', 'runner*', 'running', 'marathon*', 'half-marathon*', 'jog*', 'parkrun*', 'sprint*', 'ultramarathon*'] },
  { name: 'Triathlon', words: ['triath*', 'ironman*', 'duathl*'] },
  { name: 'Cycling', words: ['cycling', 'cyclist*', 'cycle', 'cycles', 'bike*', 'biking', 'bicycl*', 'mtb', 'spinning'] },
  { name: 'Swimming', words: ['swim*', 'freestyle', 'butterfly stroke', 'open water'] },
  { name: 'Walking and hiking', words: ['walk', 'walks', 'walking', 'walker*', 'hike*', 'hiking', 'trek*', 'mountaineer*'] },
  { name: 'Football', words: ['football*', 'soccer', 'futsal', 'five-a-side'] },
  { name: 'Other ball games', words: ['basketball*', 'volleyball*', 'handball*', 'hockey', 'rugby', 'cricket*', 'baseball*', 'netball*', 'lacrosse'] },
  { name: 'Racket sports', words: ['tennis', 'badminton', 'squash', 'padel', 'pickleball', 'table tennis'] },
  { name: 'Golf', words: ['golf*'] },
  { name: 'Strength training', words: ['gym', 'weights', 'weightlift*', 'powerlift*', 'crossfit', 'strength', 'bodybuild*', 'kettlebell*', 'deadlift*'] },
  { name: 'Climbing', words: ['climber*', 'climbing', 'boulder*'] },
  { name: 'Rowing and paddling', words: ['rower*', 'rowing', 'kayak*', 'canoe*', 'paddl*'] },
  { name: 'Dance and gymnastics', words: ['danc*', 'ballet', 'gymnast*', 'acrobat*', 'tango', 'salsa'] },
  { name: 'Yoga and Pilates', words: ['yoga', 'pilates'] },
  { name: 'Martial arts', words: ['judo*', 'karate*', 'boxing', 'boxer*', 'kickbox*', 'taekwondo', 'aikido', 'jiu-jitsu', 'wrestl*', 'fencing', 'fencer*'] },
  { name: 'Riding', words: ['horse*', 'equestrian*', 'dressage', 'show jumping'] },
  { name: 'Skiing and skating', words: ['ski', 'skis', 'skiing', 'skier*', 'snowboard*', 'skat*'] },
] as const // biome-ignore format: a table

/** Texts without any of the words, and clients of whom nothing is written. */
export const OTHER_SPORT = 'Other'
export const NO_SPORT = 'Nothing written'
/** What clients are grouped by. */
export type SportGroup = Sport | typeof OTHER_SPORT | typeof NO_SPORT

/** Every group there is, in the order of the table. */
export const SPORT_GROUPS: readonly SportGroup[] = [...SPORTS.map(({ name }) => name), OTHER_SPORT, NO_SPORT]

/** The groups of a free text, at least one. Read word by word: "no running" is Running too. */
export function sportsIn(text: string): readonly SportGroup[] {
  const folded = foldForSearch(text)
  if (folded === '') return [NO_SPORT]
  const found = SPORTS.filter(({ words }) => words.some((word) => patternOf(word).test(folded)))
  return found.length === 0 ? [OTHER_SPORT] : found.map(({ name }) => name)
}

const patterns = new Map<string, RegExp>()

function patternOf(word: string): RegExp {
  const known = patterns.get(word)
  if (known) return known
  const [stem, open] = word.endsWith('*') ? [word.slice(0, -1), true] : [word, false]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${stem}${open ? '' : '(?![\\p{L}\\p{N}])'}`, 'u')
  patterns.set(word, pattern)
  return pattern
}
