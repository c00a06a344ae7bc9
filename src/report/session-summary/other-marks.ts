import type { FindingMark, Mark, NoteMark } from '../../domain/mark.ts'
import { sideOfMark } from '../../domain/mark.ts'
import type { ReportSession } from '../../domain/session.ts'
import type { SymptomAreaMark } from '../../domain/symptom-area.ts'
import {
  type FindingNames,
  findingName,
  QUALITY_WORDS,
  SIDE_WORDS,
  upperFirst,
  VIEW_WORDS,
} from '../../domain/words.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { complaintLetter } from './complaints.ts'
import { markNumber, type Numbered, notConfirmed, numberedMarks } from './numbered.ts'
import { measured, tableSection, words } from './table-section.ts'

/** The areas that the client painted; left out if there are none. */
export function symptomAreasSection({ marks, complaints }: ReportSession, width: number): readonly Block[] {
  const letters = new Map(complaints.map(({ id }, index) => [id, complaintLetter(index)]))
  return areasSection(numberedMarks(marks, 'symptom-area'), letters, width)
}

/** Findings and notes on the chart; a kind that does not occur is left out. */
export function findingsSections(
  { marks }: ReportSession,
  width: number,
  names: FindingNames = {},
): readonly Block[] {
  return [
    ...findingsSection(numberedMarks(marks, 'finding'), names, width),
    ...notesSection(numberedMarks(marks, 'note'), width),
  ]
}

/** Number and side, which lead every row. */
function beginning({ mark, number }: Numbered<Mark>): readonly (readonly SimpleBlock[])[] {
  return [
    [text(markNumber(mark, number), TYPE.strong)],
    [text(upperFirst(SIDE_WORDS[sideOfMark(mark)]), TYPE.strong), ...notConfirmed(mark)],
  ]
}

function areasSection(
  areas: readonly Numbered<SymptomAreaMark>[],
  letters: ReadonlyMap<string, string>,
  width: number,
): readonly Block[] {
  if (areas.length === 0) return []
  const rows = areas.map((area) => {
    const { quality, nprs, complaintId, note } = area.mark
    return {
      cells: [
        ...beginning(area),
        [text(upperFirst(QUALITY_WORDS[quality]), TYPE.body)],
        measured(nprs),
        measured(complaintId === null ? null : (letters.get(complaintId) ?? null)),
        words(note),
      ],
      details: [],
    }
  })
  const columns = [
    { label: 'Side', share: 16 },
    { label: 'Quality', share: 18 },
    { label: 'NPRS', share: 9 },
    { label: 'Complaint', share: 14 },
    { label: 'Note', share: 43 },
  ]
  return tableSection({ title: 'Symptom areas', columns, rows, key: '' }, width)
}

function findingsSection(
  findings: readonly Numbered<FindingMark>[],
  names: FindingNames,
  width: number,
): readonly Block[] {
  if (findings.length === 0) return []
  const rows = findings.map((finding) => ({
    cells: [
      ...beginning(finding),
      [text(upperFirst(findingName(finding.mark.finding, names)), TYPE.body)],
      [text(upperFirst(VIEW_WORDS[finding.mark.at.view]), TYPE.body)],
      words(finding.mark.note),
    ],
    details: [],
  }))
  const columns = [
    { label: 'Side', share: 16 },
    { label: 'Finding', share: 25 },
    { label: 'View', share: 16 },
    { label: 'Note', share: 43 },
  ]
  return tableSection({ title: 'Findings', columns, rows, key: '' }, width)
}

function notesSection(notes: readonly Numbered<NoteMark>[], width: number): readonly Block[] {
  if (notes.length === 0) return []
  const rows = notes.map((note) => ({
    cells: [
      ...beginning(note),
      [text(upperFirst(VIEW_WORDS[note.mark.at.view]), TYPE.body)],
      words(note.mark.text),
    ],
    details: [],
  }))
  const columns = [
    { label: 'Side', share: 16 },
    { label: 'View', share: 16 },
    { label: 'Note', share: 68 },
  ]
  return tableSection({ title: 'Notes on the chart', columns, rows, key: '' }, width)
}
