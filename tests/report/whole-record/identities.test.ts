import { expect, test } from 'vitest'
import { writeClientRecord } from '../../../src/domain/exchange/client-record-file.ts'
import { ReportPlan } from '../../../src/domain/report-input.ts'
import { forReport } from '../../../src/domain/session.ts'
import { composeReport } from '../../../src/report/compose.ts'
import { samplePractice, sampleRecord } from '../../domain/exchange/sample-record.ts'
import { clients, sessions } from '../../sample/sample-file.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { textOf } from '../read-pdf.ts'

test('points that were joined and split are told from what was recorded, and counted as they are known', async () => {
  const client = clients.find(({ identityEdits }) => identityEdits.length > 0)
  if (!client) throw new Error('nobody of the sample has points that were joined')
  const record = sampleRecord(client)
  const plan = ReportPlan.parse({
    kind: 'whole-record',
    practice: samplePractice,
    client,
    paper: 'a4',
    colour: 'colour',
    printedOn: '2026-11-26',
    record: writeClientRecord(record),
    changes: [...record.changes],
  })
  const visits = sessions.filter(({ clientId }) => clientId === client.id).map(forReport)
  const text = textOf(await composeReport(plan, visits, bundledFonts)).replaceAll(/\s+/g, ' ')
  expect(text).toContain(
    '26 Aug 2026: Right infraspinatus of 26 Aug 2026 is another point than that of the other visits.',
  )
  expect(text).toMatch(
    /26 Aug 2026: Right teres minor \(first recorded on .{8,12}\) and right teres minor \(first recorded on .{8,12}\) are one point\./,
  )
  const recorded = new Set(
    visits.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.triggerPointId] : [])),
    ),
  )
  // One fewer by the join, one more by the split.
  expect(text).toContain(`Trigger points ${recorded.size}`)
})
