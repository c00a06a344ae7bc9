import type { RefObject } from 'react'
import { legendOf } from '../../../chart/legend.ts'
import { linkLegend } from '../../../chart/link-scene.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { KnownPoint } from '../../../domain/review/known-points.ts'
import type { LinkedPoints } from '../../../domain/review/point-links.ts'
import { pointName } from '../../../domain/review/words.ts'
import { STATUS_WORDS, upperFirst } from '../../../domain/words.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { ChartFoot } from '../../chart/ChartFoot.tsx'

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
    <ChartFoot chart={chart} entries={entries}>
      <span role="status">
        {said
          ? `${said.number} ${upperFirst(pointName(said.mark))}, ${STATUS_WORDS[said.mark.observation.status]} on ${formatDay(said.visit.dateOfService)}`
          : 'A add link · 1–5 views · T table · Esc back'}
      </span>
    </ChartFoot>
  )
}
