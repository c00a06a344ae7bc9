import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IdentityEdit, withIdentities } from '../../../src/domain/point-identity.ts'
import type { PointLink } from '../../../src/domain/point-link.ts'
import { pointLinksAt, refusalOf } from '../../../src/domain/review/point-links.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import { visitRef } from '../../../src/domain/visit-order.ts'
import { link } from '../some-links.ts'
import { join, split } from './some-identities.ts'
import { visit } from './some-visits.ts'

interface Case {
  readonly visits: readonly ReportSession[]
  readonly links?: readonly PointLink[]
  readonly edits?: readonly IdentityEdit[]
  readonly until?: ReportSession
}

/** Each link in a line: its ends as points of now, what it says, and when the key turned. */
function told({ visits, links = [link('k', 's')], edits = [], until }: Case): readonly string[] {
  const read = pointLinksAt(
    { pointLinks: links, identityEdits: edits },
    withIdentities(visits, edits),
    until && visitRef(until),
  )
  return [
    ...read.links.map(
      ({ key, satellite, state }) =>
        `${key.pointId}→${satellite.pointId} ${state} ${key.since.dateOfService.slice(5)}`,
    ),
    ...read.broken.map(({ link: { key, satellite }, why }) => `${key}→${satellite} broken ${why}`),
  ]
}

const active = ['active'] as const
const latent = ['latent'] as const
const treated = ['treated'] as const
const notFound = ['not-found'] as const
const carried = (status: 'active' | 'latent' | 'treated' | 'not-found') =>
  [status, { unconfirmed: true }] as const

