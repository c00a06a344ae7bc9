import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidOf } from '../../../../src/domain/exchange/fhir/resource-ids.ts'

describe('the UUID of a record', () => {
  it('is a UUID of version 8, whatever the record is called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(uuidOf(...parts)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        )
      }),
    )
  })

  it('never changes: programs that received a bundle know records by it', () => {
    expect(uuidOf('client', 'kamau')).toBe('105b9ed8-e6b9-8fdc-88ac-b863fe4e8967')
  })

  it('differs for 100,000 names that are nearly alike', () => {
    const uuids = Array.from({ length: 100_000 }, (_, n) => uuidOf('mark', `session-${n % 300}`, `mark-${n}`))
    expect(new Set(uuids).size).toBe(uuids.length)
  })
})
