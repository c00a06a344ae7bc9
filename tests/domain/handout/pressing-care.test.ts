import { describe, expect, test } from 'vitest'
import type { Contraindication } from '../../../src/domain/consent.ts'
import { PLAIN_CARE, PRESSING_CARE } from '../../../src/domain/handout/data/plain-care.ts'
import { PLAIN_MUSCLES } from '../../../src/domain/handout/data/plain-muscles.ts'
import { plainCareOf } from '../../../src/domain/handout/draft-handout.ts'
import { offeredCare, pressingOn, pressingRule } from '../../../src/domain/handout/pressing-care.ts'
import type { ContraindicationId } from '../../../src/domain/ids.ts'

const against = (given: Partial<Contraindication> = {}): Contraindication => ({
  ...{ id: 'k' as ContraindicationId, kind: 'modified', words: 'blood thinner', at: null, redFlag: false },
  ...{ noted: '2026-03-01', resolved: null, note: '', ...given },
})
const rule = (...contraindications: readonly Contraindication[]) => pressingRule({ contraindications })
const pressing = [...PRESSING_CARE].map((id) => PLAIN_CARE[id].words)
const offered = (...contraindications: readonly Contraindication[]) =>
  Object.keys(PLAIN_MUSCLES).flatMap((id) => plainCareOf(id, { contraindications }).map(({ words }) => words))

describe('home care that presses', () => {
  test('is every line of it that names a ball, a roller, pressing, pinching or rubbing', () => {
    const named = /\b(ball|balls|roller|press softly|squeeze it|rub|stroke slowly|roll the|roll it|glide)\b/i
    for (const [id, { words }] of Object.entries(PLAIN_CARE))
      if (named.test(words)) expect(pressing, id).toContain(words)
  })

  test('is offered to a client without contraindications, and when they are resolved', () => {
    expect(rule()).toBe('free')
    expect(rule(against({ kind: 'absolute', resolved: '2026-04-01' }))).toBe('free')
    expect(offered()).toEqual(expect.arrayContaining([PLAIN_CARE.ballWall.words, PLAIN_CARE.roller.words]))
  })

  test('is never offered against an absolute contraindication or a red flag', () => {
    for (const open of [against({ kind: 'absolute' }), against({ kind: 'local', redFlag: true })]) {
      expect(rule(against(), open)).toBe('ruled-out')
      const words = offered(open)
      for (const each of pressing) expect(words.filter((said) => said.startsWith(each))).toEqual([])
      expect(words).toContain(PLAIN_CARE.hipFlexor.words)
    }
  })

  test('has the caution beside it where only words say what is contraindicated', () => {
    expect(rule(against())).toBe('unknown')
    expect(rule(against({ kind: 'local' }))).toBe('unknown')
    expect(offeredCare(['ballWall', 'warmth'], 'unknown').map(({ words }) => words)).toEqual([
      `${PLAIN_CARE.ballWall.words} First read “Take care” below.`,
      PLAIN_CARE.warmth.words,
    ])
  })

  test('is found on a handout, with or without the caution', () => {
    const care = [...offeredCare(['ballWall', 'neckSide'], 'unknown'), ...offeredCare(['roller'], 'free')]
    expect(pressingOn({ muscles: [], care })).toEqual([PLAIN_CARE.ballWall.words, PLAIN_CARE.roller.words])
  })
})
