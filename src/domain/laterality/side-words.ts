import type { Sentence } from './text-tokens.ts'

/** A side that a sentence names: from which token to which (inclusive). A single letter says it weakly. */
export interface SideWord {
  readonly from: number
  readonly to: number
  readonly says: 'right' | 'left' | 'both'
  readonly letter: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before "left" or "right" these make it a side: "on the left", "her right". */
const POINTING = set('the on to her his their my your towards toward upper lower mid than')
/** After "left" these make it the past of "leave" or what remains. */
const AFTER_LEAVING = set(
  'the a an his her their my our early work home clinic after before when without feeling happy here there out off over behind alone untreated unchanged unresolved for because him me it them untouched by with',
)
const WHO_LEAVES = set('he she they we i client patient who')
const WHAT_REMAINS = set(
  'is was are were be been has have had nothing anything something little much what time any no more minutes sessions visits',
)
/** After "right" these make it an adverb or a judgement. */
const AFTER_EXACTLY = set(
  'now away after before at there here through up down into over next behind about angle angles thing way amount dose technique pressure size fit track time place moment from as',
)
const JUDGING = set(
  'all that feels felt feel quite just not is was isn be seems sounds looks done got been perfectly',
)
const HANDEDNESS = set('handed hander footed dominant footer')
const COMPARING = set('> < = vs versus')

/** The sides in a sentence, each where it stands; "right and left" and "L>R" are both sides at once. */
export function sideWords(sentence: Sentence, isBody: (index: number) => boolean): readonly SideWord[] {
  const found: SideWord[] = []
  for (let at = 0; at < sentence.length; at += 1) {
    const says = sideAt(sentence, at, isBody)
    if (says) found.push({ from: at, to: at, says, letter: isLetter(sentence, at) })
  }
  return merged(found, sentence)
}

const isLetter = (sentence: Sentence, at: number) => sentence[at]?.raw.length === 1

function sideAt(sentence: Sentence, at: number, isBody: (index: number) => boolean): SideWord['says'] | null {
  const token = sentence[at]
  const next = sentence[at + 1]
  if (!token || isBody(at)) return null
  const handed = next?.word === '-' ? sentence[at + 2] : next
  if (HANDEDNESS.has(handed?.word ?? '') || HANDEDNESS.has(sentence[at + 3]?.word ?? '')) return null
  switch (token.word) {
    case 'bilateral':
    case 'bilaterally':
    case 'both':
      return 'both'
    case 'lt':
    case 'lft':
      // In capitals it is the lower trapezius.
      return token.raw === 'LT' ? null : 'left'
    case 'rt':
      return 'right'
    case 'l':
    case 'r':
      return letterAt(sentence, at)
    case 'left':
      return isLeaving(sentence, at, isBody) ? null : 'left'
    case 'right':
      return isJudgement(sentence, at, isBody) ? null : 'right'
    default:
      return null
  }
}

/** Not a level of the spine ("L5", "L-spine"), not an initial ("R.I.C.E."), not small. */
function letterAt(sentence: Sentence, at: number): 'right' | 'left' | null {
  const { raw, end } = sentence[at] ?? { raw: '', end: 0 }
  const next = sentence[at + 1]
  if (raw !== 'L' && raw !== 'R') return null
  if (next && next.start === end && /^(\p{N}+|-|')$/u.test(next.raw)) return null
  if (next?.raw === '.' && sentence[at + 2]?.start === next.end) return null
  if (sentence[at - 1]?.word === 'dr') return null
  return raw === 'L' ? 'left' : 'right'
}

const pointed = (sentence: Sentence, at: number) => POINTING.has(sentence[at - 1]?.word ?? '')

function isLeaving(sentence: Sentence, at: number, isBody: (index: number) => boolean): boolean {
  if (pointed(sentence, at)) return false
  const before = sentence[at - 1]?.word ?? ''
  if (AFTER_LEAVING.has(sentence[at + 1]?.word ?? '')) return true
  if (isBody(at + 1) || isBody(at + 2)) return false
  return WHO_LEAVES.has(before) || WHAT_REMAINS.has(before)
}

function isJudgement(sentence: Sentence, at: number, isBody: (index: number) => boolean): boolean {
  if (AFTER_EXACTLY.has(sentence[at + 1]?.word ?? '')) return true
  if (pointed(sentence, at) || isBody(at + 1) || isBody(at + 2)) return false
  return JUDGING.has(sentence[at - 1]?.word ?? '')
}

/** Two sides joined by "and", "&", "/", ">" or "more than" are said of both. */
function merged(found: readonly SideWord[], sentence: Sentence): readonly SideWord[] {
  const sides: SideWord[] = []
  for (const side of found) {
    const last = sides.at(-1)
    if (
      last &&
      last.says !== side.says &&
      isJoined(sentence.slice(last.to + 1, side.from).map(({ word }) => word))
    )
      sides[sides.length - 1] = { ...last, to: side.to, says: 'both' }
    else sides.push(side)
  }
  return sides
}

function isJoined(between: readonly string[]): boolean {
  const words = between.filter((word) => word !== 'the' && word !== '.')
  if (words.length === 0) return false
  if (words.length === 1)
    return ['and', 'or', '&', '+', '/'].includes(words[0] ?? '') || COMPARING.has(words[0] ?? '')
  return words.at(-1) === 'than' && words.length <= 3
}
