import { formatDay } from '../../domain/dates.ts'
import type { SummarySection } from '../../domain/report-sections.ts'
import { documentFrame, longestNumbering, numbering } from '../document-frame.ts'
import { lastKept } from '../last-kept.ts'
import type { Block } from '../layout/block.ts'
import type { PageFrame } from '../layout/flow.ts'
import { flowContent } from '../layout/flow.ts'
import type { MeasureText } from '../layout/measured-text.ts'
import { letterhead } from '../letterhead.ts'
import { contentWidth } from '../page-style.ts'
import { chartSection, type PaperChart } from './chart.ts'
import { checkedSection } from './checked.ts'
import { complaintsSection, reasonSection } from './complaints.ts'
import { examinationSections } from './examination.ts'
import { homeCareSection } from './home-care.ts'
import { measuresSection } from './measures.ts'
import { numberedMarks } from './numbered.ts'
import { findingsSections, symptomAreasSection } from './other-marks.ts'
import { referralSection } from './referral.ts'
import { sessionFacts } from './session-facts.ts'
import { addendaSection, signatureSection } from './signature.ts'
import { soapSection } from './soap.ts'
import { isChosen, type SummaryContent } from './summary-content.ts'
import { triggerPointsSection } from './trigger-points.ts'

/** What is on the session summary, from top to bottom. `measure` tells what of it has room on the first page. */
export function sessionSummaryBlocks(
  content: SummaryContent,
  charts: readonly PaperChart[],
  measure: MeasureText,
): readonly Block[] {
  const width = contentWidth(content.paper)
  const head = [
    ...letterhead(content, width),
    ...sessionFacts(content, width),
    ...chosen(content, 'complaints', ({ session }) => reasonSection(session.reason, width)),
  ]
  const complaints = chosen(content, 'complaints', ({ session }) =>
    complaintsSection(session.complaints, width),
  )
  const [body] = charts
  const felt = charts.filter(({ name }) => name === 'felt')
  const drawn = charts.filter(({ name }) => name !== 'felt').flatMap((chart) => chartSection(chart, width))
  const opensWith = (blocks: readonly Block[]) =>
    body !== undefined && isOnFirstPage(body, [...head, ...blocks], content, measure)
  // Who opens the record wants to see the chart at once: long complaints go beneath it.
  const chartFirst = !opensWith([...complaints, ...drawn]) && opensWith(drawn)
  return [
    ...lastKept([
      ...head,
      ...(chartFirst ? [...drawn, ...complaints] : [...complaints, ...drawn]),
      ...marksSections(content, felt, width),
      ...restSections(content, width),
    ]),
    // A name under an empty page could be put under anything.
    ...signatureSection(content.session, width),
    ...chosen(content, 'addenda', ({ session }) => addendaSection(session, width)),
  ]
}

/** How pages are counted besides those of a document of many sessions. */
export const COUNTED = 'of the session'

function isOnFirstPage(
  chart: PaperChart,
  blocks: readonly Block[],
  content: SummaryContent,
  measure: MeasureText,
): boolean {
  // The same answer whether it is printed alone or among others.
  const frame = sessionSummaryFrame(content, longestNumbering(COUNTED))
  const [first] = flowContent(blocks, frame, measure)
  return first?.boxes.some((box) => box.kind === 'drawing' && box.name === `${chart.name} 0`) ?? false
}

function chosen(
  content: SummaryContent,
  section: SummarySection,
  blocks: (content: SummaryContent) => readonly Block[],
): readonly Block[] {
  return isChosen(content, section) ? blocks(content) : []
}

function marksSections(
  content: SummaryContent,
  felt: readonly PaperChart[],
  width: number,
): readonly Block[] {
  const { session, practice } = content
  const points = numberedMarks(session.marks, 'trigger-point')
  const told = {
    found: isChosen(content, 'trigger-points'),
    treated: isChosen(content, 'treatment'),
    placed: !isChosen(content, 'chart'),
  }
  return [
    ...(told.found || told.treated ? triggerPointsSection(points, practice.pressureUnit, width, told) : []),
    ...felt.flatMap((chart) => chartSection(chart, width)),
    ...chosen(content, 'referral', () => referralSection(points, width)),
    ...chosen(content, 'trigger-points', () => checkedSection(session.checkedMuscles, session.marks, width)),
    ...chosen(content, 'symptom-areas', () => symptomAreasSection(session, width)),
    ...chosen(content, 'findings', () => findingsSections(session, width, practice.findingNames)),
  ]
}

function restSections(content: SummaryContent, width: number): readonly Block[] {
  const { session, previous } = content
  return [
    ...chosen(content, 'examination', () => examinationSections(session, width)),
    ...chosen(content, 'measures', () => measuresSection(session.measures, previous, width)),
    ...chosen(content, 'soap', () => soapSection(session.notes, width)),
    ...chosen(content, 'home-care', () => homeCareSection(session.homeCare, width)),
  ]
}

/** The page it is on: whose record this is stands at the foot of every page. */
export function sessionSummaryFrame(
  content: SummaryContent,
  numbered = numbering({ first: 0, pages: 0, counted: '' }),
): PageFrame {
  const { session } = content
  return documentFrame(
    content,
    {
      about: `session of ${formatDay(session.dateOfService)}`,
      draft: session.state === 'draft',
    },
    numbered,
  )
}
