import { describe, expect, test } from 'vitest'
import { MUSCLES } from '../../../src/domain/atlas/muscles.ts'
import { PATTERNS } from '../../../src/domain/atlas/patterns.ts'
import { ZONES } from '../../../src/domain/atlas/zones.ts'
import { PLAIN_CARE } from '../../../src/domain/handout/data/plain-care.ts'
import { PLAIN_MUSCLES } from '../../../src/domain/handout/data/plain-muscles.ts'
import { PLAIN_RED_FLAGS, RED_FLAGS_OF_PATTERN } from '../../../src/domain/handout/data/plain-red-flags.ts'
import { TRAINING_ADVICE } from '../../../src/domain/handout/data/training-advice.ts'
import { HANDOUT_WORDS } from '../../../src/domain/handout/handout-words.ts'
import { plainZone } from '../../../src/domain/handout/plain-zones.ts'
import { readingGrade } from './reading-grade.ts'

const fixed = Object.values(HANDOUT_WORDS).flatMap((words) =>
  typeof words === 'string' ? [words] : Object.values(words),
)
const muscles = Object.values(PLAIN_MUSCLES)
const care = Object.values(PLAIN_CARE).map(({ words, dose }) => (dose === '' ? words : `${words} ${dose}.`))
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['fixed words', fixed],
  ['muscles', muscles.map(({ does }) => does)],
  ['home care', care],
  ['warnings', Object.values(PLAIN_RED_FLAGS)],
  ['training advice', TRAINING_ADVICE.map(({ words }) => words)],
]

describe('a reading age of about 12', () => {
  test.each(texts)('is enough for the %s, taken together', (_, all) => {
    expect(readingGrade(all.join('\n'))).toBeLessThanOrEqual(5)
  })

  test.each(texts)('is enough for each of the %s', (_, all) => {
    const hard = all
      .filter((text) => text.split(' ').length > 4)
      .map((text) => [Math.round(readingGrade(text) * 10) / 10, text] as const)
      .filter(([grade]) => grade > 7)
    expect(hard).toEqual([])
  })

  test('is counted as it should be', () => {
    expect(readingGrade('The cat sat on the mat.')).toBeLessThan(1)
    expect(
      readingGrade('Contraindications necessitate immediate multidisciplinary rehabilitation.'),
    ).toBeGreaterThan(20)
  })
})

test('no text says a word that only therapists know', () => {
  const jargon =
    /\b(anterior|posterior|lateral|medial|distal|proximal|palpa|referral|spillover|scapula|thenar|supin|pronat|flexion|extension|fascia|latent|NPRS|ischi|sacro|lumbar|thorac|cervical|plantar)/i
  const zones = ZONES.map(({ id }) => plainZone(id))
  const said = [...texts.flatMap(([, all]) => all), ...muscles.map(({ easy }) => easy), ...zones]
  expect(said.filter((text) => jargon.test(text))).toEqual([])
})

test('every muscle of the atlas is told, and no other; each has something to do at home', () => {
  expect(Object.keys(PLAIN_MUSCLES).toSorted()).toEqual(MUSCLES.map(({ id }) => id).toSorted())
  for (const { does, easy, care: ids } of muscles) {
    expect(does).toMatch(/^\S.+\.$/)
    expect(easy).toMatch(/^\S.+\.$/)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('every text of home care belongs to a muscle', () => {
  const used = new Set(muscles.flatMap(({ care: ids }) => ids))
  expect(Object.keys(PLAIN_CARE).filter((id) => !used.has(id as keyof typeof PLAIN_CARE))).toEqual([])
})

test('every pattern of the atlas has its warnings', () => {
  expect(Object.keys(RED_FLAGS_OF_PATTERN).toSorted()).toEqual(PATTERNS.map(({ id }) => id).toSorted())
  for (const flags of Object.values(RED_FLAGS_OF_PATTERN)) expect(flags.length).toBeGreaterThan(0)
})
