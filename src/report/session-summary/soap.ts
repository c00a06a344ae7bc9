import { SOAP_SECTIONS, type SoapNotes } from '../../domain/session.ts'
import { filled } from '../../domain/text.ts'
import { SOAP_WORDS } from '../../domain/words.ts'
import type { Block, RowBlock } from '../layout/block.ts'
import { columns, gap, heading, prose, row, rule, SPACE, TYPE, text } from '../page-style.ts'

/** The four texts of the note: all four are named, what is empty says so. */
export function soapSection(notes: SoapNotes, width: number): readonly Block[] {
  const grid = columns([80, width - 80 - 12], 12)
  return [
    gap(SPACE.section),
    heading('SOAP notes'),
    gap(SPACE.small),
    rule('firm'),
    ...SOAP_SECTIONS.flatMap((section, index): readonly Block[] => [
      ...(index === 0 ? [] : [gap(SPACE.small), rule('quiet')]),
      gap(SPACE.small),
      continued(
        row(grid, [
          [text(SOAP_WORDS[section], TYPE.strong)],
          [filled(notes[section]) ? prose(notes[section].trimEnd()) : text('None recorded', TYPE.quiet)],
        ]),
        SOAP_WORDS[section],
      ),
    ]),
  ]
}

/** On every further page the first column says again what is being read. */
function continued(block: RowBlock, name: string): RowBlock {
  const again = [text(name, TYPE.quiet), text('continued', TYPE.label)]
  return { ...block, cells: block.cells.map((cell, column) => (column === 0 ? { ...cell, again } : cell)) }
}
