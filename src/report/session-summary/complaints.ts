import type { Complaint } from '../../domain/complaint.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { emptySection, measured, tableSection, words } from './table-section.ts'

/** A, B … Z, AA, AB …: complaints have letters because marks have numbers. */
export function complaintLetter(index: number): string {
  const before = Math.floor(index / 26)
  return (before === 0 ? '' : complaintLetter(before - 1)) + String.fromCharCode(65 + (index % 26))
}

/** What the client comes for. */
export function complaintsSection(complaints: readonly Complaint[], width: number): readonly Block[] {
  if (complaints.length === 0) return emptySection('Complaints')
  const rows = complaints.map((complaint, index) => ({
    cells: [
      [text(complaintLetter(index), TYPE.strong)],
      words(complaint.words),
      words(complaint.site),
      words(complaint.onset),
      measured(complaint.nprs),
    ],
    details: [],
  }))
  const columns = [
    { label: 'In the client’s words', share: 50 },
    { label: 'Site', share: 22 },
    { label: 'Since', share: 18 },
    { label: 'NPRS', share: 10 },
  ]
  return tableSection({ title: 'Complaints', columns, rows, key: '' }, width)
}
