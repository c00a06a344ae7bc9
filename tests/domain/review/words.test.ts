import { describe, expect, test } from 'vitest'
import { compareVisits } from '../../../src/domain/review/compare-visits.ts'
import { summaryOf } from '../../../src/domain/review/words.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import { visit } from './some-visits.ts'

const upperTrap = { muscleId: 'trapezius-upper', x: 50, y: 150 }
const leftGluteMed = { muscleId: 'gluteus-medius', side: 'left', x: -60, y: 430 }
const sentence = (...visits: readonly [ReportSession, ...ReportSession[]]) =>
  summaryOf(compareVisits(visits[0], visits.at(-1) ?? visits[0], visits))

describe('the summary', () => {
  test('says what is resolved, what is still there and what is new', () => {
    const others = { a: ['latent'], b: ['latent'], c: ['active'], d: ['latent'] } as const
    const now = { a: ['treated'], b: ['not-found'], c: ['treated'], d: ['treated'] } as const
    expect(
      sentence(
        visit('03-01', { ...others, t: ['active', { ...upperTrap, nprs: 7 }] }),
        visit('03-08', {
          ...now,
          t: ['active', { ...upperTrap, nprs: 4 }],
          n: ['latent', leftGluteMed],
        }),
      ),
    ).toBe(
      '4 of 5 points resolved, right upper trapezius still active, NPRS 7 → 4; one new latent point, left gluteus medius.',
    )
  })

  test.each([
    ['nothing', [visit('03-01'), visit('03-08')], 'No trigger point in either visit.'],
    ['all resolved', [visit('03-01', { p: ['active'], q: ['latent'] }), visit('03-08', { p: ['treated'], q: ['not-found'] })], 'All 2 points resolved.'],
    ['the only one resolved', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['treated'] })], 'Right infraspinatus resolved.'],
    ['none resolved', [visit('03-01', { p: ['active'], q: ['active', leftGluteMed] }), visit('03-08', { p: ['latent'], q: ['active', leftGluteMed] })], 'None of 2 points resolved, left gluteus medius still active; right infraspinatus now latent.'],
    ['a difference that does not count', [visit('03-01', { p: ['active', { nprs: 5 }] }), visit('03-08', { p: ['active', { nprs: 4 }] })], 'Right infraspinatus still active, NPRS 5 → 4 (within measurement error).'],
    ['one that came back', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['treated'] }), visit('03-15', { p: ['latent'] })], 'Right infraspinatus (latent) returned.'],
    ['silence is not success', [visit('03-01', { p: ['active'], q: ['active'] }), visit('03-08', { p: ['treated'] })], '1 of 2 points resolved; one not recorded again.'],
    ['carried over', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { unconfirmed: true }] })], 'One carried over, not confirmed.'],
    ['several new', [visit('03-01'), visit('03-08', { p: ['active'], q: ['latent', leftGluteMed] })], '2 new points, right infraspinatus and left gluteus medius.'],
    ['many that persist', [visit('03-01', { a: ['active'], b: ['active'], c: ['latent'], d: ['latent'], e: ['latent'] }), visit('03-08', { a: ['active'], b: ['active'], c: ['latent'], d: ['latent'], e: ['latent'] })], 'None of 5 points resolved, right infraspinatus still active; right infraspinatus still active; right infraspinatus still latent; 2 more still there.'],
  ] as const)('%s', (_, [first, ...rest], expected) => {
    expect(sentence(first, ...rest)).toBe(expected)
  }) // biome-ignore format: a case a line
})
