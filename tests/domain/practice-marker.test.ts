import { describe, expect, it } from 'vitest'
import type { DatabaseId } from '../../src/domain/ids.ts'
import { checkStart, type MarkerFile, type PracticeMarker } from '../../src/domain/practice-marker.ts'

const marker = (given: Partial<PracticeMarker> = {}): PracticeMarker => ({
  databaseId: 'd1' as DatabaseId,
  changeNumber: 10,
  clients: 3,
  sessions: 5,
  lastChange: '2026-03-12T14:03:22Z',
  ...given,
})
const known: MarkerFile = { kind: 'marker', marker: marker() }
const other = 'd2' as DatabaseId

describe('at the start', () => {
  const table: readonly (readonly [string, MarkerFile, PracticeMarker | null, string])[] = [
    ['no marker, no database', { kind: 'none' }, null, 'first-start'],
    ['no marker, a database', { kind: 'none' }, marker(), 'as-left'],
    ['a damaged marker, no database', { kind: 'damaged' }, null, 'emptied'],
    ['a damaged marker, a database', { kind: 'damaged' }, marker(), 'as-left'],
    ['a marker, no database', known, null, 'emptied'],
    ['the same', known, marker(), 'as-left'],
    ['one change more (the marker lagged)', known, marker({ changeNumber: 11 }), 'as-left'],
    [
      'more changes, fewer clients (they were removed)',
      known,
      marker({ changeNumber: 12, clients: 1 }),
      'as-left',
    ],
    ['one change fewer', known, marker({ changeNumber: 9 }), 'behind'],
    ['no changes at all', known, marker({ changeNumber: 0, clients: 0, sessions: 0 }), 'behind'],
    ['as many changes, fewer clients', known, marker({ clients: 2 }), 'behind'],
    ['as many changes, fewer sessions', known, marker({ sessions: 4 }), 'behind'],
    ['as many changes, more clients', known, marker({ clients: 4 }), 'as-left'],
    ['another database', known, marker({ databaseId: other }), 'exchanged'],
    ['another, newer database', known, marker({ databaseId: other, changeNumber: 99 }), 'exchanged'],
    ['another, empty database', known, marker({ databaseId: other, changeNumber: 0 }), 'exchanged'],
  ]
  it.each(table)('%s', (_, file, found, kind) => {
    expect(checkStart(file, found).kind).toBe(kind)
  })

  it('what was expected and found is told', () => {
    const found = marker({ changeNumber: 9 })
    expect(checkStart(known, found)).toEqual({ kind: 'behind', expected: marker(), found })
    expect(checkStart(known, null)).toEqual({ kind: 'emptied', expected: marker() })
    expect(checkStart({ kind: 'damaged' }, null)).toEqual({ kind: 'emptied', expected: null })
  })
})
