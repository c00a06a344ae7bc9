import { expect, test } from 'vitest'
import { Client } from '../../../src/domain/client.ts'
import { writeClientRecord } from '../../../src/domain/exchange/client-record-file.ts'
import { composeReport } from '../../../src/report/compose.ts'
import { acrossVisitsBlocks } from '../../../src/report/whole-record/across-visits.ts'
import { samplePractice, sampleRecords } from '../../domain/exchange/sample-record.ts'
import { bundledFonts } from '../bundled-fonts.ts'
import { pagesOfText } from '../read-pdf.ts'

const record = sampleRecords.find(({ client }) => client.name === 'Kofi Mensah')
if (!record) throw new Error('the sample has no footballer')
const { sessions, changes } = record
const client = Client.parse({
  ...record.client,
  goals: [{ id: 'goal', kind: 'measure', measure: 'lefs', target: 75, by: '2026-03-04' }],
  identityEdits: [
    {
      id: 'split',
      at: '2026-03-05T10:00:00.000Z',
      kind: 'split',
      from: 'mensah-leftCalf',
      into: 'mensah-newCalf',
      visits: ['mensah-2026-01-21'],
    },
  ],
})

test('the whole record says links, goals and joined points in words', async () => {
  const pdf = await composeReport(
    {
      ...{ kind: 'whole-record', practice: samplePractice, client, paper: 'a4', colour: 'colour' },
      ...{ printedOn: '2026-11-26', record: writeClientRecord(record), changes: [...changes] },
    },
    sessions,
    bundledFonts,
  )
  const said = pagesOfText(pdf).join(' ').replace(/\s+/g, ' ')
  expect(said).toContain('Key points and satellites')
  expect(said).toContain('Left tibialis anterior')
  expect(said).toContain('Key returned')
  expect(said).toContain('The key returned on 21 Jan 2026 (latent); the satellite resolved on 21 Jan 2026.')
  expect(said).toContain('The right side carried the weight on crutches.')
  expect(said).toContain('LEFS: 75 or more by 4 Mar 2026; reached since')
  expect(said).toContain('Left gastrocnemius, lateral head of 21 Jan 2026 is another point')
})

test('says nothing of what was not written down', () => {
  const bare = { ...client, pointLinks: [], goals: [], identityEdits: [] }
  expect(acrossVisitsBlocks({ client: bare, printedOn: '2026-11-26' }, sessions, 480)).toEqual([])
})
