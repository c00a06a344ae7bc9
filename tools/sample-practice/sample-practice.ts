import { backupText } from './backup-text.ts'
import { samplePractice } from './practice.ts'

/** The text of `resources/sample-practice.palpate`; always the same. */
export async function samplePracticeText(): Promise<string> {
  const { header, records } = await samplePractice()
  return backupText(header, records)
}
