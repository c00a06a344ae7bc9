import type { RefObject } from 'react'
import type { MarkId } from '../../../domain/ids.ts'
import { type Mark, sideOfMark } from '../../../domain/mark.ts'
import { type FindingNames, formatStatus, markName, SIDE_WORDS, VIEW_WORDS } from '../../../domain/words.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import type { SessionCommand } from './session-command.ts'

/** The inspector's element, for a key that goes there. */
export const INSPECTOR_ID = 'inspector'

/** How many frames the fields of what was just selected may take to appear. */
const PATIENCE = 60

/** Puts the keys into the first field that says something of the selected mark, as soon as it is there. */
export function focusInspector(frames = PATIENCE): void {
  const fields = document.getElementById(INSPECTOR_ID)
  const field = fields?.querySelector<HTMLElement>('textarea, input, [role=combobox]')
  // For a moment the panel still shows what was selected before, and takes no key.
  if (field && !field.closest('[inert]')) field.focus()
  else if (frames > 0) requestAnimationFrame(() => focusInspector(frames - 1))
}

/**
 * Goes from mark to mark by keys, in the order of their numbers and around. The mark that is framed is the one that is
 * selected, so that no key can ever mean another than the one that is seen.
 */
export function useMarkSteps({
  marks,
  selectedId,
  names,
  chart,
  onSelect,
}: {
  readonly marks: readonly Mark[]
  readonly selectedId: MarkId | null
  readonly names: FindingNames
  readonly chart: RefObject<ChartHandle | null>
  readonly onSelect: (id: MarkId) => void
}): readonly SessionCommand[] {
  const step = (by: 1 | -1) => {
    const from = marks.findIndex(({ id }) => id === selectedId)
    const next = from < 0 && by < 0 ? marks.length - 1 : from + by
    const index = (next + marks.length) % marks.length
    const mark = marks[index]
    if (!mark) return
    onSelect(mark.id)
    chart.current?.frame(mark, `Mark ${index + 1} of ${marks.length}: ${spoken(mark, names)}`)
  }
  return [
    // With Shift as well: on a French keyboard the full stop is typed so.
    { group: 'Marks', name: 'Next mark', keys: ['.', 'shift+.', 'PageDown'], run: () => step(1) },
    { group: 'Marks', name: 'Mark before', keys: [',', 'PageUp'], run: () => step(-1) },
  ]
}

/** "right upper trapezius, posterior, active, not confirmed". */
function spoken(mark: Mark, names: FindingNames): string {
  const views = mark.kind === 'symptom-area' ? mark.strokes.map(({ view }) => view) : [mark.at.view]
  const parts = [
    `${SIDE_WORDS[sideOfMark(mark)]} ${markName(mark, names)}`,
    [...new Set(views)].map((view) => VIEW_WORDS[view]).join(' and '),
    mark.kind === 'trigger-point' ? formatStatus(mark.observation.status, mark.observation.statusAfter) : '',
    mark.unconfirmed ? 'not confirmed' : '',
  ]
  return parts.filter(Boolean).join(', ')
}
