import { describe, expect, test } from 'vitest'
import { type IdentityEdit, withIdentities } from '../../../src/domain/point-identity.ts'
import { compareVisits } from '../../../src/domain/review/compare-visits.ts'
import { pointHistories } from '../../../src/domain/review/point-history.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import { join, split } from './some-identities.ts'
import { told, visit } from './some-visits.ts'

/** Visits as recorded, what was said later of identity, and what the comparison of the first with the last says then. */
type Case = readonly [
  name: string,
  recorded: readonly ReportSession[],
  edits: readonly IdentityEdit[],
  expected: Readonly<Record<string, string>>,
]

const carried = { unconfirmed: true }
const COMPARED: readonly Case[] = [
  ['two points, not joined', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['active'] })], [], { p: 'not-recorded', q: 'new' }],
  ['joined after the fact', [visit('03-01', { p: ['active', { nprs: 7 }] }), visit('03-08', { q: ['active', { nprs: 4, x: 82 }] })], [join('q', 'p')], { p: 'improved, nprs 7→4 better, moved 3 mm error' }],
  ['joined the other way round', [visit('03-01', { p: ['active', { nprs: 7 }] }), visit('03-08', { q: ['active', { nprs: 4, x: 82 }] })], [join('p', 'q')], { q: 'improved, nprs 7→4 better, moved 3 mm error' }],
  ['joined with one that was resolved: it returned', [visit('03-01', { p: ['treated'] }), visit('03-08', { q: ['latent'] })], [join('q', 'p')], { p: 'returned, treated→latent' }],
  ['joined with one that is resolved now', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['not-found'] })], [join('q', 'p')], { p: 'gone, active→not-found' }],
  ['joined twice in a chain', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['treated'] }), visit('03-15', { r: ['active'] })], [join('q', 'p'), join('r', 'p')], { p: 'returned' }],
  ['joined in a chain, the last first', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['treated'] }), visit('03-15', { r: ['active'] })], [join('r', 'q'), join('q', 'p')], { p: 'returned' }],
  ['joined with one that nobody confirmed', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['active', carried] })], [join('q', 'p')], { p: 'unconfirmed' }],
  ['joined in another muscle: said so', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['active', { muscleId: 'teres-minor', x: 90 }] })], [join('q', 'p')], { p: 'persisting, moved 17 mm error, muscle infraspinatus→teres-minor' }],
  ['joined, with a visit between that knows neither', [visit('03-01', { p: ['active'] }), visit('03-08'), visit('03-15', { q: ['active'] })], [join('q', 'p')], { p: 'persisting' }],
  ['joined, silent in the last visit', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['latent'] }), visit('03-15')], [join('q', 'p')], { p: 'not-recorded, active→latent' }],
  ['joined, found in between only', [visit('03-01'), visit('03-08', { p: ['active'] }), visit('03-15', { q: ['active'] })], [join('q', 'p')], { p: 'new' }],
  ['split at the last visit', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active', { y: 260 }] })], [split('p', 'q', '03-08')], { p: 'not-recorded', q: 'new' }],
  ['split at a visit between: what it said there is of another', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['treated'] }), visit('03-15', { p: ['active'] })], [split('p', 'q', '03-08')], { p: 'persisting' }],
  ['split at the first', [visit('03-01', { p: ['treated'] }), visit('03-08', { p: ['active'] })], [split('p', 'q', '03-01')], { p: 'new' }],
  ['joined, then split where it was joined', [visit('03-01', { p: ['active'] }), visit('03-08', { q: ['active'] })], [join('q', 'p'), split('p', 'r', '03-08')], { p: 'not-recorded', r: 'new' }],
  ['split, then joined with a third', [visit('03-01', { p: ['active', { nprs: 7 }], s: ['latent', { y: 262 }] }), visit('03-08', { p: ['latent', { y: 260 }] })], [split('p', 'q', '03-08'), join('q', 's')], { p: 'not-recorded', s: 'persisting, moved 3 mm error' }],
  ['split, then joined again', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['latent'] })], [split('p', 'q', '03-08'), join('q', 'p')], { p: 'improved, active→latent' }],
  ['split at two of three visits', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active'] }), visit('03-15', { p: ['latent'] })], [split('p', 'q', '03-01', '03-15')], { q: 'improved, active→latent', p: 'not-recorded' }],
  ['an edit of what nobody recorded says nothing', [visit('03-01', { p: ['active'] }), visit('03-08', { p: ['active'] })], [join('x', 'p'), split('x', 'z', '03-08'), split('p', 'y', '04-01')], { p: 'persisting' }],
] // biome-ignore format: a case a line

