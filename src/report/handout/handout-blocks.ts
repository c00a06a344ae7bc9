import type { LegendEntry } from '../../chart/legend.ts'
import { formatDay } from '../../domain/dates.ts'
import type { Handout, HandoutCare } from '../../domain/handout/handout.ts'
import { HANDOUT_WORDS, muscleTitle } from '../../domain/handout/handout-words.ts'
import type { ReportSession } from '../../domain/session.ts'
import { filled, isolated } from '../../domain/text.ts'
import type { Block, SimpleBlock, TextBlock, TextStyle } from '../layout/block.ts'
import { columns, gap, heading, prose, row, SPACE, TYPE, text } from '../page-style.ts'
import { FIGURE_WIDTH, type HandoutFigure } from './handout-figures.ts'
import type { ToldMuscle } from './handout-scene.ts'

/** Every size of type on the handout: none below 11 points. */
export const HANDOUT_TYPE = {
  title: { ...TYPE.title, size: 18, leading: 24 },
  name: { ...TYPE.name, size: 13, leading: 18 },
  heading: { ...TYPE.heading, size: 12, leading: 17 },
  body: { ...TYPE.body, size: 11, leading: 15 },
  strong: { ...TYPE.strong, size: 11, leading: 15 },
  quiet: { ...TYPE.quiet, size: 11, leading: 15 },
} as const satisfies Record<string, TextStyle>

/** What ends a line in a text that was typed or pasted. */
export const LINE_BREAKS = /\r\n|[\r\n\u2028\u2029]/

const BESIDE = 16
/** Between one part and the next. */
const APART = 14
const LEGEND = { columns: 3, line: 18, sign: 22, gap: 6 } as const

/** What a handout's first part is made of: whom it is for, the figure and its signs. */
export function openingBlocks(
  given: {
    readonly greeting: string
    readonly client: string
    readonly session: Pick<ReportSession, 'dateOfService' | 'therapist'>
    readonly figure: HandoutFigure
    readonly legend: readonly LegendEntry[]
  },
  width: number,
): readonly Block[] {
  const { greeting, client, session, figure, legend } = given
  const visit = [
    formatDay(session.dateOfService),
    filled(session.therapist) ? isolated(session.therapist) : '',
  ]
  const grid = columns([width - figure.width - BESIDE, figure.width], BESIDE)
  return [
    row(grid, [
      [
        text(HANDOUT_WORDS.title, HANDOUT_TYPE.title),
        gap(SPACE.small),
        text(`For ${isolated(client)}`, HANDOUT_TYPE.strong),
        text(`Your visit of ${visit.filter(filled).join(' · ')}`, HANDOUT_TYPE.quiet),
        gap(SPACE.part),
        ...paragraphs(greeting),
        gap(SPACE.part),
        text(HANDOUT_WORDS.triggerPoint, HANDOUT_TYPE.body),
      ],
      [{ kind: 'sign', name: figure.name, width: figure.width, height: figure.height }],
    ]),
    gap(SPACE.part),
    ...legendRows(legend, width),
  ]
}

function legendRows(legend: readonly LegendEntry[], width: number): readonly Block[] {
  const column = width / LEGEND.columns
  const grid = columns(
    Array.from({ length: LEGEND.columns }, () => [
      LEGEND.sign + LEGEND.gap,
      column - LEGEND.sign - LEGEND.gap,
    ]).flat(),
    0,
  )
  const lines = Math.ceil(legend.length / LEGEND.columns)
  return Array.from({ length: lines }, (_, line) =>
    row(
      grid,
      legend
        .slice(line * LEGEND.columns, (line + 1) * LEGEND.columns)
        .flatMap(({ key, words }) => [
          [{ kind: 'sign', name: `sign ${key}`, width: LEGEND.sign, height: LEGEND.line } as const],
          [text(words, { ...HANDOUT_TYPE.body, leading: LEGEND.line })],
        ]),
    ),
  )
}

