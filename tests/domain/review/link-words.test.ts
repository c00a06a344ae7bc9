import { describe, expect, test } from 'vitest'
import { linkDetail, linkRows } from '../../../src/domain/review/link-words.ts'
import { pointLinksAt } from '../../../src/domain/review/point-links.ts'
import { clientWith, link } from '../some-links.ts'
import { visit } from './some-visits.ts'

const active = ['active'] as const
const latent = ['latent'] as const
const treated = ['treated'] as const
const notFound = ['not-found'] as const

describe('in words', () => {
  const client = clientWith({
    events: [{ id: 'sprain', day: '2025-08-16', kind: 'injury', words: 'Left ankle sprained' }],
    pointLinks: [link('k', 's', { since: 'sprain', note: 'limps' }), link('k', 'gone')],
  })
  const visits = [
    visit('01-05', {
      k: ['active', { muscleId: 'soleus', side: 'left', x: -80 }],
      s: ['latent', { muscleId: 'quadratus-lumborum-deep' }],
    }),
    visit('02-02', { k: ['treated', { muscleId: 'soleus', side: 'left', x: -80 }] }),
  ]

  test('a row says both sides, since when, what is to be done, and the note', () => {
    expect(linkRows(client, visits)).toEqual([
      {
        key: 'Left soleus',
        satellite: 'Right quadratus lumborum, deep (medial) fibres',
        since: '“Left ankle sprained” (16 Aug 2025)',
        state: 'Re-check',
        detail:
          'The key resolved on 2 Feb 2026; the satellite was last latent on 5 Jan 2026 and nobody has looked since.',
        note: 'limps',
        holds: true,
      },
      {
        key: 'Left soleus',
        satellite: '–',
        since: '',
        state: 'No longer holds',
        detail: 'One of its points is on no visit’s chart.',
        note: '',
        holds: false,
      },
    ])
  })

  test('at an earlier visit the row says what was known then', () => {
    expect(linkRows(client, visits, visits[0])[0]).toMatchObject({
      state: 'Key still there',
      detail: 'The key was last active on 5 Jan 2026; the satellite was last latent on 5 Jan 2026.',
    })
  })

  test.each([
    [{ k: treated, s: notFound }, 'The key resolved on 2 Feb 2026, the satellite on 2 Feb 2026.'],
    [
      { k: treated, s: latent },
      'The key resolved on 2 Feb 2026; the satellite was last latent on 2 Feb 2026.',
    ],
    [
      { k: latent, s: notFound },
      'The key was last latent on 2 Feb 2026; the satellite resolved on 2 Feb 2026.',
    ],
  ] as const)('%j', (found, words) => {
    const read = pointLinksAt({ pointLinks: [link('k', 's')], identityEdits: [] }, [
      visit('01-05', { k: active, s: latent }),
      visit('02-02', found),
    ])
    expect(read.links.map((each) => linkDetail(each, () => '2 Feb 2026'))).toEqual([words])
  })
})
