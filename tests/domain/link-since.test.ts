import { expect, test } from 'vitest'
import { Client } from '../../src/domain/client.ts'
import { withoutSince, withSinceAgain } from '../../src/domain/link-since.ts'
import { clientWith, link } from './some-links.ts'

const client = clientWith({
  events: [
    { id: 'sprain', day: '2025-08-16', kind: 'injury', words: 'Ankle sprained' },
    { id: 'race', day: '2026-04-19', kind: 'race', words: 'Marathon' },
  ],
  pointLinks: [
    link('a', 'x', { since: 'sprain' }),
    link('b', 'x', { since: 'race' }),
    link('c', 'x'),
    link('d', 'x', { since: 'sprain' }),
  ],
})
const begins = ({ pointLinks }: Client) => pointLinks.map(({ since }) => since)

test('without an event its links begin with nothing', () => {
  const without = withoutSince(client, 'sprain')
  expect(begins(without)).toEqual([null, 'race', null, null])
  expect(Client.parse(without)).toEqual(without)
})

test('brought back, it begins again what began with it and nothing else', () => {
  expect(begins(withSinceAgain(withoutSince(client, 'sprain'), 'sprain', client))).toEqual(begins(client))
})

test('a link that was said to begin with another event meanwhile keeps that, and one that was removed stays so', () => {
  const without = withoutSince(client, 'sprain')
  const [a, b, c, d] = without.pointLinks
  if (!a || !b || !c || !d) throw new Error('there are not four links')
  const meanwhile = Client.parse({ ...without, pointLinks: [{ ...a, since: 'race' }, b, c] })
  expect(begins(withSinceAgain(meanwhile, 'sprain', client))).toEqual(['race', 'race', null])
})
