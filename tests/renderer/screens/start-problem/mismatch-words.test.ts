import { describe, expect, it } from 'vitest'
import { DatabaseId } from '../../../../src/domain/ids.ts'
import { mismatchWords } from '../../../../src/renderer/screens/start-problem/mismatch-words.ts'

const marker = (clients: number, sessions: number) => ({
  databaseId: DatabaseId.parse('d1'),
  changeNumber: 10,
  clients,
  sessions,
  lastChange: new Date(2026, 2, 12, 14, 3).toISOString(),
})

describe('the words for records that are not as they were left', () => {
  it('says how much is missing and since when', () => {
    const { happened } = mismatchWords({ kind: 'emptied', expected: marker(1, 46) })
    expect(happened).toContain('1 client and 46 visits, last changed on 12 Mar 2026, 14:03')
  })

  it('says so when even the note of what was here is damaged', () => {
    expect(mismatchWords({ kind: 'emptied', expected: null }).happened).toContain('cannot be read')
  })

  it.each(['behind', 'exchanged'] as const)('compares what was left with what is there: %s', (kind) => {
    const { happened } = mismatchWords({ kind, expected: marker(8, 46), found: marker(7, 40) })
    expect(happened).toMatch(/8 clients and 46 visits.*7 clients and 40 visits/)
  })
})
