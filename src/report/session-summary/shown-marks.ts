import type { Mark, MarkKind } from '../../domain/mark.ts'
import type { SummarySection } from '../../domain/report-sections.ts'

/** The sections that tell of a kind of mark: it is on the chart if one of them is in this copy. */
const TOLD_IN: Readonly<Record<MarkKind, readonly SummarySection[]>> = {
  'trigger-point': ['trigger-points', 'treatment', 'referral'],
  'symptom-area': ['symptom-areas'],
  finding: ['findings'],
  note: ['findings'],
}

/** The marks that this copy tells of. They keep the numbers that they have in the session. */
export function shownMarks(marks: readonly Mark[], sections: readonly SummarySection[]): readonly Mark[] {
  return marks.filter(({ kind }) => TOLD_IN[kind].some((section) => sections.includes(section)))
}
