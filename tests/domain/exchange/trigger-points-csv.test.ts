import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  TRIGGER_POINT_COLUMNS,
  writeTriggerPointsCsv,
} from '../../../src/domain/exchange/trigger-points-csv.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import { SIDE_WORDS } from '../../../src/domain/words.ts'
import { session } from '../arbitrary-session.ts'
import { draftWith, pointMark } from '../some-marks.ts'
import { readCsv, unguarded } from './read-csv.ts'
import { sampleRecords } from './sample-record.ts'

const rowsOf = (sessions: readonly ReportSession[]): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = readCsv(writeTriggerPointsCsv(sessions, []))
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}
const pointsIn = (sessions: readonly ReportSession[]) =>
  sessions.flatMap((it) =>
    it.marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [{ mark, session: it }] : [])),
  )
const numberOrNull = (cell: string | undefined) => (cell ? Number(cell) : null)

describe('trigger points over time as CSV', () => {
  it('has one row an observation, with its side, place, numbers and note', () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 3 }), (sessions) => {
        const rows = rowsOf(sessions)
        const points = pointsIn(sessions)
        expect(rows).toHaveLength(points.length)
        points.forEach(({ mark, session: { dateOfService, state, therapist } }, index) => {
          const row = rows[index] ?? {}
          expect(row.side).toBe(SIDE_WORDS[mark.side])
          expect(row).toMatchObject({ point_id: mark.triggerPointId, mark_id: mark.id, session_state: state })
          expect(row.date_of_service).toBe(dateOfService)
          expect(Number(row.x)).toBeCloseTo(mark.at.x, 9)
          expect(Number(row.y)).toBeCloseTo(mark.at.y, 9)
          expect(numberOrNull(row.nprs_before)).toBe(mark.observation.nprsBefore)
          expect(numberOrNull(row.nprs_after)).toBe(mark.observation.nprsAfter)
          expect(row.confirmed).toBe(mark.unconfirmed ? 'no' : 'yes')
          expect(unguarded(row.note ?? '')).toBe(mark.observation.note)
          expect(unguarded(row.therapist ?? '')).toBe(therapist)
        })
      }),
    )
  })

  it('says the side of every observed zone in words, and of the textbook’s', () => {
    const point = pointMark({ side: 'left', at: { view: 'posterior', x: -60, y: 250 } })
    const observedReferral = [{ zoneId: 'temple', side: 'left', extent: 'primary', quality: 'ache' }] as const
    const [row] = rowsOf([draftWith([{ ...point, observation: { ...point.observation, observedReferral } }])])
    expect(row?.referral_observed).toBe('left temple (mainly, ache)')
    expect(row?.referral_textbook).toMatch(/^left /)
    expect(row?.referral_textbook).not.toContain('right')
  })

  it('lists several treatments position by position', () => {
    const blank = { repetitions: null, discomfort: null, response: null, note: '' } as const
    const point = pointMark({})
    const done = [
      { ...blank, id: 't1', technique: 'compression', seconds: 60 },
      { ...blank, id: 't2', technique: 'stretch', seconds: null, repetitions: 3 },
    ] as unknown as typeof point.observation.treatments
    const [row] = rowsOf([draftWith([{ ...point, observation: { ...point.observation, treatments: done } }])])
    expect(row).toMatchObject({
      treatments: '2',
      techniques: 'compression | stretch',
      seconds: '60 | ',
      repetitions: ' | 3',
      seconds_total: '60',
    })
  })

  it('of the sample has all observations and names no client', () => {
    for (const { client, sessions } of sampleRecords) {
      expect(rowsOf(sessions)).toHaveLength(pointsIn(sessions).length)
      expect(writeTriggerPointsCsv(sessions, client.identityEdits)).not.toContain(client.name)
    }
  })

  it('has exactly the columns that its page documents, in their order', () => {
    const page = readFileSync(new URL('../../../docs/trigger-points-csv.md', import.meta.url), 'utf8')
    const documented = [...page.matchAll(/^\| `([a-z_]+)`/gm)].map(([, name]) => name)
    expect(TRIGGER_POINT_COLUMNS).toEqual(documented)
  })
})
