import type { ReactNode, RefObject } from 'react'
import type { LegendEntry } from '../../chart/legend.ts'
import type { ChartHandle } from './BodyChart.tsx'
import classes from './ChartFoot.module.css'
import { DrawingSvg } from './DrawingSvg.tsx'
import { ViewButtons } from './ViewButtons.tsx'

/** Under a chart that is looked at: what its signs mean (under `title`, if it needs one), the views to fly to, and the keys. */
export function ChartFoot({
  chart,
  entries,
  title,
  children,
}: {
  chart: RefObject<ChartHandle | null>
  entries: readonly LegendEntry[]
  title?: string
  /** The keys, or what was just tapped. */
  children: ReactNode
}) {
  return (
    <footer className={classes.foot}>
      {entries.length > 0 && (
        <div className={classes.legendRow}>
          {title !== undefined && <span>{title}</span>}
          <ul className={classes.legend} aria-label={title ?? 'Legend'}>
            {entries.map(({ key, drawings, words }) => (
              <li key={key}>
                <DrawingSvg size={20} drawings={drawings} />
                {words}
              </li>
            ))}
          </ul>
        </div>
      )}
      <fieldset className={classes.views} aria-label="Views">
        <ViewButtons chart={chart} />
        <span className={classes.keys}>{children}</span>
      </fieldset>
    </footer>
  )
}