describe('compared with what was said of identity', () => {
  test.each(COMPARED)('%s', (_, recorded, edits, expected) => {
    const visits = withIdentities(recorded, edits)
    const [first, last] = [visits[0], visits.at(-1)]
    if (!first || !last) throw new Error('a case needs visits')
    expect(told(compareVisits(first, last, visits))).toEqual(expected)
    expect(told(compareVisits(first, last, visits.toReversed()))).toEqual(expected)
  })

  test('two visits of one day: only the evening’s record is split off', () => {
    const morning = visit('03-01', { p: ['active'] }, { id: 'visit-am', timeOfService: '09:00' })
    const evening = visit('03-01', { p: ['latent'] }, { id: 'visit-pm', timeOfService: '18:00' })
    const [a, b] = withIdentities([morning, evening], [split('p', 'q', 'pm')])
    expect(a).toBe(morning)
    expect(a && b && told(compareVisits(a, b))).toEqual({ p: 'not-recorded', q: 'new' })
  })
})

/** The lives of all points: each visit's day and what it was, in order. */
type Life = readonly [
  name: string,
  recorded: readonly ReportSession[],
  edits: readonly IdentityEdit[],
  expected: Readonly<Record<string, string>>,
]
const YEAR = [
  visit('01-05', { p: ['active'] }),
  visit('01-12', { p: ['treated'] }),
  visit('01-19'),
  visit('01-26', { q: ['active', { x: 84 }] }),
  visit('02-02', { q: ['latent', carried] }),
  visit('02-09', { q: ['not-found'] }),
]
const LIVES: readonly Life[] = [
  ['two lives', YEAR, [], { p: '01-05 found, 01-12 resolved; missing 01-19 01-26 02-02 02-09', q: '01-26 found, 02-02 unconfirmed, 02-09 resolved' }],
  ['one life, joined: the second finding is a return', YEAR, [join('q', 'p')], { p: '01-05 found, 01-12 resolved, 01-26 returned, 02-02 unconfirmed, 02-09 resolved; missing 01-19' }],
  ['split in the middle: its first record is a finding', YEAR, [join('q', 'p'), split('p', 'r', '01-12', '01-26')], { p: '01-05 found, 02-02 unconfirmed, 02-09 resolved; missing 01-12 01-19 01-26', r: '01-12 resolved, 01-26 returned; missing 01-19 02-02 02-09' }],
  ['split at the return', YEAR, [join('q', 'p'), split('p', 'r', '01-26')], { p: '01-05 found, 01-12 resolved, 02-02 unconfirmed, 02-09 resolved; missing 01-19 01-26', r: '01-26 found; missing 02-02 02-09' }],
] // biome-ignore format: a case a line

describe('the life of a point with what was said of identity', () => {
  test.each(LIVES)('%s', (_, recorded, edits, expected) => {
    const lives = pointHistories(withIdentities(recorded, edits)).map(({ pointId, sightings, missing }) => {
      const day = ({ dateOfService }: { readonly dateOfService: string }) => dateOfService.slice(5)
      const events = sightings.map(({ visit: on, event }) => `${day(on)} ${event}`).join(', ')
      return [pointId, `${events}${missing.length > 0 ? `; missing ${missing.map(day).join(' ')}` : ''}`]
    })
    expect(Object.fromEntries(lives)).toEqual(expected)
  })
})
