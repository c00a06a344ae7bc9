import { filled } from '../../domain/text.ts'
import type { Side } from '../../domain/view-point.ts'
import { SIDE_WORDS, upperFirst } from '../../domain/words.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { columns, gap, heading, prose, row, rule, SPACE, TYPE, text } from '../page-style.ts'

const COLUMN_GAP = 12
/** The first column holds numbers or letters; details stand under the others. */
const FIRST_COLUMN = 22

/** A line under a row: what it is about, and what it says; without a label it takes the whole width. */
export interface Detail {
  readonly label: string
  readonly words: string
}

export interface TableRow {
  readonly cells: readonly (readonly SimpleBlock[])[]
  readonly details: readonly Detail[]
}

export interface TableSection {
  readonly title: string
  /** After the first column: what each is called and its share of the width. */
  readonly columns: readonly { readonly label: string; readonly share: number }[]
  readonly rows: readonly TableRow[]
  /** What abbreviations mean; '' for nothing. */
  readonly key: string
}

/** A heading and a table with hairlines between its rows; its head comes again on every page it reaches. */
export function tableSection(
  { title, columns: spec, rows, key }: TableSection,
  width: number,
): readonly Block[] {
  const shares = spec.reduce((sum, { share }) => sum + share, 0)
  const free = width - FIRST_COLUMN - spec.length * COLUMN_GAP
  const grid = columns([FIRST_COLUMN, ...spec.map(({ share }) => (free * share) / shares)], COLUMN_GAP)
  // A detail's name stands under the second column, its words under all that follow.
  const [, second, third] = grid
  if (!second || !third) throw new Error('A table of marks has three columns or more')
  const detailGrid = [second, { x: third.x, width: width - third.x }]
  const wholeGrid = [{ x: second.x, width: width - second.x }]
  const head = row(grid, [[], ...spec.map(({ label }) => [text(label, TYPE.label)])])
  const body = rows.flatMap(({ cells, details }, index): readonly Block[] => [
    ...(index === 0 ? [] : [gap(SPACE.small), rule('quiet'), gap(SPACE.small)]),
    row(grid, cells, details.length > 0),
    ...details.map(({ label, words }, at) =>
      row(
        label === '' ? wholeGrid : detailGrid,
        [...(label === '' ? [] : [[text(label, DETAIL_LABEL_STYLE)]]), [prose(words, TYPE.detail)]],
        at < details.length - 1,
      ),
    ),
  ])
  return [
    gap(SPACE.section),
    heading(title),
    ...(key === '' ? [] : [heading(key, TYPE.label)]),
    gap(SPACE.small),
    {
      kind: 'table',
      head: [head, gap(SPACE.hair), rule('firm'), gap(SPACE.small)],
      body,
    },
  ]
}

// As high as the words beside it, so that both stand on one line.
const DETAIL_LABEL_STYLE = { ...TYPE.label, leading: TYPE.detail.leading }

/** A heading that says that there is nothing under it. */
export function emptySection(title: string): readonly Block[] {
  return [gap(SPACE.section), heading(title), gap(SPACE.small), text('None recorded', TYPE.quiet)]
}

/** A cell of the therapist's own words, or a dash. */
export function words(value: string): readonly SimpleBlock[] {
  return filled(value) ? [prose(value)] : NOTHING
}

/** A cell of the side, which stands in every row that has one. */
export function sideCell(side: Side | null): readonly SimpleBlock[] {
  return side === null ? NOTHING : [text(upperFirst(SIDE_WORDS[side]), TYPE.strong)]
}

/** A cell for something measured or asked; a dash if it was not. */
export function measured(value: string | number | null): readonly SimpleBlock[] {
  return value === null || value === '' ? NOTHING : [text(`${value}`, TYPE.body)]
}

const NOTHING = [text('–', TYPE.quiet)]
