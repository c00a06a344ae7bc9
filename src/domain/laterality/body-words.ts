import { MUSCLES, type MuscleFacts } from '../atlas/muscles.ts'
import { PLACE_WORDS } from './place-words.ts'
import type { SidedRecord } from './sided-records.ts'
import type { Sentence } from './text-tokens.ts'

/** A part of the body or a movement that a sentence names: from which token to which (inclusive). */
export interface BodyTerm {
  readonly from: number
  readonly to: number
  readonly kind: 'part' | 'movement'
  /** Whether the text, naming this, can mean that record. */
  readonly means: (record: SidedRecord) => boolean
}

/** Words that tell muscles of one name apart, or belong to many: never a muscle by themselves. */
const QUALIFYING = new Set(
  `upper middle lower part parts head belly muscle muscles fibres long short deep superficial and of division margin free
  group hand foot first major minor maximus medius minimus anterior posterior lateral medial internal external longus
  brevis tertius inferior superior clavicular costal sternal cervical lumbar thoracic thoracis capitis cervicis lumborum
  abdominis brachii femoris dorsi scapulae carpi digitorum hallucis pollicis digiti minimi indicis radialis ulnaris
  profundus superficialis colli oculi dorsal thenar fasciae latae abdominal thumb parasternal thoracolumbar perineal`.split(
    /\s+/,
  ),
)

/** What the trade says for short, as the atlas has it. */
const SPOKEN: Readonly<Record<string, string>> = {
  ...{ trap: 'trapezius', traps: 'trapezius', infra: 'infraspinatus', supra: 'supraspinatus' },
  ...{
    subscap: 'subscapularis',
    lats: 'latissimus',
    lat: 'latissimus',
    pec: 'pectoralis',
    pecs: 'pectoralis',
  },
  ...{ delt: 'deltoid', delts: 'deltoid', deltoids: 'deltoid', glute: 'gluteus', glut: 'gluteus' },
  ...{ glutes: 'gluteus', gluteals: 'gluteus', gluteal: 'gluteus', gastroc: 'gastrocnemius' },
  ...{ gastrocs: 'gastrocnemius', peroneals: 'peroneus', peroneal: 'peroneus', fibularis: 'peroneus' },
  ...{
    multifidus: 'multifidi',
    iliopsoas: 'psoas',
    levators: 'levator',
    tib: 'tibialis',
    scm: 'sternocleidomastoid',
  },
  ...{ tfl: 'tensor', hams: 'hamstrings', hamstring: 'hamstrings', quad: 'quadriceps', quads: 'quadriceps' },
  ...{ ql: 'quadratus', mid: 'middle', ant: 'anterior', post: 'posterior', med: 'medius', max: 'maximus' },
  ...{ min: 'minimus', erectors: 'erector', suboccipital: 'suboccipitals', intercostal: 'intercostals' },
}
/** Groups of muscles by the word for all of them. */
const GROUPS: Readonly<Record<string, string>> = {
  hamstrings: 'hamstrings',
  quadriceps: 'quadriceps',
  erector: 'erector-spinae',
  adductors: 'adductors',
  rotators: 'rotator-cuff',
  cuff: 'rotator-cuff',
}

const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => singular(word))

/** "rhomboids" is "rhomboid"; Latin words in -us and -is and "suboccipitals" keep their s. */
function singular(word: string): string {
  return word.length > 5 && /[^usi]s$/.test(word) ? word.slice(0, -1) : word
}
const plain = (word: string): string => singular(SPOKEN[word] ?? SPOKEN[singular(word)] ?? word)

const NAMES = new Map(MUSCLES.map((muscle) => [muscle, new Set(wordsOf(muscle.name))]))
const BY_HEAD = new Map<string, MuscleFacts[]>()
for (const [muscle, words] of NAMES)
  for (const word of words)
    if (!QUALIFYING.has(word)) BY_HEAD.set(word, [...(BY_HEAD.get(word) ?? []), muscle])
for (const [word, group] of Object.entries(GROUPS))
  BY_HEAD.set(
    singular(word),
    MUSCLES.filter((muscle) => muscle.group === group),
  )
/** Unmistakable abbreviations, written in capitals: "UT", "GMED". Most of two letters mean something else as well. */
const BY_ABBREVIATION = new Map<string, MuscleFacts[]>()
for (const muscle of MUSCLES) {
  const short = muscle.abbr.split(/[-/]/)[0] ?? ''
  if (short.length < 3 && !['UT', 'MT', 'LS', 'QL', 'VL', 'VM'].includes(short)) continue
  const key = short.toUpperCase()
  BY_ABBREVIATION.set(key, [...(BY_ABBREVIATION.get(key) ?? []), muscle])
}

/** The parts of the body and the movements in a sentence, from left to right; `tests` are names of special tests. */
export function bodyTerms(sentence: Sentence, tests: ReadonlySet<string>): readonly BodyTerm[] {
  const terms: BodyTerm[] = []
  for (let at = 0; at < sentence.length; at += 1) {
    const term =
      testAt(sentence, at, tests) ?? placeAt(sentence, at) ?? muscleAt(sentence, at, terms.at(-1)?.to ?? -1)
    if (!term) continue
    terms.push(term)
    at = term.to
  }
  return terms
}

function testAt(sentence: Sentence, at: number, tests: ReadonlySet<string>): BodyTerm | null {
  const word = sentence[at]?.word ?? ''
  if (!tests.has(word) || word === 'left' || word === 'right') return null
  return { from: at, to: at, kind: 'part', means: ({ test }) => test === word }
}

/** The longest wording of a place or a movement that begins here. */
function placeAt(sentence: Sentence, at: number): BodyTerm | null {
  for (let length = 3; length > 0; length -= 1) {
    const tokens = sentence.slice(at, at + length)
    if (tokens.length < length) continue
    const place = PLACE_WORDS.get(tokens.map(({ word }) => word).join(' '))
    if (!place || place.not?.(sentence[at - 1]?.word ?? '', sentence[at + length]?.word ?? '')) continue
    return { from: at, to: at + length - 1, kind: place.kind, means: place.means }
  }
  return null
}

/** A muscle by its own word, with the words around it that say which part: "upper trapezius", "gluteus med". */
function muscleAt(sentence: Sentence, at: number, last: number): BodyTerm | null {
  const { raw, word } = sentence[at] ?? { raw: '', word: '' }
  let muscles = /^\p{Lu}+$/u.test(raw) ? BY_ABBREVIATION.get(raw) : undefined
  muscles ??= BY_HEAD.get(plain(word))
  if (!muscles) return null
  let [from, to] = [at, at]
  for (let next = at + 1; next <= at + 3; next += 1) {
    const narrowed = narrow(muscles, sentence[next]?.word)
    if (!narrowed) break
    muscles = narrowed
    to = next
  }
  for (let before = at - 1; before >= Math.max(last + 1, at - 2); before -= 1) {
    const narrowed = narrow(muscles, sentence[before]?.word)
    if (!narrowed) break
    muscles = narrowed
    from = before
  }
  const ids = new Set(muscles.map(({ id }) => id))
  return { from, to, kind: 'part', means: ({ muscleId }) => muscleId !== null && ids.has(muscleId) }
}

function narrow(muscles: MuscleFacts[], said: string | undefined): MuscleFacts[] | null {
  if (said === undefined) return null
  const word = plain(said)
  const having = muscles.filter((muscle) => NAMES.get(muscle)?.has(word))
  return having.length > 0 ? having : null
}
