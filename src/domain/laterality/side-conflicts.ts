import type { MarkId } from '../ids.ts'
import type { ReportSession } from '../session.ts'
import { type SessionText, textsOf } from '../session-texts.ts'
import { type BodyTerm, bodyTerms } from './body-words.ts'
import { type SideWord, sideWords } from './side-words.ts'
import { type SidedRecord, sidedRecords } from './sided-records.ts'
import { type Sentence, sentencesOf } from './text-tokens.ts'

/** A text whose sides are checked: its own name, and the mark that it is about if it is about one. */
export type CheckedText = Pick<SessionText, 'field' | 'text' | 'markId'>

/** A passage of a text that says one side of what is recorded on the other only. Places are of UTF-16 units. */
export interface SidePassage {
  readonly field: string
  readonly start: number
  readonly end: number
  /** "left infraspinatus". */
  readonly words: string
  /** Where in the text the side itself stands. */
  readonly side: { readonly start: number; readonly end: number }
  /** The sentence it stands in: what is remembered if the therapist says that it is right. */
  readonly sentence: string
  readonly says: 'right' | 'left'
  /** The side of what it concerns, and the marks that are meant; none if it is a movement or a test. */
  readonly marks: 'right' | 'left'
  readonly markIds: readonly MarkId[]
}

/**
 * Passages of the session's texts whose side contradicts the marks, movements and tests that they concern. Reads English
 * only, and would rather miss one than nag: what is denied, compared or said of both sides is left alone, and so is
 * what the therapist has accepted as it is.
 */
export function sideConflicts(session: ReportSession): readonly SidePassage[] {
  return sideConflictsIn(textsOf(session), session)
}

/** The same for other texts about the session. */
export function sideConflictsIn(
  texts: readonly CheckedText[],
  session: ReportSession,
): readonly SidePassage[] {
  const records = sidedRecords(session)
  if (records.length === 0) return []
  const tests = new Set(records.flatMap(({ test }) => (test === null ? [] : [test])))
  const accepted = new Set(session.acceptedSides.map(({ field, words }) => `${field}\n${words}`))
  return texts.flatMap((text) =>
    sentencesOf(text.text)
      .flatMap((sentence) => conflictsIn(sentence, text, records, tests))
      .filter(({ field, sentence }) => !accepted.has(`${field}\n${sentence}`)),
  )
}

/** The text with the side of a passage changed to the other, written the same way: "Left" → "Right", "lt" → "rt". */
export function otherSideSaid(text: string, { side }: SidePassage): string {
  const said = text.slice(side.start, side.end)
  return text.slice(0, side.start) + (OTHER.get(said) ?? said) + text.slice(side.end)
}

const OTHER = new Map(
  [
    ['left', 'right'],
    ['Left', 'Right'],
    ['LEFT', 'RIGHT'],
    ['L', 'R'],
    ['lt', 'rt'],
    ['Lt', 'Rt'],
    ['LT', 'RT'],
    ['lft', 'right'],
  ].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
)

function conflictsIn(
  sentence: Sentence,
  { field, text, markId }: CheckedText,
  records: readonly SidedRecord[],
  tests: ReadonlySet<string>,
): readonly SidePassage[] {
  const terms = bodyTerms(sentence, tests)
  const sides = sideWords(sentence, (index) => terms.some(({ from, to }) => from <= index && index <= to))
  const [first, last] = [sentence[0], sentence.at(-1)]
  if (!first || !last) return []
  const claimed = claims(sentence, sides, terms)
  return sides.flatMap((side): readonly SidePassage[] => {
    if (side.says === 'both' || isDenied(sentence, side)) return []
    const term = claimed.get(side)
    if (term === undefined && (terms.length > 0 || side.letter)) return []
    const meant = term
      ? records.filter(meaning(term))
      : records.filter((record) => (markId === null ? record.markId !== null : record.markId === markId))
    const wrong = opposite(side.says)
    if (meant.length === 0 || meant.some((record) => record.side !== wrong)) return []
    const { from, to } = passage(sentence, [side, ...(term ?? [])])
    const said = sentence[side.from]
    if (!from || !to || !said) return []
    return [
      {
        field,
        start: from.start,
        end: to.end,
        words: text.slice(from.start, to.end),
        side: { start: said.start, end: said.end },
        sentence: text.slice(first.start, last.end),
        says: side.says,
        marks: wrong,
        markIds: [...new Set(meant.flatMap((record) => (record.markId === null ? [] : [record.markId])))],
      },
    ]
  })
}

/** From the first token to the last of all of them, with the bracket that closes what is in there. */
function passage(sentence: Sentence, parts: readonly { readonly from: number; readonly to: number }[]) {
  const from = Math.min(...parts.map((part) => part.from))
  const last = Math.max(...parts.map((part) => part.to))
  const opened = sentence.slice(from, last).some(({ raw }) => raw === '(')
  const to = opened && sentence[last + 1]?.raw === ')' ? last + 1 : last
  return { from: sentence[from], to: sentence[to] }
}

