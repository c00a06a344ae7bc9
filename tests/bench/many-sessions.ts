import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { EditId } from '../../src/domain/ids.ts'
import { USUAL_CHOICES } from '../../src/domain/report-sections.ts'
import { forReport, type ReportSession } from '../../src/domain/session.ts'
import { composeReport } from '../../src/report/compose.ts'
import type { FontFiles } from '../../src/report/font-files.ts'
import {
  GENERATED_PRACTICE,
  generatedClient,
  generatedMarks,
  generatedSession,
} from './generated-practice.ts'
import { atMost, type Measured, within } from './results.ts'

/** Twelve points a session; each session with marks of its own. */
const sessionsOf = (count: number): readonly ReportSession[] =>
  Array.from({ length: count }, (_, n) => ({
    ...forReport(generatedSession(n, 2000)),
    clientId: generatedClient(1).id,
    marks: generatedMarks(12),
  }))
const base = {
  practice: GENERATED_PRACTICE,
  client: generatedClient(1),
  paper: 'a4',
  colour: 'colour',
  printedOn: '2026-03-14',
} as const

/** A batch of 100 sessions and a whole record of 200: how long they take, and what of memory they keep while they grow. */
export async function measureManySessions(fonts: FontFiles): Promise<readonly Measured[]> {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const hundred = sessionsOf(100)
  const kept: number[] = []
  const started = performance.now()
  const bytes = await composeReport(
    { kind: 'session-summaries', ...base, choice: USUAL_CHOICES.own },
    hundred,
    fonts,
    (done) => {
      if (done === 20 || done === 100) kept.push(heap())
    },
  )
  const batch = performance.now() - started
  const [early = 0, late = 0] = kept
  const twoHundred = sessionsOf(200)
  const changes = Array.from({ length: 6000 }, (_, n) => ({
    id: EditId.parse(`e-${n}`),
    at: '2026-03-14T08:00:00.000Z',
    subject: { kind: 'session' as const, id: twoHundred[n % 200]?.id ?? hundred[0]?.id ?? fail() },
    action: `Move R infraspinatus ${n}`,
    patches: [],
  }))
  const record = JSON.stringify(twoHundred)
  const begun = performance.now()
  const whole = await composeReport({ kind: 'whole-record', ...base, record, changes }, twoHundred, fonts)
  return [
    within('batch of 100 sessions', [batch], 20_000),
    atMost('batch of 100 sessions, KB', Math.round(bytes.length / 1000), 100 * 110),
    atMost('batch, KB of memory kept a session', Math.round((late - early) / 80 / 1000), 200),
    within('whole record of 200 sessions', [performance.now() - begun], 40_000),
    atMost('whole record of 200 sessions, KB', Math.round(whole.length / 1000), 200 * 110),
  ]
}

function fail(): never {
  throw new Error('There is no session')
}
