import { expect, test } from 'vitest'
import { IdentityEdit } from '../../../src/domain/point-identity.ts'
import { identityLines } from '../../../src/domain/review/identity-lines.ts'
import { visit } from './some-visits.ts'

const left = { side: 'left', x: -80 } as const
const visits = [
  visit('01-05', { a: ['active'], c: ['latent', left] }),
  visit('02-02', { b: ['latent', { muscleId: 'teres-minor' }] }),
  visit('02-09', { a: ['latent'] }),
]
const edits = [
  { id: '1', at: '2026-03-01T10:00:00.000Z', kind: 'join', from: 'b', into: 'a' },
  {
    id: '2',
    at: '2026-03-02T10:00:00.000Z',
    kind: 'split',
    from: 'a',
    into: 'd',
    visits: ['visit-02-02', 'visit-02-09'],
  },
  { id: '3', at: '2026-03-03T10:00:00.000Z', kind: 'join', from: 'd', into: 'gone' },
].map((edit) => IdentityEdit.parse(edit))

test('what was said of identities is told with what was known then, the sides first', () => {
  expect(identityLines(edits, visits)).toEqual([
    '1 Mar 2026: Right teres minor (first recorded on 2 Feb 2026) and right infraspinatus (first recorded on 5 Jan 2026) are one point.',
    '2 Mar 2026: Right infraspinatus of 2 Feb 2026 and 9 Feb 2026 is another point than that of the other visits.',
    '3 Mar 2026: Right teres minor (first recorded on 2 Feb 2026) and a point of no visit are one point.',
  ])
})
