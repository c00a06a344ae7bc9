import { expect, test } from 'vitest'
import type { TriggerPointId } from '../../../src/domain/ids.ts'
import { saidOf } from '../../../src/domain/review/edit-identity.ts'
import { recordedWords, saidWords } from '../../../src/domain/review/identity-words.ts'
import { formerPoints } from '../../../src/domain/review/same-point.ts'
import { apartWords, lastWords, samePointQuestion } from '../../../src/domain/review/same-point-words.ts'
import { sightingsOf } from '../../../src/domain/review/sightings.ts'
import { join, split } from './some-identities.ts'
import { visit } from './some-visits.ts'

const recorded = [
  visit('03-01', { p: ['active', { nprs: 7, after: 'latent' }] }),
  visit('03-08', { p: ['latent'] }),
  visit('03-15', { q: ['active', { side: 'left', x: -80 }] }),
]

test('the question, and what was last recorded', () => {
  const [p] = formerPoints(recorded.slice(0, 1))
  if (!p) throw new Error('there is no point')
  expect(samePointQuestion({ former: p, millimetres: 12.4 })).toBe('The same point as on 1 Mar 2026?')
  expect(lastWords(p)).toBe('active, NPRS 7')
  expect(formerPoints(recorded).map(lastWords)).toEqual(['latent', 'active'])
  expect([12.4, 0.4, 25.5].map(apartWords)).toEqual(['12 mm away', 'at the same place', '26 mm away'])
})

test('on which days a point was recorded', () => {
  const days = [...sightingsOf(recorded).values()].map(recordedWords)
  expect(days).toEqual(['1 Mar 2026 – 8 Mar 2026, 2 visits', '15 Mar 2026'])
  expect(recordedWords([])).toBe('no visit')
})

test('what was said of a point, with the side of the other', () => {
  const edits = [split('p', 'r', '03-08'), join('q', 'p'), join('x', 'p')]
  const words = saidOf({ edits, recorded }, 'p' as TriggerPointId).map(saidWords)
  expect(words).toEqual([
    'Split off: R infraspinatus of 8 Mar 2026',
    'Joined with L infraspinatus of 15 Mar 2026',
    'Joined with a point that no visit records any more',
  ])
})
