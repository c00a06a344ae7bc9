import type { RefObject } from 'react'
import type { HeatDrawing } from '../../../chart/heat-scene.ts'
import { heatEntry } from '../../../chart/heat-scene.ts'
import type { HeatShown } from '../../../domain/review/heat-map.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { ViewButtons } from '../../chart/ViewButtons.tsx'
import classes from './HeatMap.module.css'

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
    <footer className={classes.foot}>
      {drawing.levels.length > 0 && (
        <div className={classes.legendRow}>
          <span id="heat-legend">{COUNTED[shown]}</span>
          <ul className={classes.legend} aria-labelledby="heat-legend">
            {drawing.levels.map((level) => {
              const { key, drawings, words } = heatEntry(level)
              return (
                <li key={key}>
                  <DrawingSvg size={20} drawings={drawings} />
                  {words}
                </li>
              )
            })}
          </ul>
        </div>
      )}
      <fieldset className={classes.views} aria-label="Views">
        <ViewButtons chart={chart} />
        <span className={classes.keys}>{keys}</span>
      </fieldset>
    </footer>
  )
}
