import { describe, expect, it } from 'vitest'
import { NEW_CLIENT } from '../../../../src/domain/client.ts'
import { ClientId } from '../../../../src/domain/ids.ts'
import {
  BLANK_CLIENT_VALUES,
  clientValues,
  readClient,
} from '../../../../src/renderer/screens/clients/client-values.ts'

const KEPT = {
  id: ClientId.parse('c1'),
  ...NEW_CLIENT,
  archived: false,
  createdAt: '2026-03-12T09:00:00.000Z',
}
const TODAY = '2026-03-12'
const read = (values: Partial<typeof BLANK_CLIENT_VALUES>) =>
  readClient({ ...BLANK_CLIENT_VALUES, ...values }, KEPT, TODAY)

describe('the form of a client', () => {
  it('needs nothing but a name, and takes the spaces around it away', () => {
    expect(read({ name: '  Linh Nguyễn ' })).toMatchObject({
      kind: 'client',
      client: { name: 'Linh Nguyễn', dateOfBirth: null, archived: false },
    })
  })

  it('shows what it reads, and reads what it shows', () => {
    const first = read({ name: 'محمد 🦊', dateOfBirth: '1984-03-12', background: 'one\ntwo ' })
    if (first.kind !== 'client') throw new Error('expected a client')
    expect(clientValues(first.client).dateOfBirth).toBe('12 Mar 1984')
    expect(readClient(clientValues(first.client), first.client, TODAY)).toEqual(first)
  })

  it.each([
    ['', 'Please enter a name. Only spaces is not a name.'],
    ['   ', 'Please enter a name. Only spaces is not a name.'],
    ['x'.repeat(301), 'Please use at most 300 characters for a name.'],
  ])('refuses the name "%s" with a sentence', (name, sentence) => {
    expect(read({ name })).toEqual({ kind: 'faults', faults: { name: sentence } })
  })

  it('takes a name of 300 emoji', () => {
    expect(read({ name: '🦊'.repeat(300) }).kind).toBe('client')
  })

  it('refuses a date of birth in the future and one that is not a date, beside other faults', () => {
    expect(read({ name: 'A', dateOfBirth: '13 Mar 2026' })).toEqual({
      kind: 'faults',
      faults: { dateOfBirth: 'The date of birth is in the future. Please check the year.' },
    })
    const both = read({ name: ' ', dateOfBirth: '31 Feb 2020' })
    expect(both.kind === 'faults' && Object.keys(both.faults).sort()).toEqual(['dateOfBirth', 'name'])
  })
})
