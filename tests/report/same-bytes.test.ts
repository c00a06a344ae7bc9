import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { ReportPlan } from '../../src/domain/report-input.ts'
import { USUAL_CHOICES } from '../../src/domain/report-sections.ts'
import { digestOf, digests } from './digests.ts'
import { SAMPLE_KINDS, sampleDocument } from './sample-documents.ts'

const apart = async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'print-digests.mjs'),
  ])
  return JSON.parse(stdout) as unknown
}

test('every document has the same bytes whoever makes it: two other processes, and this one again', async () => {
  const here = await digests()
  expect(Object.keys(here)).toHaveLength(2 * SAMPLE_KINDS.length)
  expect(new Set(Object.values(here)).size).toBe(2 * SAMPLE_KINDS.length)
  expect(await digests()).toEqual(here)
  for (const there of await Promise.all([apart(), apart()])) expect(there).toEqual(here)
}, 60_000)

test('the order in which sessions come makes no difference: they are told as they took place', async () => {
  const { plan: whole, sessions } = sampleDocument('arabic-name', 'whole-record')
  const { plan: progress } = sampleDocument('arabic-name', 'progress-report')
  const { practice, client, paper, colour, printedOn } = whole
  const base = { practice, client, paper, colour, printedOn }
  const summaries: ReportPlan = { kind: 'session-summaries', ...base, choice: USUAL_CHOICES.own }
  const [first, ...rest] = sessions
  if (!first) throw new Error('no sessions')
  for (const plan of [whole, progress, summaries]) {
    const usual = await digestOf({ plan, sessions })
    expect(await digestOf({ plan, sessions: sessions.toReversed() })).toBe(usual)
    expect(await digestOf({ plan, sessions: [...rest, first] })).toBe(usual)
  }
})
