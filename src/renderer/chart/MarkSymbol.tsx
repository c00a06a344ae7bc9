import { findingEntry, qualityEntry, statusEntry } from '../../chart/legend.ts'
import type { MarkSymbol as Drawings } from '../../chart/symbols.ts'
import { bareNotePin } from '../../chart/symbols.ts'
import { assertNever } from '../../domain/assert-never.ts'
import type { Mark } from '../../domain/mark.ts'
import { DrawingSvg } from './DrawingSvg.tsx'

/** A mark's sign as it stands on the chart, for lists. */
export function MarkSymbol({ mark }: { mark: Mark }) {
  return <DrawingSvg size={24} drawings={drawingsOf(mark)} />
}

function drawingsOf(mark: Mark): Drawings {
  switch (mark.kind) {
    case 'trigger-point':
      return statusEntry(mark.observation.status).drawings
    case 'symptom-area':
      return qualityEntry(mark.quality).drawings
    case 'finding':
      return findingEntry(mark.finding).drawings
    case 'note':
      return bareNotePin()
    default:
      return assertNever(mark)
  }
}
