import { Checkbox } from '@mantine/core'
import { Link } from 'wouter'
import { statusEntry } from '../../../chart/legend.ts'
import { formatDay } from '../../../domain/dates.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import type { Session } from '../../../domain/session.ts'
import { STATUS_WORDS } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { toSession } from '../../navigation.ts'
import { visitLine } from '../client/visit.ts'
import classes from './Timeline.module.css'
import type { TimelineGiven } from './TimelineStrip.tsx'
import { VisitPicture } from './VisitPicture.tsx'
import { VisitState } from './VisitState.tsx'
import type { PictureSize } from './visit-picture.ts'

/** One visit: its chart in small and what it was about. A click opens it; with Shift, or in its box, it is chosen to compare. */
export function VisitCard({
  visit,
  visits,
  chosen,
  size,
  onChoose,
}: {
  visit: Session
  visits: readonly Session[]
  chosen: boolean
  size: PictureSize
  onChoose: TimelineGiven['onChoose']
}) {
  const { complaint, active, latent } = visitLine(visit)
  const counts = [
    { status: 'active', count: active },
    { status: 'latent', count: latent },
  ] as const
  const pain = visit.complaints.find(({ nprs }) => nprs !== null)?.nprs
  return (
    <div className={classes.visit} data-chosen={chosen}>
      <Link
        href={toSession(visit.id)}
        className={classes.open}
        // On the way down: the link itself leaves a click with Shift to the browser, which would open a window.
        onClickCapture={(event) => {
          if (!event.shiftKey) return
          event.preventDefault()
          onChoose(visit.id, { atOnce: true })
        }}
      >
        <VisitPicture session={visit} size={size} />
        <span className={classes.line}>
          <span className={classes.when}>
            <time dateTime={visit.dateOfService}>{formatDay(visit.dateOfService)}</time>
            {visit.timeOfService && <span className={classes.soft}> {visit.timeOfService}</span>}
          </span>
          <VisitState state={visit.state} />
        </span>
        <span className={classes.complaint} dir="auto">
          {complaint ?? 'No complaint written down'}
        </span>
        <span className={classes.facts}>
          {counts.map(({ status, count }) =>
            count === 0 ? null : (
              <span key={status} className={classes.count}>
                <DrawingSvg size={18} drawings={statusEntry(status).drawings} />
                {count} {STATUS_WORDS[status]}
              </span>
            ),
          )}
          {pain !== undefined && <span className={classes.count}>NPRS {pain}</span>}
        </span>
      </Link>
      {visits.length > 1 && (
        <Checkbox
          className={classes.choose}
          label="Compare"
          aria-label={`Compare ${visitName(visit, visits)}`}
          checked={chosen}
          onChange={() => onChoose(visit.id)}
        />
      )}
    </div>
  )
}
