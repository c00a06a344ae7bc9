import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IdentityEdit } from '../../../src/domain/point-identity.ts'
import { PointLink } from '../../../src/domain/point-link.ts'
import {
  linkedMarksOnly,
  reCheckKeys,
  reCheckSignature,
  reChecksIn,
  reCheckWords,
} from '../../../src/domain/review/re-checks.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import { visit } from './some-visits.ts'

const link = (key: string, satellite: string) =>
  PointLink.parse({ id: `${key}-${satellite}`, key, satellite, since: null, note: '' })
const client = { pointLinks: [link('k', 's')], identityEdits: [] as readonly IdentityEdit[] }
const before = [visit('01-05', { k: ['active'], s: ['latent'] })]
const carried = (status: 'active' | 'latent') => [status, { unconfirmed: true }] as const

const told = (session: ReportSession, others: readonly ReportSession[] = before, of = client) =>
  reChecksIn(session, of, others).map(
    ({ satellite, markId, why }) => `${satellite.pointId} ${markId ?? 'not charted'} ${why}`,
  )

describe('what is to be re-checked while charting', () => {
  test.each([
    ['the key is there', visit('02-02', { k: ['active'], s: carried('latent') }), []],
    ['the key was only carried over', visit('02-02', { k: carried('active'), s: carried('latent') }), []],
    [
      'the key was not found, the satellite waits to be confirmed',
      visit('02-02', { k: ['not-found'], s: carried('latent') }),
      ['s mark-s resolved'],
    ],
    [
      'the key came in treated, the satellite is on no chart',
      visit('02-02', { k: ['treated'] }),
      ['s not charted resolved'],
    ],
    ['the satellite is confirmed', visit('02-02', { k: ['not-found'], s: ['latent'] }), []],
    ['the satellite is not found either', visit('02-02', { k: ['not-found'], s: ['not-found'] }), []],
    [
      'the key was released in this session, and nobody looked at the satellite since',
      visit('02-02', { k: ['active', { after: 'treated' }], s: ['latent'] }),
      ['s mark-s treated'],
    ],
    [
      'the key was released in this session, the satellite is on no chart',
      visit('02-02', { k: ['latent', { after: 'not-found' }] }),
      ['s not charted treated'],
    ],
    [
      'the key was released in this session, and how the satellite is after that is recorded',
      visit('02-02', { k: ['active', { after: 'treated' }], s: ['latent', { after: 'latent' }] }),
      [],
    ],
    ['the key became latent', visit('02-02', { k: ['active', { after: 'latent' }], s: ['latent'] }), []],
    [
      'the key was released in this session, the satellite came in resolved',
      visit('02-02', { k: ['active', { after: 'treated' }], s: ['treated'] }),
      [],
    ],
    ['nothing is charted yet', visit('02-02'), []],
  ] as const)('%s', (_, session, expected) => {
    expect(told(session)).toEqual(expected)
  })

  test('a satellite that had resolved before is not asked for', () => {
    const resolved = [...before, visit('01-12', { s: ['not-found'] })]
    expect(told(visit('02-02', { k: ['not-found'] }), resolved)).toEqual([])
  })

  test('what an earlier visit left open is still asked for', () => {
    expect(told(visit('02-09'), [...before, visit('02-02', { k: ['not-found'] })])).toEqual([
      's not charted resolved',
    ])
  })

  test('a session entered later for an earlier day knows nothing of what came after', () => {
    expect(told(visit('01-20'), [...before, visit('02-02', { k: ['not-found'] })])).toEqual([])
  })

  test('the session itself among the others is not counted twice', () => {
    const session = visit('02-02', { k: ['not-found'] })
    expect(told(visit('02-02', { k: ['active'] }), [...before, session])).toEqual([])
  })

  test('a satellite of two keys is named once, with both', () => {
    const two = { ...client, pointLinks: [link('k', 's'), link('k2', 's')] }
    const others = [
      visit('01-05', { k: ['active'], k2: ['active', { side: 'left', x: -80 }], s: ['latent'] }),
    ]
    const [only, ...more] = reChecksIn(
      visit('02-02', { k: ['treated'], k2: ['treated', { side: 'left', x: -80 }] }),
      two,
      others,
    )
    if (!only) throw new Error('nothing is to be re-checked')
    expect(more).toEqual([])
    expect(reCheckWords(only)).toBe(
      'Re-check: right infraspinatus – its key points are resolved; not charted today',
    )
    expect(reCheckKeys(only)).toBe('Keys: right infraspinatus and left infraspinatus')
  })

  test('in words', () => {
    const [one] = reChecksIn(visit('02-02', { k: ['not-found'], s: carried('latent') }), client, before)
    const [other] = reChecksIn(
      visit('02-02', { k: ['active', { after: 'treated' }], s: ['latent'] }),
      client,
      before,
    )
    if (!one || !other) throw new Error('nothing is to be re-checked')
    expect(reCheckWords(one)).toBe('Re-check: right infraspinatus – its key point is resolved')
    expect(reCheckWords(other)).toBe('Re-check: right infraspinatus – its key point was treated today')
  })

  test('a point recorded as another that it was joined with counts as that', () => {
    const joined = IdentityEdit.parse({
      id: 'j',
      at: '2026-02-01T10:00:00.000Z',
      kind: 'join',
      from: 'new',
      into: 's',
    })
    const session = visit('02-02', { k: ['not-found'], new: ['latent'] })
    expect(told(session, before, client)).toEqual(['s not charted resolved'])
    expect(told(session, before, { ...client, identityEdits: [joined] })).toEqual([])
  })
})

describe('laws', () => {
  const status = fc.constantFrom('active', 'latent', 'treated', 'not-found')
  const after = fc.option(status, { nil: undefined })
  const point = fc
    .tuple(status, after, fc.boolean())
    .map(([now, then, unconfirmed]) => [now, { ...(then ? { after: then } : {}), unconfirmed }] as const)
  const points = fc.dictionary(fc.constantFrom('k', 's', 'other'), point)
  const visits = fc
    .array(points, { maxLength: 4 })
    .map((days) => days.map((it, index) => visit(`01-1${index}`, it)))

  test('marks that no link is about change nothing', () => {
    fc.assert(
      fc.property(visits, points, (others, now) => {
        const session = visit('02-02', now)
        expect(told(session, linkedMarksOnly(client, others))).toEqual(told(session, others))
      }),
    )
  })

  test('the same signature gives the same answer', () => {
    fc.assert(
      fc.property(visits, points, points, (others, one, other) => {
        const [a, b] = [visit('02-02', one), visit('02-02', other)]
        if (reCheckSignature(a) === reCheckSignature(b)) expect(told(a, others)).toEqual(told(b, others))
      }),
    )
  })
})
