import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEW_CLIENT } from '../../../src/domain/client.ts'
import { clientRecordOf } from '../../../src/domain/exchange/client-record.ts'
import {
  type ClientRecordFault,
  describeClientRecordFault,
  readClientRecord,
  writeClientRecord,
} from '../../../src/domain/exchange/client-record-file.ts'
import { crc32Of } from '../../../src/domain/exchange/crc32.ts'
import { sessions } from '../../sample/sample-file.ts'
import { freeText } from '../arbitrary-record.ts'
import { clientRecord, givenRecord } from './arbitrary-client-record.ts'
import { sampleRecords } from './sample-record.ts'

const kindOf = (text: string) => {
  const it = readClientRecord(text)
  return it.kind === 'fault' ? it.fault.kind : it.kind
}
const [first] = sampleRecords
if (!first) throw new Error('the sample has no clients')
const text = writeClientRecord(first)
/** The text with something else in it, and a checksum that says it is right. */
const forged = (change: (body: string) => string) => {
  const body = change(text.slice(0, text.lastIndexOf(',\n"crc32"')))
  return `${body},\n"crc32":"${crc32Of(body)}"}\n`
}

describe('a client’s record', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(clientRecord, (record) => {
        expect(readClientRecord(writeClientRecord(record))).toEqual({ kind: 'read', record })
      }),
      { numRuns: 60 },
    )
  })

  it('has the same bytes for the same content, in whatever order fields and sessions come', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, it]) => [key, shuffled(it)]),
            )
          : value
    fc.assert(
      fc.property(givenRecord, ({ own }) => {
        const turned = {
          ...own,
          sessions: (shuffled(own.sessions) as typeof own.sessions).toReversed(),
          client: shuffled(own.client) as typeof own.client,
        }
        expect(writeClientRecord(clientRecordOf(turned))).toBe(writeClientRecord(clientRecordOf(own)))
      }),
      { numRuns: 30 },
    )
  })

  it('takes nothing of other clients', () => {
    fc.assert(
      fc.property(givenRecord, ({ own, mixed }) => {
        expect(clientRecordOf(mixed)).toEqual(clientRecordOf(own))
      }),
      { numRuns: 30 },
    )
  })

  it('of every client of the sample makes the round trip, and together they hold all sessions', () => {
    for (const record of sampleRecords)
      expect(readClientRecord(writeClientRecord(record))).toEqual({ kind: 'read', record })
    expect(sampleRecords.flatMap((record) => record.sessions)).toHaveLength(sessions.length)
  })

  it('names no other client of the sample and none of the practice’s snippets', () => {
    for (const record of sampleRecords) {
      const written = writeClientRecord(record)
      for (const { client } of sampleRecords)
        if (client.id !== record.client.id) expect(written).not.toContain(client.name)
      expect(written).not.toContain('"snippets"')
    }
  })

  it('is plain JSON that lists each trigger point with its observations', () => {
    const { triggerPoints } = JSON.parse(text) as { triggerPoints: { observations: unknown[] }[] }
    const marks = first.sessions.flatMap((it) => it.marks.filter(({ kind }) => kind === 'trigger-point'))
    expect(triggerPoints.flatMap((it) => it.observations)).toHaveLength(marks.length)
    expect(triggerPoints.length).toBeLessThan(marks.length)
  })

  it('of version 1 is read, with what came new empty', () => {
    const older = forged((body) => {
      const json = JSON.parse(`${body}}`) as { client: Record<string, unknown>; version: number }
      const client = Object.fromEntries(
        Object.entries(json.client).filter(([field]) => !(field in NEW_CLIENT)),
      )
      return JSON.stringify({ ...json, version: 1, client }).slice(0, -1)
    })
    const read = readClientRecord(older)
    expect(read.kind === 'read' && read.record.client).toEqual({
      ...first.client,
      ...NEW_CLIENT,
    })
  })
})

describe('what is no sound record', () => {
  it.each([
    ['', 'not-a-record'],
    ['%PDF-1.7', 'not-a-record'],
    ['{}', 'not-a-record'],
    ['{"format":"palpate-backup","version":2}\n{"kind":"practice"}', 'a-backup'],
    ['{"format":"palpate-client-record","version":3,"more":', 'newer'],
    [text.slice(0, -20), 'truncated'],
    [text.slice(0, text.length / 2), 'truncated'],
    [text.replace('"crc32":"', '"crc32":"0'), 'altered'],
    [text.replace(first.client.name, 'Somebody Else'), 'altered'],
    [`\uFEFF${text}`, 'read'],
    [text.trimEnd(), 'read'],
  ])('case %#: %2$s', (given, kind) => {
    expect(kindOf(given)).toBe(kind)
  })

  it.each([
    ['another client’s session', (body: string) => body.replaceAll('"clientId":"', '"clientId":"x')],
    ['a field too many', (body: string) => body.replace('"archived":', '"more":1,"archived":')],
    ['a point index that contradicts', (body: string) => body.replace(/"markId":"/, '"markId":"x')],
    [
      'a side that contradicts its place',
      (body: string) => body.replace(/"side":"right","at"/, '"side":"left","at"'),
    ],
  ])('%s is refused though the checksum is right', (_, change) => {
    const it = readClientRecord(forged(change))
    expect(it).toMatchObject({ kind: 'fault', fault: { kind: 'bad-record' } })
  })

  it('with one character changed anywhere is never read', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 3), (at) => {
        const other = text[at] === '1' ? '2' : '1'
        expect(kindOf(text.slice(0, at) + other + text.slice(at + 1))).not.toBe('read')
      }),
      { numRuns: 60 },
    )
  })

  it('of any text at all is named, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
        expect(kindOf(given)).not.toBe('read')
        kindOf(`{"format":"palpate-client-record",${given}`)
      }),
    )
  })

  it.each<ClientRecordFault>([
    { kind: 'not-a-record' },
    { kind: 'a-backup' },
    { kind: 'newer', version: 9 },
    { kind: 'truncated' },
    { kind: 'altered' },
    { kind: 'bad-record', path: 'client.name', why: 'Please enter a name' },
  ])('$kind is said with what to do', (fault) => {
    expect(describeClientRecordFault(fault)).toMatch(/^This (file|record) .*[Pp]lease .*\.$/)
  })
})

describe('the checksum', () => {
  it('is the CRC-32 of the UTF-8 bytes', () => {
    fc.assert(
      fc.property(freeText, (it) => {
        expect(crc32Of(it)).toBe(crc32(it).toString(16).padStart(8, '0'))
      }),
    )
  })
})
