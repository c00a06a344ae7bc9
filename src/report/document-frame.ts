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

/** What a foot says beside whose record it is: what of it this is, and whether that is a draft. */
export interface FootFacts {
  readonly about: string
  readonly draft: boolean
}

/** About as many letters as a line of a foot holds beside its right column. */
const FOOT_LINE = 58

/** A foot's first words: in one line if they fit, else the name has a line of its own. */
export function footLines(client: string, about: string, most = FOOT_LINE): readonly string[] {
  const name = isolated(client)
  return [...client, ...about].length > most ? [name, about] : [`${name} · ${about}`]
}

/** How a page of a part is numbered: in the part, counted as `counted` ("of the session"), and in the document. */
export const numbering =
  ({ first, pages: own, counted }: { first: number; pages: number; counted: string }) =>
  (page: number, pages: number): string =>
    counted === ''
      ? `Page ${page} of ${pages}`
      : `Page ${page - first} of ${own} ${counted} · ${page} of ${pages}`

/** The longest number that any page has: with it a foot is as high as it can get. */
export const longestNumbering = (counted: string) => numbering({ first: 0, pages: 9999, counted })

/** A page whose foot says whose record this is, when and by whom it was printed, and which page it is. */
export function documentFrame(
  { client, practice, paper, printedOn }: Pick<ReportBase, 'client' | 'practice' | 'paper' | 'printedOn'>,
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
        [
          ...footLines(client.name, about).map((line) => text(line, { ...TYPE.foot, colour: 'ink' })),
          text(printed, TYPE.foot),
        ],
        [
          text(numbered(page, pages), { ...TYPE.foot, colour: 'ink' }, 'right'),
          ...(states.length === 0 ? [] : [text(states.join(' · '), TYPE.footNotice, 'right')]),
        ],
      ]),
    ],
  }
}
