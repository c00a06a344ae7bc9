import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Channel, channels, type EventName, events } from '../../src/bridge/channels.ts'

const names = Object.keys(channels) as Channel[]

/** Is this a request of the channel? */
const takes = (channel: Channel, request: unknown) => channels[channel].request.safeParse(request).success

test('names read "subject.verb" and no event shares one with a channel', () => {
  const eventNames = Object.keys(events) as EventName[]
  for (const name of [...names, ...eventNames]) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
  expect(names.filter((name) => (eventNames as string[]).includes(name))).toEqual([])
})

test.each(['../it', '/etc/passwd', 'C:\\it', 'a\0b', '', 'x'.repeat(401)])(
  '%j is no file name',
  (suggestedName) => {
    expect(channels['backup.begin'].request.shape.suggestedName.safeParse(suggestedName).success).toBe(false)
    for (const channel of ['report.save', 'report.print', 'report.openOutside'] as const)
      expect(takes(channel, { token: 'a', suggestedName })).toBe(false)
    expect(takes('export.begin', { kind: 'fhir', suggestedName })).toBe(false)
  },
)

test.each(['', '../x', 'a b', 'x'.repeat(65), 7, null, {}])('%j is no token', (token) => {
  for (const channel of ['backup.abandon', 'backup.close'] as const)
    expect(takes(channel, { token })).toBe(false)
  expect(takes('backup.append', { token, lines: [] })).toBe(false)
  expect(takes('backup.read', { token, from: 0 })).toBe(false)
})

test('a message holds a bounded number of lines', () => {
  const lines = (length: number) => ({ token: 'a', lines: Array.from({ length }, () => '') })
  expect(takes('backup.append', lines(5000))).toBe(true)
  expect(takes('backup.append', lines(5001))).toBe(false)
})

test('a message holds a bounded part of a report', () => {
  const of = (length: number) => Array.from({ length }, () => null)
  const faults = (request: unknown) =>
    channels['report.add'].request.safeParse(request).error?.issues.filter(({ code }) => code === 'too_big')
  expect(faults({ token: 'a', sessions: of(10), changes: of(200) })).toEqual([])
  expect(faults({ token: 'a', sessions: of(11), changes: of(201) })).toHaveLength(2)
})

test('nothing that is not asked for is let in', () => {
  const anything = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withMap: true,
    withSparseArray: true,
  })
  fc.assert(
    fc.property(fc.constantFrom(...names), anything, (channel, request) => {
      const parsed = channels[channel].request.safeParse(request)
      if (parsed.success) expect(parsed.data).toEqual(request)
      else expect(parsed.error.issues.length).toBeGreaterThan(0)
    }),
    { numRuns: 3000 },
  )
  for (const channel of names) expect(takes(channel, { surprise: 1 })).toBe(false)
})
