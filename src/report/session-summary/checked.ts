import { muscleById } from '../../domain/atlas/muscles.ts'
import type { CheckedMuscle } from '../../domain/checked-muscle.ts'
import type { Mark } from '../../domain/mark.ts'
import { SIDE_WORDS, upperFirst } from '../../domain/words.ts'
import type { Block } from '../layout/block.ts'
import { TYPE, text } from '../page-style.ts'
import { measured, tableSection, words } from './table-section.ts'

/** Muscles that were checked and in which no trigger point was found, with the symptom area that they were checked for. */
export function checkedSection(
  checked: readonly CheckedMuscle[],
  marks: readonly Mark[],
  width: number,
): readonly Block[] {
  if (checked.length === 0) return []
  const rows = checked.map(({ muscleId, side, areaId, note }) => {
    const area = marks.findIndex(({ id }) => id === areaId)
    return {
      cells: [
        [],
        [text(upperFirst(SIDE_WORDS[side]), TYPE.strong)],
        [text(muscleById(muscleId)?.name ?? muscleId, TYPE.strong)],
        measured(area < 0 ? null : `area ${area + 1}`),
        words(note),
      ],
      details: [],
    }
  })
  const columns = [
    { label: 'Side', share: 16 },
    { label: 'Muscle', share: 34 },
    { label: 'Checked for', share: 16 },
    { label: 'Note', share: 34 },
  ]
  return tableSection({ title: 'Checked, no trigger point found', columns, rows, key: '' }, width)
}
