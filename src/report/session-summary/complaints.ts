import type { Complaint } from '../../domain/complaint.ts'
import { filled, isolated } from '../../domain/text.ts'
import type { Block, SimpleBlock } from '../layout/block.ts'
import { columns, gap, prose, row, SPACE, TYPE, text } from '../page-style.ts'
import { type Detail, emptySection, measured, tableSection, words } from './table-section.ts'

/** A, B … Z, AA, AB …: complaints have letters because marks have numbers. */
export function complaintLetter(index: number): string {
  const before = Math.floor(index / 26)
  return (before === 0 ? '' : complaintLetter(before - 1)) + String.fromCharCode(65 + (index % 26))
}

/** Why the client came; left out if nobody said. */
export function reasonSection(reason: string, width: number): readonly Block[] {
  if (!filled(reason)) return []
  const label = { ...TYPE.label, leading: TYPE.body.leading }
  return [
    gap(SPACE.part),
    row(columns([96, width - 96], 0), [[text('Reason for the visit', label)], [prose(reason)]]),
  ]
}

/** What the client complains of, in letters. */
export function complaintsSection(complaints: readonly Complaint[], width: number): readonly Block[] {
  if (complaints.length === 0) return emptySection('Complaints')
  const rows = complaints.map((complaint, index) => ({
    cells: [
      [text(complaintLetter(index), TYPE.strong)],
      words(complaint.words),
      words(complaint.site),
      words(complaint.onset),
      pain(complaint),
    ],
    details: more(complaint),
  }))
  const spec = [
    { label: 'In the client’s words', share: 48 },
    { label: 'Site', share: 20 },
    { label: 'Since', share: 16 },
    { label: 'NPRS', share: 16 },
  ]
  return tableSection({ title: 'Complaints', columns: spec, rows, key: '' }, width)
}

function more({ character, aggravating, relieving }: Complaint): readonly Detail[] {
  const said = [
    ['Character', character],
    ['Worse with', aggravating],
    ['Better with', relieving],
  ].flatMap(([label, words = '']) => (filled(words) ? [`${label}: ${isolated(words)}`] : []))
  return said.length === 0 ? [] : [{ label: '', words: said.join('. ') }]
}

function pain({ nprs, nprsBest, nprsWorst }: Complaint): readonly SimpleBlock[] {
  const range = [
    nprsBest === null ? '' : `best ${nprsBest}`,
    nprsWorst === null ? '' : `worst ${nprsWorst}`,
  ].filter(filled)
  return [...measured(nprs), ...(range.length === 0 ? [] : [text(range.join(', '), TYPE.label)])]
}
