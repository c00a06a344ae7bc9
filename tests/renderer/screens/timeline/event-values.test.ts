import { expect, it } from 'vitest'
import type { ClientEventId } from '../../../../src/domain/ids.ts'
import { eventValues, readEvent } from '../../../../src/renderer/screens/timeline/event-values.ts'

const event = {
  id: 'e1' as ClientEventId,
  day: '2026-04-19',
  kind: 'race',
  words: 'Spring marathon',
} as const

it('what the form shows of an event means the same event', () => {
  expect(readEvent(eventValues(event, '2026-11-26'), event.id)).toEqual({ kind: 'event', event })
})

it('a day to come is a day; what cannot be read, and no words, are told at their fields', () => {
  const values = { kind: 'race', words: ' Next one ', day: '12 Mar 2031' } as const
  expect(readEvent(values, event.id)).toMatchObject({ event: { day: '2031-03-12', words: 'Next one' } })
  const faults = (more: object) => {
    const read = readEvent({ ...values, ...more }, event.id)
    return read.kind === 'faults' ? Object.keys(read.faults) : []
  }
  expect(faults({ day: '3/12/2026' })).toEqual(['day'])
  expect(faults({ day: '' })).toEqual(['day'])
  expect(faults({ words: '  ' })).toEqual(['words'])
})