describe('what a link says', () => {
  const cases: readonly (readonly [string, Case, readonly string[]])[] = [
    [
      'the key is there: nothing to re-check',
      { visits: [visit('01-05', { k: active, s: latent })] },
      ['k→s key-there 01-05'],
    ],
    [
      'the key came in treated, the satellite was not looked at',
      { visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k: treated })] },
      ['k→s re-check 02-02'],
    ],
    [
      'the key was not found, the satellite was not looked at',
      { visits: [visit('01-05', { k: active, s: active }), visit('02-02', { k: notFound })] },
      ['k→s re-check 02-02'],
    ],
    [
      'the satellite was looked at in the visit that found the key resolved, and is there',
      { visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k: treated, s: latent })] },
      ['k→s still-there 02-02'],
    ],
    [
      'both resolved in one visit',
      { visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k: treated, s: notFound })] },
      ['k→s resolved-with-it 02-02'],
    ],
    [
      'the satellite resolved later',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: treated }),
          visit('02-09', { s: notFound }),
        ],
      },
      ['k→s resolved-with-it 02-02'],
    ],
    [
      'the satellite had resolved before the key',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('01-12', { s: treated }),
          visit('02-02', { k: treated }),
        ],
      },
      ['k→s resolved-with-it 02-02'],
    ],
    [
      'the satellite was looked at later and is there',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: notFound }),
          visit('02-09', { s: active }),
        ],
      },
      ['k→s still-there 02-02'],
    ],
    [
      'carried over is not looked at',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: notFound, s: carried('latent') }),
          visit('02-09', { s: carried('latent') }),
        ],
      },
      ['k→s re-check 02-02'],
    ],
    [
      'a key that was carried over as treated has not resolved',
      { visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k: carried('treated') })] },
      ['k→s key-there 01-05'],
    ],
    [
      'a key that was carried over as active is still resolved',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: notFound }),
          visit('02-09', { k: carried('active') }),
        ],
      },
      ['k→s re-check 02-02'],
    ],
    [
      'nobody ever confirmed the key',
      { visits: [visit('01-05', { k: carried('active'), s: latent })] },
      ['k→s unclear 01-05'],
    ],
    [
      'nobody ever confirmed the satellite',
      { visits: [visit('01-05', { k: active, s: carried('latent') }), visit('02-02', { k: treated })] },
      ['k→s re-check 02-02'],
    ],
    [
      'resolved since the first of several visits that say so, with a silent one between',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: treated }),
          visit('02-09'),
          visit('02-16', { k: notFound }),
        ],
      },
      ['k→s re-check 02-02'],
    ],
    [
      'a satellite seen between two visits that say the key is resolved was looked at',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: treated }),
          visit('02-09', { s: latent }),
          visit('02-16', { k: notFound }),
        ],
      },
      ['k→s still-there 02-02'],
    ],
    [
      'the key returned',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: treated, s: notFound }),
          visit('02-09', { k: latent }),
          visit('02-16', { k: active }),
        ],
      },
      ['k→s key-returned 02-09'],
    ],
    [
      'the key returned and resolved again: the satellite of the first time does not count',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: treated, s: latent }),
          visit('02-09', { k: active }),
          visit('02-16', { k: notFound }),
        ],
      },
      ['k→s re-check 02-16'],
    ],
    [
      'the key was first recorded as not found, then found: it came back',
      { visits: [visit('01-05', { k: notFound, s: latent }), visit('02-02', { k: active })] },
      ['k→s key-returned 02-02'],
    ],
    [
      'the satellite came back although the key stays away',
      {
        visits: [
          visit('01-05', { k: active, s: latent }),
          visit('02-02', { k: treated, s: treated }),
          visit('02-09', { s: latent }),
        ],
      },
      ['k→s still-there 02-02'],
    ],
    [
      'two visits a day: the satellite was looked at in the morning, the key resolved in the afternoon',
      {
        visits: [
          visit('01-05', { k: treated }, { id: 'afternoon', timeOfService: '15:00' }),
          visit('01-05', { k: active, s: latent }, { id: 'morning', timeOfService: '09:00' }),
        ],
      },
      ['k→s re-check 01-05'],
    ],
    [
      'two visits a day: the key resolved in the morning, the satellite was looked at in the afternoon',
      {
        visits: [
          visit('01-05', { s: latent }, { id: 'afternoon', timeOfService: '15:00' }),
          visit('01-05', { k: treated }, { id: 'morning', timeOfService: '09:00' }),
        ],
      },
      ['k→s still-there 01-05'],
    ],
    [
      'the satellite is on no chart',
      { visits: [visit('01-05', { k: active })] },
      ['k→s broken not-recorded'],
    ],
    [
      'the key was joined into another point: that one is the key now',
      {
        visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { other: treated })],
        edits: [join('k', 'other')],
      },
      ['other→s re-check 02-02'],
    ],
    [
      'key and satellite were joined: no link any more',
      { visits: [visit('01-05', { k: active }), visit('02-02', { s: latent })], edits: [join('k', 's')] },
      ['k→s broken one-point'],
    ],
    [
      'two keys of one satellite were joined: one link',
      {
        visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k2: active })],
        links: [link('k', 's'), link('k2', 's')],
        edits: [join('k2', 'k')],
      },
      ['k→s key-there 01-05', 'k2→s broken twice'],
    ],
    [
      'what was joined turns a link round',
      {
        visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k2: active })],
        links: [link('k', 's'), link('s', 'k2')],
        edits: [join('k2', 'k')],
      },
      ['k→s key-there 01-05', 's→k2 broken opposite'],
    ],
    [
      'joined and then split again: as before',
      {
        visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k2: treated })],
        links: [link('k', 's'), link('k2', 's')],
        edits: [join('k2', 'k'), split('k', 'k2', '02-02')],
      },
      ['k2→s re-check 02-02', 'k→s key-there 01-05'],
    ],
    [
      'a visit was split off: the link stays with the rest',
      {
        visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k: treated })],
        edits: [split('k', 'new', '02-02')],
      },
      ['k→s key-there 01-05'],
    ],
    [
      'all visits were split off: the link goes with them',
      {
        visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k: treated })],
        edits: [split('k', 'new', '01-05', '02-02')],
      },
      ['new→s re-check 02-02'],
    ],
    [
      'at an earlier visit nobody knew yet',
      {
        visits: [visit('01-05', { k: active, s: latent }), visit('02-02', { k: treated })],
        until: visit('01-05'),
      },
      ['k→s key-there 01-05'],
    ],
    [
      'before the satellite was found there is no link to show',
      {
        visits: [visit('01-05', { k: active }), visit('02-02', { s: latent })],
        until: visit('01-05'),
      },
      ['k→s broken not-recorded'],
    ],
    [
      'what is to be re-checked comes first, then what returned',
      {
        visits: [
          visit('01-05', { a: active, b: latent, c: latent, d: active }),
          visit('02-02', { a: treated, d: notFound }),
          visit('02-09', { d: active }),
        ],
        links: [link('b', 'c'), link('d', 'b'), link('a', 'c')],
      },
      ['a→c re-check 02-02', 'd→b key-returned 02-09', 'b→c key-there 01-05'],
    ],
  ]
  test.each(cases)('%s', (_, given, expected) => {
    expect(told(given)).toEqual(expected)
    // Whatever order the visits come in.
    expect(told({ ...given, visits: given.visits.toReversed() })).toEqual(expected)
  })

  test('points are numbered in the order in which they were first recorded', () => {
    const { points } = pointLinksAt({ pointLinks: [], identityEdits: [] }, [
      visit('02-02', { b: active, a: latent }),
      visit('01-05', { a: active }),
    ])
    expect(points.map(({ pointId, number, mark }) => [pointId, number, mark.observation.status])).toEqual([
      ['a', 1, 'latent'],
      ['b', 2, 'active'],
    ])
  })
})

