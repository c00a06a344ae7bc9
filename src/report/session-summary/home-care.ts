import { muscleById } from '../../domain/atlas/muscles.ts'
import type { HomeCareItem } from '../../domain/home-care.ts'
import type { Block } from '../layout/block.ts'
import { measured, tableSection, words } from './table-section.ts'

/** What the client does at home; left out if nothing was given. */
export function homeCareSection(items: readonly HomeCareItem[], width: number): readonly Block[] {
  if (items.length === 0) return []
  const rows = items.map(({ words: what, muscleId, dose }) => ({
    cells: [
      [],
      words(what),
      words(dose),
      measured(muscleId === null ? null : (muscleById(muscleId)?.name ?? muscleId)),
    ],
    details: [],
  }))
  const columns = [
    { label: 'What to do', share: 46 },
    { label: 'How long and how often', share: 28 },
    { label: 'For the muscle', share: 26 },
  ]
  return tableSection({ title: 'Home care', columns, rows, key: '' }, width)
}
