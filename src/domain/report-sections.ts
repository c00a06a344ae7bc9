import { z } from 'zod'

/** A part of the session summary that can be left out. Letterhead, client and signature never can. */
export const SummarySection = z.enum([
  'complaints',
  'chart',
  'trigger-points',
  'referral',
  'symptom-areas',
  'findings',
  'treatment',
  'examination',
  'measures',
  'soap',
  'home-care',
  'addenda',
])
export type SummarySection = z.infer<typeof SummarySection>

/** What the sections are called, in a choice and on paper. */
export const SECTION_NAMES: Readonly<Record<SummarySection, string>> = {
  complaints: 'Complaints',
  chart: 'Body chart',
  'trigger-points': 'Trigger points',
  referral: 'Referral',
  'symptom-areas': 'Symptom areas',
  findings: 'Findings and notes on the chart',
  treatment: 'Treatment and response',
  examination: 'Examination',
  measures: 'Outcome measures',
  soap: 'SOAP notes',
  'home-care': 'Home care',
  addenda: 'Addenda',
}

/** For whom a summary is printed; each practice keeps its own choice of sections for each. */
export const ReportReader = z.enum(['physician', 'client', 'insurer', 'own'])
export type ReportReader = z.infer<typeof ReportReader>

/** What becomes of the views without marks. */
export const OtherViews = z.enum(['left-out', 'small'])
export type OtherViews = z.infer<typeof OtherViews>

/** What is printed for a reader. */
export const SummaryChoice = z
  .strictObject({ sections: z.array(SummarySection).readonly(), otherViews: OtherViews })
  .readonly()
export type SummaryChoice = z.infer<typeof SummaryChoice>

const without = (...left: readonly SummarySection[]): readonly SummarySection[] =>
  SummarySection.options.filter((section) => !left.includes(section))

/** What a reader usually needs, until the practice chooses otherwise. */
export const USUAL_CHOICES: Readonly<Record<ReportReader, SummaryChoice>> = {
  physician: { sections: without('home-care'), otherViews: 'left-out' },
  client: {
    sections: ['complaints', 'chart', 'trigger-points', 'symptom-areas', 'treatment', 'home-care'],
    otherViews: 'left-out',
  },
  insurer: { sections: without('home-care', 'referral'), otherViews: 'left-out' },
  own: { sections: SummarySection.options, otherViews: 'left-out' },
}
