import { backupText } from './backup-text.ts'
import { samplePractice } from './practice.ts'

/** The text of `resources/sample-practice.palpate`; always the same. */
export function samplePracticeText(): string {
  const { header, records } = samplePractice()
  return backupText(header, records)
}