const opposite = (side: 'right' | 'left') => (side === 'right' ? 'left' : 'right')

/** A movement of a part ("shoulder abduction") is that movement there; anything else is what its first word means. */
function meaning(terms: readonly BodyTerm[]): (record: SidedRecord) => boolean {
  const movement = terms.find(({ kind }) => kind === 'movement')
  const part = terms.find(({ kind }) => kind === 'part')
  return (record) =>
    movement ? movement.means(record) && (!part || part.means(record)) : (part?.means(record) ?? false)
}

/** Between a side and what it belongs to, these end the search. */
const STOPS = new Set(
  ', ( ) : and but or than when with after before while because from if to into for is was are were then during on at by not no'.split(
    ' ',
  ),
)
const REACH = 5

/**
 * Which part of the body each side is said of: the one that follows ("left side of the neck"), else the one before
 * ("infraspinatus on the left"), each part only once. "Turning … to the left" is said of the movement.
 */
function claims(
  sentence: Sentence,
  sides: readonly SideWord[],
  terms: readonly BodyTerm[],
): ReadonlyMap<SideWord, readonly BodyTerm[]> {
  const taken = new Set<BodyTerm>()
  const result = new Map<SideWord, readonly BodyTerm[]>()
  const take = (side: SideWord, found: readonly BodyTerm[]) => {
    for (const term of found) taken.add(term)
    result.set(side, found)
  }
  for (const side of sides) {
    const movement = movementTowards(sentence, side, terms)
    if (movement) take(side, [movement])
  }
  for (const side of sides) {
    if (result.has(side)) continue
    const next = terms.find(({ from }) => from > side.to)
    if (next && !taken.has(next) && isReached(sentence, side.to + 1, next.from, sides)) {
      const further = terms.find(({ from }) => from === next.to + 1)
      take(side, further && further.kind !== next.kind ? [next, further] : [next])
    }
  }
  for (const side of sides) {
    if (result.has(side)) continue
    const before = terms.findLast(({ to }) => to < side.from)
    if (before && !taken.has(before) && isReachedBack(sentence, before.to + 1, side.from)) {
      const earlier = terms.find(({ to }) => to === before.from - 1)
      take(side, earlier && earlier.kind !== before.kind ? [earlier, before] : [before])
    }
  }
  return result
}

function movementTowards(
  sentence: Sentence,
  side: SideWord,
  terms: readonly BodyTerm[],
): BodyTerm | undefined {
  const towards = [sentence[side.from - 1]?.word, sentence[side.from - 2]?.word]
  if (!towards.some((word) => word === 'to' || word === 'towards' || word === 'toward')) return undefined
  return terms.findLast(
    ({ kind, from, to }) => kind === 'movement' && to < side.from && from >= side.from - REACH - 2,
  )
}

function isReached(sentence: Sentence, from: number, to: number, sides: readonly SideWord[]): boolean {
  if (to - from > REACH || sides.some((side) => side.from >= from && side.from < to)) return false
  return sentence
    .slice(from, to)
    .every(({ word }, index) => !STOPS.has(word) || (index === 0 && word === ')'))
}

/** From a part back to it: "(L)", ", left", "on the left", "worse on the left". */
function isReachedBack(sentence: Sentence, from: number, to: number): boolean {
  const between = sentence.slice(from, to)
  if (between.length > REACH) return false
  return between.every(
    ({ word }) =>
      !STOPS.has(word) ||
      ['(', 'on', 'at', 'is', 'was', 'are', 'were'].includes(word) ||
      (word === ',' && between.length <= 3),
  )
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Before a side: "no point in the left", "firmer than on the left". */
const DENYING_BEFORE = words('no not nothing none without never unlike than compared contralateral opposite')
/** After it, said of the side itself: "left infraspinatus free". */
const DENYING_AFTER = words(
  'free clear normal negative unremarkable fine ok okay quiet nil asymptomatic unaffected absent resolved gone',
)
/** After it, with what is not there: "left calf not tender"; "tender without referral" denies nothing of the side. */
const NOT = words('no not without')
const NOT_THERE = words(
  'point points trigger pain tender tenderness painful finding findings tension symptom symptoms complaint complaints restriction',
)

/** What is denied or compared is not said to be there. */
function isDenied(sentence: Sentence, side: SideWord): boolean {
  const parts = [',', 'but', 'while', ':']
  const ends = sentence.findIndex(({ word }, index) => index > side.to && parts.includes(word))
  const begins = sentence.findLastIndex(({ word }, index) => index < side.from && parts.includes(word))
  const before = sentence.slice(begins + 1, side.from)
  const after = sentence.slice(side.to + 1, ends < 0 ? undefined : ends)
  return (
    before.some(({ word }) => DENYING_BEFORE.has(word)) ||
    after.some(
      ({ word }, index) =>
        DENYING_AFTER.has(word) || (NOT.has(word) && NOT_THERE.has(after[index + 1]?.word ?? '')),
    )
  )
}
