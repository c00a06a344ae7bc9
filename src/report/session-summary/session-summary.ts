import { formatDay } from '../../domain/dates.ts'
import type { SessionSummaryInput } from '../../domain/report-input.ts'
import type { Block, FixedBlock } from '../layout/block.ts'
import type { PageFrame } from '../layout/flow.ts'
import {
  columns,
  contentWidth,
  gap,
  MARGIN,
  PAPER_SIZES,
  row,
  rule,
  SPACE,
  TYPE,
  text,
} from '../page-style.ts'
import { isolated } from '../text/direction.ts'
import { chartSection, type PaperChart } from './chart.ts'
import { complaintsSection } from './complaints.ts'
import { examinationSections } from './examination.ts'
import { homeCareSection } from './home-care.ts'
import { letterhead } from './letterhead.ts'
import { measuresSection } from './measures.ts'
import { numberedMarks } from './numbered.ts'
import { otherMarksSections } from './other-marks.ts'
import { sessionFacts } from './session-facts.ts'
import { signatureSection } from './signature.ts'
import { soapSection } from './soap.ts'
import { triggerPointsSection } from './trigger-points.ts'

/** What is on the session summary, from top to bottom. */
export function sessionSummaryBlocks(
  input: SessionSummaryInput,
  charts: readonly PaperChart[],
): readonly Block[] {
  const { session, practice } = input
  const width = contentWidth(input.paper)
  return [
    ...letterhead(input, width),
    ...sessionFacts(input, width),
    ...complaintsSection(session.complaints, session.reason, width),
    ...charts.flatMap((chart) => chartSection(chart, width)),
    ...triggerPointsSection(numberedMarks(session.marks, 'trigger-point'), practice.pressureUnit, width),
    ...otherMarksSections(session, width, practice.findingNames),
    ...examinationSections(session, width),
    ...measuresSection(session.measures, width),
    ...soapSection(session.notes, width),
    ...homeCareSection(session.homeCare, width),
    ...signatureSection(session, width),
  ]
}

/** The page it is on: whose record this is stands at the foot of every page. */
export function sessionSummaryFrame({
  client,
  session,
  practice,
  paper,
  printedOn,
}: SessionSummaryInput): PageFrame {
  const size = PAPER_SIZES[paper]
  const width = contentWidth(paper)
  const grid = columns([width - 176, 160], 16)
  const about = `${isolated(client.name)} · session of ${formatDay(session.dateOfService)}`
  const printed = `Printed on ${formatDay(printedOn)} by ${isolated(practice.name)}`
  const states = [
    ...(practice.sample ? ['Sample practice'] : []),
    ...(session.state === 'draft' ? ['Draft – not signed'] : []),
  ]
  return {
    ...size,
    margin: MARGIN,
    footerGap: SPACE.part * 2,
    footer: (page, pages): readonly FixedBlock[] => [
      rule('quiet'),
      gap(SPACE.small),
      row(grid, [
        [text(about, { ...TYPE.foot, colour: 'ink' }), text(printed, TYPE.foot)],
        [
          text(`Page ${page} of ${pages}`, { ...TYPE.foot, colour: 'ink' }, 'right'),
          ...(states.length === 0 ? [] : [text(states.join(' · '), TYPE.footNotice, 'right')]),
        ],
      ]),
    ],
  }
}
