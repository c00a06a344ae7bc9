import type { ReportReader, SummaryChoice } from '../../domain/report-sections.ts'
import type { PalpateDatabase } from './database.ts'
import { loadPractice, savePractice } from './practice-repository.ts'

/** Two choices made in quick succession are kept one after the other. */
let turn: Promise<unknown> = Promise.resolve()

/** Keeps what this practice prints for a reader from now on. Rejects if it cannot be stored. */
export function keepReportChoice(
  database: PalpateDatabase,
  reader: ReportReader,
  choice: SummaryChoice,
): Promise<void> {
  const kept = turn.then(async () => {
    const practice = await loadPractice(database)
    if (!practice) throw new Error('there is no practice')
    const reportChoices = { ...practice.reportChoices, [reader]: choice }
    await savePractice(database, { ...practice, reportChoices }, 'Change what is printed')
  })
  turn = kept.catch(() => undefined)
  return kept
}
