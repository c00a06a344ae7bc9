import { changeEntry } from '../../../chart/change-symbols.ts'
import { statusEntry } from '../../../chart/legend.ts'
import type { Client } from '../../../domain/client.ts'
import type { PointLife } from '../../../domain/review/point-life.ts'
import { GAP_DAYS, spanInWords, timelineOf } from '../../../domain/timeline.ts'
import type { TriggerPointStatus } from '../../../domain/trigger-point.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import { STATUS_WORDS, upperFirst } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import classes from './Points.module.css'

/** What the lanes and lines mean. */
export function PointsLegend({
  lives,
  client,
  visits,
  keys = 'T table · / find · Esc back',
}: {
  lives: readonly PointLife[]
  client: Client
  visits: readonly VisitRef[]
  keys?: string
}) {
  const sightings = lives.flatMap(({ history }) => history.sightings)
  const statuses = (Object.keys(STATUS_WORDS) as TriggerPointStatus[]).filter((status) =>
    sightings.some(({ event, mark }) => event !== 'unconfirmed' && mark.observation.status === status),
  )
  const carried = sightings.some(({ event }) => event === 'unconfirmed')
  return (
    <footer className={classes.foot}>
      <ul className={classes.legend} aria-label="Legend">
        {statuses.map((status) => (
          <li key={status}>
            <DrawingSvg size={18} drawings={statusEntry(status).drawings} />
            {upperFirst(STATUS_WORDS[status])}
          </li>
        ))}
        {carried && (
          <li>
            <DrawingSvg size={18} drawings={changeEntry('unconfirmed').drawings} />
            Carried over
          </li>
        )}
        {visits.length > 1 && (
          <li>
            <Line d="M0 8L22 8" dash="0.1 3.6" />
            Nobody looked
          </li>
        )}
        {timelineOf(visits, []).some(({ kind }) => kind === 'gap') && (
          <li>
            <svg width={22} height={18} aria-hidden="true">
              <rect x={2} y={2} width={18} height={14} className={classes.gapSwatch} />
            </svg>
            Gap, {spanInWords(GAP_DAYS)} or more
          </li>
        )}
        <li>
          <svg width={22} height={18} aria-hidden="true">
            <line x1={11} x2={11} y1={3} y2={15} className={classes.joinLine} />
            <circle cx={11} cy={3.5} r={2.6} className={classes.beforeDot} />
            <line x1={7} x2={15} y1={15} y2={15} className={classes.afterBar} />
          </svg>
          Before, after treatment
        </li>
        {client.events.length > 0 && (
          <li>
            <Line d="M11 1L11 17" dash="2 3" />
            Event
          </li>
        )}
      </ul>
      <span className={classes.keys}>{keys}</span>
    </footer>
  )
}

function Line({ d, dash }: { d: string; dash: string }) {
  return (
    <svg width={22} height={18} aria-hidden="true">
      <path d={d} strokeDasharray={dash} className={classes.legendLine} />
    </svg>
  )
}
