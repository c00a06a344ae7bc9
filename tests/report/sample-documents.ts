import type { Client } from '../../src/domain/client.ts'
import { writeClientRecord } from '../../src/domain/exchange/client-record-file.ts'
import { draftHandout } from '../../src/domain/handout/draft-handout.ts'
import { ReportPlan } from '../../src/domain/report-input.ts'
import { USUAL_CHOICES } from '../../src/domain/report-sections.ts'
import { forReport, type ReportSession } from '../../src/domain/session.ts'
import { samplePractice, sampleRecord } from '../domain/exchange/sample-record.ts'
import { clients, sessions } from '../sample/sample-file.ts'

/** Three clients of the sample practice, by what is hard about them. */
export const SAMPLE_CLIENTS = {
  'arabic-name': 'ليلى الحدّاد',
  'vietnamese-name': 'Nguyễn Thị Thanh Hằng',
  'most-marks': 'Kofi Mensah',
} as const
export type SampleClient = keyof typeof SAMPLE_CLIENTS

export const SAMPLE_KINDS = ['session-summary', 'handout', 'progress-report', 'whole-record'] as const
export type SampleKind = (typeof SAMPLE_KINDS)[number]

/** A document's plan and its sessions, oldest first. */
export interface SampleDocument {
  readonly plan: ReportPlan
  readonly sessions: readonly ReportSession[]
}

/** A document of a client of the sample practice; summary and handout are of the visit with the most marks. */
export function sampleDocument(who: SampleClient, kind: SampleKind): SampleDocument {
  const client = clients.find(({ name }) => name === SAMPLE_CLIENTS[who])
  if (!client) throw new Error(`The sample practice has no client "${SAMPLE_CLIENTS[who]}"`)
  return documentOf(client, kind)
}

/** The same of any client of the sample practice. */
export function documentOf(client: Client, kind: SampleKind): SampleDocument {
  const visits = sessions.filter(({ clientId }) => clientId === client.id).map(forReport)
  const most = Math.max(...visits.map(({ marks }) => marks.length))
  const at = visits.findLastIndex(({ marks }) => marks.length === most)
  const visit = visits[at]
  if (!visit) throw new Error(`${client.name} has no visit`)
  const base = {
    ...{ practice: samplePractice, client, paper: 'a4', colour: 'colour', printedOn: '2026-11-26' },
  } as const
  const record = sampleRecord(client)
  const extras = {
    'session-summary': { choice: USUAL_CHOICES.own, previous: visits[at - 1] ?? null },
    handout: { handout: visit.handout ?? draftHandout(visit, client, samplePractice) },
    'progress-report': {},
    'whole-record': { record: writeClientRecord(record), changes: [...record.changes] },
  }
  const plan = ReportPlan.parse({ kind, ...base, ...extras[kind] })
  return { plan, sessions: kind === 'session-summary' || kind === 'handout' ? [visit] : visits }
}
