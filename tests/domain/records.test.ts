import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  BackupRecord,
  formatBackupLine,
  parseBackupFooter,
  parseBackupHeader,
  parseBackupRecord,
} from '../../src/domain/backup.ts'
import { ChangeLogEntry } from '../../src/domain/change-log.ts'
import { Client } from '../../src/domain/client.ts'
import { Mark } from '../../src/domain/mark.ts'
import { Practice } from '../../src/domain/practice.ts'
import { Session } from '../../src/domain/session.ts'
import { changeLogEntry, client, databaseId, instant, line, practice } from './arbitrary-record.ts'
import { finding, noteMark, session, symptomArea, triggerPoint } from './arbitrary-session.ts'

const records: readonly (readonly [string, z.ZodType, fc.Arbitrary<unknown>])[] = [
  ['practice', Practice, practice],
  ['client', Client, client],
  ['session', Session, session],
  ['change log entry', ChangeLogEntry, changeLogEntry],
  ['trigger point', Mark, triggerPoint],
  ['symptom area', Mark, symptomArea([])],
  ['finding', Mark, finding],
  ['note', Mark, noteMark],
]

describe('parse after serialise is identity', () => {
  it.each(records)('%s', (_, schema, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        expect(schema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
      }),
    )
  })

  it.each([
    ['practice', practice],
    ['client', client],
    ['session', session],
    ['change', changeLogEntry],
  ] as const)('backup line: %s', (kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<unknown>, (record) => {
        const value = { kind, record } as BackupRecord
        expect(parseBackupRecord(formatBackupLine(value), 2)).toEqual({ kind: 'parsed', value })
        expect(BackupRecord.parse(value)).toEqual(value)
      }),
      { numRuns: 50 },
    )
  })

  it('backup line: header and footer', () => {
    const header = fc.record({
      format: fc.constant('palpate-backup' as const),
      version: fc.constant(1 as const),
      createdAt: instant,
      appVersion: line,
      databaseId,
      practiceName: line,
      sample: fc.boolean(),
    })
    const footer = fc.record({
      end: fc.constant('palpate-backup' as const),
      counts: fc.record({ practices: fc.nat(), clients: fc.nat(), sessions: fc.nat(), changes: fc.nat() }),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    })
    fc.assert(
      fc.property(header, footer, (first, last) => {
        expect(parseBackupHeader(formatBackupLine(first))).toEqual({ kind: 'parsed', value: first })
        expect(parseBackupFooter(formatBackupLine(last))).toEqual(last)
      }),
    )
  })

  it('what was parsed cannot be changed by accident', () => {
    fc.assert(
      fc.property(session, (record) => {
        const parsed = Session.parse(JSON.parse(JSON.stringify(record)))
        expect(Object.isFrozen(parsed) && Object.isFrozen(parsed.marks)).toBe(true)
        for (const mark of parsed.marks) expect(Object.isFrozen(mark)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})

describe('any JSON at all', () => {
  it.each(records)('is parsed or refused as %s, never thrown at', (_, schema) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof schema.safeParse(value).success).toBe('boolean')
      }),
    )
  })
})