/** One muscle: its drawing at the left, what is told of it beside it. Numbered as on the whole figure. */
export function muscleBlocks(
  { muscle }: ToldMuscle,
  {
    figure,
    number,
    width,
  }: { readonly figure: HandoutFigure; readonly number: number; readonly width: number },
): readonly Block[] {
  const grid = columns([FIGURE_WIDTH, width - FIGURE_WIDTH - BESIDE], BESIDE)
  return [
    gap(APART),
    row(grid, [
      [
        { kind: 'sign', name: figure.name, width: figure.width, height: figure.height },
        text(figure.caption, HANDOUT_TYPE.quiet),
      ],
      [
        heading(`${number}  ${muscleTitle(muscle)}`, HANDOUT_TYPE.name),
        ...paragraphs(muscle.does),
        ...paragraphs(muscle.felt),
        ...paragraphs(muscle.helped),
        ...careBlocks(HANDOUT_WORDS.atHome, muscle.care),
        ...labelled(HANDOUT_WORDS.avoid, muscle.avoid),
      ],
    ]),
  ]
}

/** What stands after the muscles; sections that say nothing are left out. */
export function closingBlocks(
  handout: Omit<Handout, 'muscles' | 'greeting'>,
  width: number,
): readonly Block[] {
  const grid = columns([(width - BESIDE) * 0.6, (width - BESIDE) * 0.4], BESIDE)
  const callUs = listBlocks(HANDOUT_WORDS.callUs, handout.callUs)
  const seeDoctor = listBlocks(HANDOUT_WORDS.seeDoctor, handout.seeDoctor)
  return [
    ...section(careBlocks(HANDOUT_WORDS.alsoAtHome, handout.care)),
    ...section(listBlocks(HANDOUT_WORDS.training, handout.training.join('\n'))),
    ...section(listBlocks(HANDOUT_WORDS.takeCare, handout.takeCare)),
    ...(callUs.length + seeDoctor.length === 0 ? [] : [gap(APART), row(grid, [seeDoctor, callUs])]),
    ...section(labelled(HANDOUT_WORDS.nextVisit, handout.nextVisit)),
  ]
}

const section = (blocks: readonly SimpleBlock[]): readonly Block[] =>
  blocks.length === 0 ? [] : [gap(APART), ...blocks]

const paragraphs = (words: string): readonly SimpleBlock[] =>
  filled(words) ? [prose(unbroken(words.trim()), HANDOUT_TYPE.body)] : []

const labelled = (label: string, words: string): readonly SimpleBlock[] =>
  filled(words) ? [prose(`${label}: ${unbroken(words.trim())}`, HANDOUT_TYPE.body)] : []

/** More lines than these are no list any more: they run on, so that they fit. */
const MOST_DOTS = 12

/** A heading and each line of a text under a dot. */
function listBlocks(title: string, words: string): readonly SimpleBlock[] {
  const lines = words.split(LINE_BREAKS).filter(filled)
  if (lines.length === 0) return []
  const said = lines.map((line) => line.trim())
  return [
    subheading(title),
    ...(said.length > MOST_DOTS ? [prose(said.join('; '), HANDOUT_TYPE.body)] : said.map(bullet)),
  ]
}

function careBlocks(title: string, care: readonly HandoutCare[]): readonly SimpleBlock[] {
  const said = care.filter(({ words, dose }) => filled(words) || filled(dose))
  if (said.length === 0) return []
  return [
    subheading(title),
    ...said.map(({ words, dose }) => bullet([words.trim(), dose.trim()].filter(filled).join(DASH))),
  ]
}

/** A line may end before it and never after it: a dash alone would let it. */
const DASH = ' –\u2060\u00a0'

const subheading = (words: string): TextBlock => heading(words, HANDOUT_TYPE.heading)
const bullet = (words: string): TextBlock => ({
  ...prose(unbroken(words), HANDOUT_TYPE.body),
  bullet: { text: '•', room: 11 },
})

const NUMBERS = /(?:\bout of |\d+ to |\b(?:of|to) )?\d+(?: (?:seconds?|minutes?|times|kg)\b)?/g

/** Keeps a number with what it counts and is out of: "2 out of 10", "20 to 30 seconds". */
const unbroken = (words: string): string =>
  words.replace(NUMBERS, (number) => number.replaceAll(' ', '\u00a0'))
