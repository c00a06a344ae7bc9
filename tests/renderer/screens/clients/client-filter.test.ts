import { describe, expect, it } from 'vitest'
import { NEW_CLIENT } from '../../../../src/domain/client.ts'
import { ClientId } from '../../../../src/domain/ids.ts'
import { filterClients, searchable } from '../../../../src/renderer/screens/clients/client-filter.ts'
import { BLANK_CLIENT_VALUES } from '../../../../src/renderer/screens/clients/client-values.ts'

const entry = (name: string, archived = false) => ({
  client: {
    ...BLANK_CLIENT_VALUES,
    id: ClientId.parse(crypto.randomUUID()),
    name,
    dateOfBirth: null,
    ...NEW_CLIENT,
    archived,
    createdAt: '2026-03-12T09:00:00.000Z',
  },
  sessions: 0,
  lastVisit: null,
})
const clients = searchable([
  entry('Linh Nguyễn'),
  entry('Đặng Thị Hồng'),
  entry('José Muñoz'),
  entry('José Ødegård', true),
  entry('محمد عبد الرحمن'),
])
const names = (typed: string, shown: 'current' | 'archived' | 'all' = 'current') =>
  filterClients(clients, shown, typed).map(({ client }) => client.name)

describe('searching the clients', () => {
  it('ignores accents, capitals, spaces and the order of the words', () => {
    expect(names('nguyen')).toEqual(['Linh Nguyễn'])
    expect(names('  DANG ')).toEqual(['Đặng Thị Hồng'])
    expect(names('munoz jo')).toEqual(['José Muñoz'])
    expect(names('محمد')).toEqual(['محمد عبد الرحمن'])
  })

  it('looks among the current ones, the archived ones, or all', () => {
    expect(names('jose')).toEqual(['José Muñoz'])
    expect(names('jose', 'archived')).toEqual(['José Ødegård'])
    expect(names('jose', 'all')).toEqual(['José Muñoz', 'José Ødegård'])
  })

  it('shows everybody when nothing is typed', () => {
    expect(names('')).toHaveLength(4)
    expect(names('', 'all')).toHaveLength(5)
  })
})
