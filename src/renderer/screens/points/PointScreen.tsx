import { Button } from '@mantine/core'
import { IconTargetOff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ClientId, TriggerPointId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import { inPointOrder } from '../../../domain/review/order-points.ts'
import { pointHistories } from '../../../domain/review/point-history.ts'
import { type PointLife, pointLives } from '../../../domain/review/point-life.ts'
import { lifeInWords, pointRows } from '../../../domain/review/point-rows.ts'
import { navigate, replaceAddress, toPoint, toPoints } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { StatePage } from '../../ui/StatePage.tsx'
import { type ClientRead, WithClient } from '../client/WithClient.tsx'
import { IdentityDialog } from '../identity/IdentityDialog.tsx'
import { ReviewPage } from '../review/ReviewPage.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import classes from './Point.module.css'
import { PointActions, type PointLayout } from './PointActions.tsx'
import { PointCourse } from './PointCourse.tsx'
import { PointPlace } from './PointPlace.tsx'
import { PointReferral } from './PointReferral.tsx'
import { PointSummary, PointTreatments } from './PointSummary.tsx'
import { PointsLegend } from './PointsLegend.tsx'
import { PointTable } from './PointTable.tsx'
import { PointVisits } from './PointVisits.tsx'
import { lifeName } from './point-words.ts'
import { usePointsView, viewedPoints } from './points-view.ts'

interface Given {
  readonly database: PalpateDatabase
  readonly practice: Practice
}

/** One trigger point of a client through all visits. */
export function PointScreen({
  clientId,
  pointId,
  ...given
}: Given & { clientId: ClientId; pointId: TriggerPointId }) {
  return (
    <WithClient database={given.database} clientId={clientId}>
      {(read) => <PointOf {...given} read={read} pointId={pointId} />}
    </WithClient>
  )
}

function PointOf({ read, pointId, ...given }: Given & { read: ClientRead; pointId: TriggerPointId }) {
  const { client, visits } = read
  const lives = useMemo(() => pointLives(pointHistories(visits)), [visits])
  const life = lives.find(({ history }) => history.pointId === pointId)
  if (!life)
    return (
      <StatePage
        icon={<IconTargetOff size={32} aria-hidden />}
        title="No visit records this trigger point"
        actions={
          <Button onClick={() => navigate(toPoints(client.id))}>Go to the client’s trigger points</Button>
        }
      >
        It may have been joined with another one, or taken off the only chart it was on.
      </StatePage>
    )
  return <Point {...given} {...read} lives={lives} life={life} />
}

function Point({
  database,
  practice: { pressureUnit: unit },
  client,
  sessions,
  visits,
  faults,
  lives,
  life,
}: Given & ClientRead & { lives: readonly PointLife[]; life: PointLife }) {
  const [layout, setLayout] = useState<PointLayout>('course')
  const [asking, setAsking] = useState(false)
  const [view] = usePointsView(client.id)
  const order = useMemo(() => {
    const viewed = viewedPoints(lives, view)
    // One that the filter hides was reached from elsewhere: then all of them are gone through.
    return viewed.includes(life) ? viewed : inPointOrder(lives, view.order)
  }, [lives, view, life])
  const rows = useMemo(() => pointRows(life.history, unit), [life, unit])
  const at = order.indexOf(life)
  const step = (by: 1 | -1) => {
    const next = order[at + by]
    if (next) replaceAddress(toPoint(client.id, next.history.pointId))
  }
  useSessionKeys([
    ['J', () => step(1)],
    ['K', () => step(-1)],
    ['T', () => setLayout(layout === 'table' ? 'course' : 'table')],
    ['Escape', () => navigate(toPoints(client.id))],
  ])
  return (
    <ReviewPage
      client={client}
      part="Points"
      title={lifeName(life)}
      soft={`${lifeInWords(life)} · ${at + 1} of ${order.length}`}
      faults={faults}
      actions={
        <PointActions
          client={client}
          life={life}
          layout={layout}
          onLayout={setLayout}
          onStep={step}
          onIdentity={() => setAsking(true)}
          steps={{ back: at > 0, on: at < order.length - 1 }}
        />
      }
    >
      {layout === 'table' ? (
        <PointTable rows={rows} visits={visits} unit={unit} />
      ) : (
        <div className={classes.body}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard */}
          <section className={classes.main} aria-label="Course" tabIndex={0}>
            <PointSummary life={life} />
            <PointCourse client={client} visits={visits} life={life} unit={unit} />
            <PointReferral history={life.history} visits={visits} />
            <PointTreatments life={life} />
          </section>
          <div className={classes.side}>
            <PointPlace life={life} />
            <PointVisits key={life.history.pointId} rows={rows} visits={visits} />
          </div>
        </div>
      )}
      <PointsLegend lives={[life]} client={client} visits={visits} keys="J, K points · T table · Esc back" />
      {asking && (
        <IdentityDialog
          database={database}
          client={client}
          recorded={sessions}
          pointId={life.history.pointId}
          onClose={() => setAsking(false)}
        />
      )}
    </ReviewPage>
  )
}
