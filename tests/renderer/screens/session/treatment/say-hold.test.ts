import { expect, it } from 'vitest'
import type { MarkId, TreatmentId } from '../../../../../src/domain/ids.ts'
import { holdWords } from '../../../../../src/renderer/screens/session/treatment/say-hold.ts'

const point = 'L infraspinatus'
const LOGGED = {
  kind: 'logged',
  markId: 'm1' as MarkId,
  treatmentId: 't1' as TreatmentId,
  point,
  technique: 'compression',
  seconds: 42,
  atLimit: false,
} as const

it.each([
  [LOGGED, '42 s compression recorded at L infraspinatus.'],
  [
    { ...LOGGED, seconds: 3600, atLimit: true },
    'The hold stopped by itself after an hour. 3600 s compression recorded at L infraspinatus.',
  ],
  [{ kind: 'slip', point } as const, 'Under a second: nothing was recorded at L infraspinatus.'],
  [
    { kind: 'gone', point, seconds: 9 } as const,
    'L infraspinatus is no longer on the chart: its 9 s were not recorded.',
  ],
  [
    { kind: 'full', point, seconds: 9 } as const,
    'L infraspinatus holds no more treatments: 9 s were not recorded.',
  ],
  [
    { kind: 'full', point, seconds: 0 } as const,
    'L infraspinatus holds no more treatments: nothing was begun.',
  ],
  [
    { kind: 'signed', point, seconds: 9 } as const,
    'The session was signed meanwhile: 9 s at L infraspinatus were not recorded.',
  ],
  [{ kind: 'no-point' } as const, 'Select a trigger point first: a hold is recorded at its point.'],
])('what came of a hold is said with its side: %o', (said, words) => {
  expect(holdWords(said)).toBe(words)
})
