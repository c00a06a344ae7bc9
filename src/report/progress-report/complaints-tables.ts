import { sideOfStrokes } from '../../domain/painted.ts'
import type { AreaComparison } from '../../domain/review/compare-areas.ts'
import type { ComplaintComparison } from '../../domain/review/compare-complaints.ts'
import { painWords } from '../../domain/review/row-words.ts'
import { filled } from '../../domain/text.ts'
import { QUALITY_WORDS, SIDE_WORDS, upperFirst } from '../../domain/words.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { prose, TYPE, text } from '../page-style.ts'
import { measured, type TableRow, tableSection, words } from '../session-summary/table-section.ts'
import type { Progress } from './progress.ts'

/** What the client complained of, and the areas that hurt, with their pain in the first and the last visit. */
export function complaintsTables(progress: Progress, width: number): readonly Block[] {
  const { complaints, areas } = progress
  return [
    ...(complaints.length === 0
      ? []
      : tableSection({ ...COMPLAINTS, rows: complaints.map(complaintRow) }, width)),
    ...(areas.length === 0
      ? []
      : tableSection({ ...AREAS, rows: areas.flatMap((each) => areaRow(each, progress)) }, width)),
  ]
}

const PAIN = [
  { label: 'NPRS, first → last', share: 23 },
  { label: 'Change', share: 30 },
] as const
const COMPLAINTS = {
  title: 'Complaints',
  columns: [{ label: 'In the client’s words', share: 50 }, { label: 'Where', share: 24 }, ...PAIN],
  key: 'In the latest words; complaints at one site are taken for the same.',
}
const AREAS = {
  title: 'Symptom areas',
  columns: [{ label: 'Side', share: 18 }, { label: 'Area', share: 56 }, ...PAIN],
  key: 'Areas of one quality, side and complaint are taken for the same.',
}

function complaintRow(each: ComplaintComparison): TableRow {
  const complaint = each.to ?? each.from
  const name = complaint && filled(complaint.words) ? complaint.words : 'Complaint'
  return {
    cells: [[], [prose(name, TYPE.strong)], words(complaint?.site ?? ''), ...painCells(each)],
    details: [],
  }
}

function areaRow(each: AreaComparison, { first, last }: Progress): readonly TableRow[] {
  const area = each.to ?? each.from
  if (!area) return []
  const side = upperFirst(SIDE_WORDS[sideOfStrokes(area.strokes)])
  const quality = upperFirst(QUALITY_WORDS[area.quality])
  const { complaints } = each.to ? last : first
  const said = complaints.find(({ id }) => id === area.complaintId)?.words ?? ''
  const name = [text(quality, TYPE.strong), ...(filled(said) ? [prose(said, TYPE.label)] : [])]
  return [{ cells: [[], [text(side, TYPE.strong)], name, ...painCells(each)], details: [] }]
}

function painCells(each: ComplaintComparison | AreaComparison): readonly (readonly SimpleBlock[])[] {
  const { words: pain, withinError, change, counts } = painWords(each)
  return [
    withinError ? [text(pain, TYPE.quiet)] : measured(pain),
    [text(change, counts ? TYPE.strong : TYPE.quiet)],
  ]
}
