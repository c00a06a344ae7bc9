import type { RefObject } from 'react'
import { changeEntry } from '../../../chart/change-symbols.ts'
import { pointsOfFirst, pointsOfLast } from '../../../chart/compared-points.ts'
import { legendOf } from '../../../chart/legend.ts'
import type { Mark } from '../../../domain/mark.ts'
import { VERDICTS } from '../../../domain/review/words.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { ChartFoot } from '../../chart/ChartFoot.tsx'
import type { CompareMode } from './CompareHeading.tsx'
import type { Compared } from './compared.ts'

/** Under the charts: what the change marks mean, the views to fly to, and the keys. */
export function CompareViews({
  chart,
  compared,
  mode,
}: {
  chart: RefObject<ChartHandle | null>
  compared: Compared
  mode: Exclude<CompareMode, 'table'>
}) {
  const marksChanges = mode !== 'overlay'
  const said = new Set(compared.points.map(({ verdict }) => verdict))
  const changes = marksChanges ? VERDICTS.filter((verdict) => said.has(verdict)).map(changeEntry) : []
  const entries = [
    ...changes,
    // A mark that is carried over has its line among the change marks.
    ...legendOf(shownMarks(compared, mode)).filter(({ key }) => key !== 'unconfirmed' || !marksChanges),
  ]
  return (
    <ChartFoot chart={chart} entries={entries}>
      J, K later and earlier visit · 1–5 views · T table · Esc back
    </ChartFoot>
  )
}

function shownMarks(compared: Compared, mode: CompareMode): readonly Mark[] {
  const { first, last } = compared
  const areasOf = ({ marks }: Compared['last']) => marks.filter(({ kind }) => kind === 'symptom-area')
  // Of a point that nobody looked at only the place is drawn.
  const points = pointsOfLast(compared).filter(({ verdict }) => verdict !== 'not-recorded')
  const ofLast = [...points.map(({ mark }) => mark), ...areasOf(last)]
  if (mode === 'difference') return ofLast
  return [...ofLast, ...pointsOfFirst(compared).map(({ mark }) => mark), ...areasOf(first)]
}
