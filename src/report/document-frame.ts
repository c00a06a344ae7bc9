import { formatDay } from '../domain/dates.ts'
import { isolated } from '../domain/text.ts'
import type { FixedBlock } from './layout/block.ts'
import type { PageFrame } from './layout/flow.ts'
import type { ReportBase } from './letterhead.ts'
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
} from './page-style.ts'

/** What a foot says: what the page is about, and whether that is a draft. */
export interface FootFacts {
  readonly about: string
  readonly draft: boolean
}

/** A page whose foot says whose record this is, when and by whom it was printed, and which page it is. */
export function documentFrame(
  { practice, paper, printedOn }: Pick<ReportBase, 'practice' | 'paper' | 'printedOn'>,
  { about, draft }: FootFacts,
  numbered: (page: number, pages: number) => string,
): PageFrame {
  const width = contentWidth(paper)
  const grid = columns([width - 216, 200], 16)
  const printed = `Printed on ${formatDay(printedOn)} by ${isolated(practice.name)}`
  const states = [...(practice.sample ? ['Sample practice'] : []), ...(draft ? ['Draft – not signed'] : [])]
  return {
    ...PAPER_SIZES[paper],
    margin: MARGIN,
    footerGap: SPACE.part * 2,
    footer: (page, pages): readonly FixedBlock[] => [
      rule('quiet'),
      gap(SPACE.small),
      row(grid, [
        [text(about, { ...TYPE.foot, colour: 'ink' }), text(printed, TYPE.foot)],
        [
          text(numbered(page, pages), { ...TYPE.foot, colour: 'ink' }, 'right'),
          ...(states.length === 0 ? [] : [text(states.join(' · '), TYPE.footNotice, 'right')]),
        ],
      ]),
    ],
  }
}
