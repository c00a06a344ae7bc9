import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import type { TriggerPointMark } from '../../../domain/trigger-point.ts'

/** The marks that are selected, in the order in which they were; the last is the one that the panel shows. */
export type Selection = readonly MarkId[]

export const NOTHING_SELECTED: Selection = []

/** The selection when a mark is tapped: it alone or, if it adds, it as well; tapped again while it adds, without it. */
export function selecting(before: Selection, id: MarkId, adds: boolean): Selection {
  if (!adds) return [id]
  return before.includes(id) ? before.filter((each) => each !== id) : [...before, id]
}

/** The selected marks that are still there, in the order of the selection. */
export function selectedOf(marks: readonly Mark[], selection: Selection): readonly Mark[] {
  return selection.flatMap((id) => marks.find((mark) => mark.id === id) ?? [])
}

/** The trigger points among marks. */
export const pointsAmong = (marks: readonly Mark[]): readonly TriggerPointMark[] =>
  marks.filter((mark): mark is TriggerPointMark => mark.kind === 'trigger-point')