describe('what may be linked', () => {
  const ends = (text: string) => {
    const { key, satellite } = link(...(text.split('→') as [string, string]))
    return { key, satellite }
  }
  test('not twice, not round about, not with itself; a longer circle may be', () => {
    const others = ['a→b', 'b→c'].map(ends)
    expect(refusalOf(ends('a→b'), others)).toBe('twice')
    expect(refusalOf(ends('b→a'), others)).toBe('opposite')
    expect(refusalOf(ends('c→a'), others)).toBeNull()
    expect(refusalOf(ends('a→c'), others)).toBeNull()
    const { key } = ends('a→b')
    expect(refusalOf({ key, satellite: key }, [])).toBe('one-point')
    expect(refusalOf(ends('a→c'), Array(500).fill(ends('x→y')))).toBe('full')
  })
})

describe('laws', () => {
  const status = fc.constantFrom('active', 'latent', 'treated', 'not-found')
  const point = fc.tuple(status, fc.record({ unconfirmed: fc.boolean() }))
  const visits = fc
    .array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), point, { maxKeys: 3 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((days) => days.map((points, index) => visit(`01-1${index}`, points)))
  const links = [link('a', 'b'), link('b', 'c'), link('c', 'a')]

  test('every link is told once, and none with itself', () => {
    fc.assert(
      fc.property(visits, (given) => {
        const read = pointLinksAt({ pointLinks: links, identityEdits: [] }, given)
        const ids = [...read.links, ...read.broken].map(({ link: { id } }) => id)
        expect(ids.toSorted()).toEqual(links.map(({ id }) => id).toSorted())
        for (const { key, satellite } of read.links) expect(key.pointId).not.toBe(satellite.pointId)
      }),
    )
  })

  test('re-check ends when the satellite is looked at, whatever is found', () => {
    fc.assert(
      fc.property(visits, status, (given, found) => {
        const after = [...given, visit('02-20', { b: [found] })]
        const before = pointLinksAt({ pointLinks: links, identityEdits: [] }, given)
        const now = pointLinksAt({ pointLinks: links, identityEdits: [] }, after)
        for (const {
          link: { id, satellite },
          state,
        } of before.links)
          if (state === 're-check' && satellite === 'b')
            expect(now.links.find((each) => each.link.id === id)?.state).not.toBe('re-check')
      }),
    )
  })

  test('a visit that only carries over changes nothing that is said', () => {
    const states = (given: readonly ReportSession[]) =>
      pointLinksAt({ pointLinks: links, identityEdits: [] }, given).links.map((each) => [
        each.link.id,
        each.state,
      ])
    fc.assert(
      fc.property(visits, (given) => {
        fc.pre(
          ['a', 'b', 'c'].every((id) =>
            given.some(({ marks }) => marks.some((mark) => mark.id === `mark-${id}`)),
          ),
        )
        const carriedAll = { a: carried('active'), b: carried('latent'), c: carried('treated') }
        expect(states([...given, visit('02-20', carriedAll)])).toEqual(states(given))
      }),
    )
  })

  test('joining two points and splitting them again leaves every link as it was', () => {
    fc.assert(
      fc.property(visits, (given) => {
        const days = given.filter(({ marks }) => marks.some(({ id }) => id === 'mark-a')).map(({ id }) => id)
        const both = given.some(({ marks }) =>
          ['mark-a', 'mark-b'].every((id) => marks.some((mark) => mark.id === id)),
        )
        const other = given.some(({ marks }) => marks.some(({ id }) => id === 'mark-b'))
        fc.pre(days.length > 0 && other && !both)
        const edits = [join('a', 'b'), split('b', 'a', ...days.map((id) => id.replace('visit-', '')))]
        expect(told({ visits: given, links, edits })).toEqual(told({ visits: given, links }))
      }),
    )
  })
})
