import { SHEET_VIEWS } from '../../chart/sheet.ts'
import type { View } from '../../domain/view-point.ts'
import { VIEW_WORDS } from '../../domain/words.ts'
import type { Detail } from './table-section.ts'

/** A line that says where a mark lies if none of its views is on the chart, so that it is not looked for in vain. */
export function undrawnView(views: readonly View[]): readonly Detail[] {
  const undrawn = [...new Set(views)].filter((view) => !SHEET_VIEWS.includes(view))
  if (undrawn.length === 0) return []
  return [{ label: 'View', words: `${undrawn.map((view) => VIEW_WORDS[view]).join(', ')} (not drawn)` }]
}
