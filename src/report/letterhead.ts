import type { REPORT_BASE, SessionSummaryInput } from '../domain/report-input.ts'
import { filled, isolated } from '../domain/text.ts'
import type { Block, SimpleBlock } from './layout/block.ts'
import { columns, gap, row, rule, SPACE, TYPE, text } from './page-style.ts'
import type { Ink } from './pdf/ink.ts'
import { number } from './pdf/numbers.ts'
import type { Drawings } from './pdf/write-document.ts'

/** What every document is made of besides its content. */
export type ReportBase = Pick<SessionSummaryInput, keyof typeof REPORT_BASE>

const LOGO_NAME = 'practice logo'
/** Points: a logo is as large as these allow, whatever its shape. */
const LOGO_ROOM = { width: 120, height: 48 } as const

/** Whose paper this is: logo, practice and therapist at the left, how to reach them at the right. */
export function letterhead({ practice }: Pick<ReportBase, 'practice'>, width: number): readonly Block[] {
  const { logo } = practice
  const therapist = [isolated(practice.therapist), practice.credentials].filter(filled).join(', ')
  const contact = [
    practice.address.trim(),
    practice.phone,
    practice.email,
    filled(practice.registrationNumber) ? `Registration no. ${practice.registrationNumber}` : '',
  ].filter(filled)
  const name: readonly SimpleBlock[] = [
    text(practice.name, TYPE.name),
    text(therapist, TYPE.body),
    ...(practice.sample ? [text('Sample practice: not a real client record', TYPE.notice)] : []),
  ]
  const reached = contact.map((line) => text(line, { ...TYPE.label, size: 8.5 }, 'right'))
  const right = width * 0.42 - 16
  const left = width - right - 16
  const shown = logo && Math.min(LOGO_ROOM.width, (LOGO_ROOM.height * logo.width) / logo.height)
  return [
    logo && shown
      ? row(columns([shown, left - shown - 12, right], 12), [
          [{ kind: 'image', name: LOGO_NAME, ratio: logo.width / logo.height, most: LOGO_ROOM }],
          name,
          reached,
        ])
      : row(columns([left, right], 16), [name, reached]),
    gap(SPACE.part),
    rule('firm'),
    gap(SPACE.section - 4),
  ]
}

/** Draws the logo, and everything else as `others` do. */
export function withLogo({ practice }: Pick<ReportBase, 'practice'>, ink: Ink, others: Drawings): Drawings {
  const { logo } = practice
  if (!logo) return others
  return (name, box) => {
    if (name !== LOGO_NAME) return others(name, box)
    // Pictures stand upright on the page, and here y grows downwards.
    const [width, height] = [number(box.width), number(box.height)]
    return `q ${width} 0 0 -${height} 0 ${height} cm /${ink.picture(logo)} Do Q\n`
  }
}
