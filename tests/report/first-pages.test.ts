import { expect, test } from 'vitest'
import { composeReport } from '../../src/report/compose.ts'
import { generatedMarks } from '../bench/generated-practice.ts'
import { clients } from '../sample/sample-file.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { pagesOfText } from './read-pdf.ts'
import { documentOf } from './sample-documents.ts'

/** Of every session of a whole record, how its first page begins and whether the chart is on it. */
async function chartsOnFirstPages(client: (typeof clients)[number], paper: 'a4' | 'letter', marks?: number) {
  const { plan, sessions } = documentOf(client, 'whole-record')
  const more = sessions.map((session) => (marks ? { ...session, marks: generatedMarks(marks) } : session))
  const pages = pagesOfText(await composeReport({ ...plan, paper }, more, bundledFonts))
  return pages.filter((page) => /^Session summary/m.test(page)).map((page) => page.includes('Body chart'))
}

test.each(
  clients.flatMap((client) =>
    (['a4', 'letter'] as const).map((paper) => [client.name, paper, client] as const),
  ),
)('who opens a session in the record of %s (%s) sees its chart at once', async (_, paper, client) => {
  const seen = await chartsOnFirstPages(client, paper)
  expect(seen.length).toBeGreaterThan(4)
  expect(seen).not.toContain(false)
  expect(await chartsOnFirstPages(client, paper, 60)).not.toContain(false)
})
