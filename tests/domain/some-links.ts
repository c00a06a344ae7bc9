import { Client, NEW_CLIENT } from '../../src/domain/client.ts'
import { PointLink } from '../../src/domain/point-link.ts'

/** A link from key to satellite, begun with no event and without a note unless `more` says so. */
export const link = (key: string, satellite: string, more: object = {}): PointLink =>
  PointLink.parse({ id: `${key}-${satellite}`, key, satellite, since: null, note: '', ...more })

/** A client of whom nothing else is known. */
export const clientWith = (known: Partial<Record<keyof Client, unknown>>): Client =>
  Client.parse({
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
    ...known,
  })
