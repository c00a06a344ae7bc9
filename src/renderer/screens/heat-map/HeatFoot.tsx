import type { RefObject } from 'react'
import type { HeatDrawing } from '../../../chart/heat-scene.ts'
import { heatEntry } from '../../../chart/heat-scene.ts'
import type { HeatShown } from '../../../domain/review/heat-map.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { ChartFoot } from '../../chart/ChartFoot.tsx'

const COUNTED: Readonly<Record<HeatShown, string>> = {
  points: 'Visits with a trigger point here',
  symptoms: 'Visits with a symptom area here',
  both: 'Visits with a trigger point or symptom area here',
}

/** Under the chart: what its steps mean, the views to fly to, and the keys. */
export function HeatFoot({
  chart,
  drawing,
  shown,
  keys,
}: {
  chart: RefObject<ChartHandle | null>
  drawing: HeatDrawing
  shown: HeatShown
  keys: string
}) {
  return (
    <ChartFoot chart={chart} entries={drawing.levels.map(heatEntry)} title={COUNTED[shown]}>
      {keys}
    </ChartFoot>
  )
}
