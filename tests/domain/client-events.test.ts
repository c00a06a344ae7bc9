import { expect, test } from 'vitest'
import { Client, NEW_CLIENT } from '../../src/domain/client.ts'
import { withEvent, withEventBack, withoutEvent } from '../../src/domain/client-events.ts'

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
const [sprain] = client.events
if (!sprain) throw new Error('there is no event')
const begins = ({ pointLinks }: Client) => pointLinks.map(({ since }) => since)

test('a removed event leaves its links, which then begin with nothing', () => {
  const without = withoutEvent(client, sprain.id)
  expect(without.events.map(({ id }) => id)).toEqual(['race'])
  expect(begins(without)).toEqual([null, 'race', null, null])
  expect(Client.parse(without)).toEqual(without)
})

test('brought back, it brings back what began with it and nothing else', () => {
  const back = withEventBack(withoutEvent(client, sprain.id), sprain, client)
  expect(begins(back)).toEqual(begins(client))
  expect(back.events).toContainEqual(sprain)
})

test('a link that was said to begin with another event meanwhile keeps that, and one that was removed stays so', () => {
  const without = withoutEvent(client, sprain.id)
  const [a, b, c, d] = without.pointLinks
  if (!a || !b || !c || !d) throw new Error('there are not four links')
  const meanwhile = Client.parse({ ...without, pointLinks: [{ ...a, since: 'race' }, b, c] })
  expect(begins(withEventBack(meanwhile, sprain, client))).toEqual(['race', 'race', null])
})

test('an event takes the place of the one with its id', () => {
  const changed = withEvent(client, { ...sprain, words: 'Ankle twisted' })
  expect(changed.events.map(({ words }) => words)).toEqual(['Marathon', 'Ankle twisted'])
  expect(changed.pointLinks).toEqual(client.pointLinks)
})
