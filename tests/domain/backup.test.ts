import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BackupFault,
  describeBackupFault,
  parseBackupFooter,
  parseBackupHeader,
  parseBackupRecord,
} from '../../src/domain/backup.ts'
import { draftWith, pointMark } from './some-marks.ts'

const header = {
  format: 'palpate-backup',
  version: 1,
  createdAt: '2026-03-12T14:03:22Z',
  appVersion: '0.1.0',
  databaseId: 'd1',
  practiceName: 'Reyes Bodywork',
  sample: false,
}
const counts = { practices: 1, clients: 2, sessions: 3, changes: 4 }
const footer = { end: 'palpate-backup', counts, sha256: 'a'.repeat(64) }
const faultOf = (parsed: ReturnType<typeof parseBackupHeader | typeof parseBackupRecord>) =>
  parsed.kind === 'fault' ? parsed.fault : null

describe('the header of a backup', () => {
  it.each([
    ['', 'not-a-backup'],
    ['hello', 'not-a-backup'],
    ['null', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['%PDF-1.7', 'not-a-backup'],
    [JSON.stringify({ ...header, format: 'other' }), 'not-a-backup'],
    [JSON.stringify({ ...header, version: '1' }), 'not-a-backup'],
    [JSON.stringify(header).slice(0, 40), 'not-a-backup'],
    [JSON.stringify({ ...header, version: 3, more: true }), 'newer'],
    [JSON.stringify({ ...header, version: 0 }), 'bad-record'],
    [JSON.stringify({ ...header, databaseId: '' }), 'bad-record'],
    [JSON.stringify({ ...header, more: true }), 'bad-record'],
  ])('%s: %s', (line, kind) => {
    expect(faultOf(parseBackupHeader(line))?.kind).toBe(kind)
  })

  it('of a newer format says which', () => {
    expect(faultOf(parseBackupHeader('{"format":"palpate-backup","version":7}'))).toEqual({
      kind: 'newer',
      version: 7,
    })
  })
})

describe('the footer of a backup', () => {
  it('is read', () => {
    expect(parseBackupFooter(JSON.stringify(footer))).toEqual(footer)
  })

  it.each([
    '',
    JSON.stringify(footer).slice(0, -1),
    JSON.stringify({ ...footer, sha256: 'A'.repeat(64) }),
    JSON.stringify({ ...footer, sha256: 'a'.repeat(63) }),
    JSON.stringify({ ...footer, counts: { ...counts, clients: -1 } }),
    JSON.stringify({ ...footer, counts: { ...counts, marks: 1 } }),
    '{"kind":"client","record":{}}',
  ])('%s is none', (line) => {
    expect(parseBackupFooter(line)).toBeNull()
  })
})

describe('a record line', () => {
  const session = draftWith([pointMark({})])
  const line = (record: unknown) => JSON.stringify({ kind: 'session', record })

  it('with a fault says the line and the path of the field', () => {
    const [point] = session.marks
    const wrongSide = { ...session, marks: [{ ...point, side: 'left' }] }
    expect(faultOf(parseBackupRecord(line(wrongSide), 12))).toEqual({
      kind: 'bad-record',
      line: 12,
      path: 'record.marks.0.side',
      why: 'the side in words and the place on the chart contradict each other',
    })
  })

  it.each([
    ['not json', ''],
    ['{"kind":"session"}', 'record'],
    ['{"kind":"mark","record":{}}', 'kind'],
    [JSON.stringify({ kind: 'session', record: session, also: 1 }), ''],
  ])('%s is refused', (text, path) => {
    expect(faultOf(parseBackupRecord(text, 3))).toMatchObject({ kind: 'bad-record', line: 3, path })
  })

  it('with a hostile key of a megabyte is refused in a short sentence', () => {
    const fault = faultOf(parseBackupRecord(line({ ...session, ['k'.repeat(1_000_000)]: 1 }), 3))
    if (!fault) throw new Error('it was read')
    expect(describeBackupFault(fault).length).toBeLessThan(400)
  })

  it('nested without end is refused, not thrown at', () => {
    const deep = '['.repeat(500_000) + ']'.repeat(500_000)
    expect(faultOf(parseBackupRecord(`{"kind":"change","record":${deep}}`, 3))?.kind).toBe('bad-record')
    expect(faultOf(parseBackupRecord(deep, 3))?.kind).toBe('bad-record')
  })
})

describe('any line at all', () => {
  it('is read or refused as each kind of line, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        for (const parsed of [parseBackupHeader(line), parseBackupRecord(line, 5)])
          if (parsed.kind === 'fault') expect(BackupFault.parse(parsed.fault)).toEqual(parsed.fault)
        parseBackupFooter(line)
      }),
    )
  })
})

describe('every fault in words', () => {
  const faults: Readonly<Record<BackupFault['kind'], BackupFault>> = {
    'not-a-backup': { kind: 'not-a-backup' },
    empty: { kind: 'empty' },
    newer: { kind: 'newer', version: 2 },
    truncated: { kind: 'truncated' },
    altered: { kind: 'altered' },
    'line-too-long': { kind: 'line-too-long', line: 9 },
    'bad-record': { kind: 'bad-record', line: 9, path: 'record.id', why: 'an id is needed' },
    'counts-differ': { kind: 'counts-differ' },
    unreadable: { kind: 'unreadable', why: 'the disk is gone' },
  }
  it.each(Object.values(faults))('$kind says what happened and what to do', (fault) => {
    const sentence = describeBackupFault(fault)
    expect(sentence).toMatch(/^This (backup|file) .*[Pp]lease .*\.$/)
    if ('line' in fault) expect(sentence).toContain('line 9')
    if ('why' in fault) expect(sentence).toContain(fault.why)
  })
})
