import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import { legendOf } from '../../../chart/legend.ts'
import { linkLegend } from '../../../chart/link-scene.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { KnownPoint } from '../../../domain/review/known-points.ts'
import type { LinkedPoints } from '../../../domain/review/point-links.ts'
import { pointName } from '../../../domain/review/words.ts'
import { View } from '../../../domain/view-point.ts'
import { STATUS_WORDS, upperFirst, VIEW_WORDS } from '../../../domain/words.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import classes from './Links.module.css'

/** Under the chart: what its signs mean, which point was tapped, the views to fly to, and the keys. */
export function LinksFoot({
  chart,
  points,
  links,
  said,
}: {
  chart: RefObject<ChartHandle | null>
  points: readonly KnownPoint[]
  links: readonly LinkedPoints[]
  said: KnownPoint | null
}) {
  const entries = [...linkLegend(links), ...legendOf(points.map(({ mark }) => mark))]
  return (
    <footer className={classes.foot}>
      {entries.length > 0 && (
        <ul className={classes.legend} aria-label="Legend">
          {entries.map(({ key, drawings, words }) => (
            <li key={key}>
              <DrawingSvg size={24} drawings={drawings} />
              {words}
            </li>
          ))}
        </ul>
      )}
      <fieldset className={classes.views} aria-label="Views">
        {View.options.map((view, index) => (
          <Button
            key={view}
            mih={44}
            px={10}
            variant="subtle"
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => chart.current?.flyTo(view)}
          >
            {upperFirst(VIEW_WORDS[view])}
          </Button>
        ))}
        <Button mih={44} px={10} variant="subtle" aria-keyshortcuts="0" onClick={() => chart.current?.fit()}>
          All
        </Button>
        <span className={classes.keys} role="status">
          {said
            ? `${said.number} ${upperFirst(pointName(said.mark))}, ${STATUS_WORDS[said.mark.observation.status]} on ${formatDay(said.visit.dateOfService)}`
            : 'A add link · 1–5 views · T table · Esc back'}
        </span>
      </fieldset>
    </footer>
  )
}
