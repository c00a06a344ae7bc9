import { expect, test } from 'vitest'
import { Client, NEW_CLIENT } from '../../src/domain/client.ts'
import { withoutSince, withSinceAgain } from '../../src/domain/link-since.ts'

const link = (id: string, since: string | null) => ({
  id,
  key: `${id}-key`,
  satellite: `${id}-sat`,
  since,
  note: '',
})
const client = Client.parse({
  ...NEW_CLIENT,
  id: 'client-1',
  name: 'Client',
  dateOfBirth: null,
  phone: '',
  email: '',
  occupation: '',
  activities: '',
  background: '',
  archived: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  events: [
    { id: 'sprain', day: '2025-08-16', kind: 'injury', words: 'Ankle sprained' },
    { id: 'race', day: '2026-04-19', kind: 'race', words: 'Marathon' },
  ],
  pointLinks: [link('a', 'sprain'), link('b', 'race'), link('c', null), link('d', 'sprain')],
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
