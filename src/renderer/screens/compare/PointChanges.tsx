import { ActionIcon, Anchor, Title, Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import { Link } from 'wouter'
import { changeEntry } from '../../../chart/change-symbols.ts'
import type { ClientId, TriggerPointId } from '../../../domain/ids.ts'
import type { PressureUnit } from '../../../domain/practice.ts'
import type { NumberedPoint } from '../../../domain/review/numbered-points.ts'
import { type ComparedValue, painWords, pointDetails, pointValues } from '../../../domain/review/row-words.ts'
import { pointName, WITHIN_ERROR_WORDS } from '../../../domain/review/words.ts'
import type { VisitRef } from '../../../domain/visit-order.ts'
import { upperFirst } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { toPoint } from '../../navigation.ts'
import classes from './Compare.module.css'
import type { Compared } from './compared.ts'

interface Given {
  readonly clientId: ClientId
  readonly compared: Compared
  readonly unit: PressureUnit
  readonly nameOf: (visit: VisitRef) => string
  readonly onShow: (point: NumberedPoint) => void
  /** Asks which records are of this point. */
  readonly onIdentity: (pointId: TriggerPointId) => void
}

/** What became of every point, what nobody confirmed apart from it, and of the complaints; a point is shown on the chart, its name leads to its history. */
export function PointChanges({ compared, ...given }: Given) {
  const { points, complaints } = compared
  const confirmed = points.filter(({ verdict }) => verdict !== 'unconfirmed')
  const unconfirmed = points.filter(({ verdict }) => verdict === 'unconfirmed')
  const list = (of: readonly NumberedPoint[], name: string) => (
    <ul className={classes.list} aria-label={name}>
      {of.map((point) => (
        <li key={point.pointId}>
          <PointLine point={point} compared={compared} {...given} />
        </li>
      ))}
    </ul>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
    <section className={classes.changes} aria-label="Changes" tabIndex={0}>
      <Title order={2} className={classes.sub}>
        Trigger points
      </Title>
      {confirmed.length === 0 && <p className={classes.soft}>None was recorded in either visit.</p>}
      {list(confirmed, 'Trigger points')}
      {unconfirmed.length > 0 && (
        <>
          <Title order={2} className={classes.sub}>
            Carried over, not confirmed
          </Title>
          <p className={classes.soft}>They count as nothing: neither as found nor as resolved.</p>
          {list(unconfirmed, 'Carried over, not confirmed')}
        </>
      )}
      {complaints.length > 0 && (
        <>
          <Title order={2} className={classes.sub}>
            Complaints
          </Title>
          <ul className={classes.list} aria-label="Complaints">
            {complaints.map((each, index) => {
              const said = each.to ?? each.from
              const { words, withinError, change } = painWords(each)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a pair of complaints has no identity of its own
                <li key={index} className={classes.complaint}>
                  <span dir="auto">{said?.words.trim() || said?.site.trim() || 'Complaint'}</span>
                  <span className={withinError ? classes.soft : classes.values}>
                    {[words === '' ? '' : `NPRS ${words}`, change.toLowerCase()].filter(Boolean).join(', ')}
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

function PointLine({
  point,
  clientId,
  compared,
  unit,
  nameOf,
  onShow,
  onIdentity,
}: Given & { point: NumberedPoint }) {
  const { number, verdict, from, to } = point
  const mark = (to ?? from)?.mark
  if (!mark) return null
  const { drawings, words } = changeEntry(verdict)
  const { status, nprs, pressureThreshold } = pointValues(point, unit)
  // Of what is new there is no value before.
  const said = (value: ComparedValue) => (from ? value : { ...value, words: value.words.replace('– → ', '') })
  const details = pointDetails(point, compared, nameOf)
  const which = `Is ${number} ${pointName(mark)} the same point?`
  return (
    <div className={classes.point}>
      <UnstyledButton
        className={classes.onChart}
        aria-label={`Show ${number}, ${pointName(mark)}, on the chart`}
        onClick={() => onShow(point)}
      >
        <DrawingSvg size={18} drawings={drawings} />
        <span className={classes.number}>{number}</span>
      </UnstyledButton>
      <span className={classes.what}>
        <Anchor component={Link} href={toPoint(clientId, point.pointId)} className={classes.name}>
          {upperFirst(pointName(mark))}
        </Anchor>
        <span className={classes.values}>
          {verdict === 'unconfirmed'
            ? ''
            : `${words}${status.words === '' ? '' : `: ${said(status).words.toLowerCase()}`}`}
        </span>
        <Value of={said(nprs)} label="NPRS" />
        <Value of={said(pressureThreshold)} label="Threshold" unit={` ${unit}`} />
        {details !== '' && <span className={classes.soft}>{details}</span>}
      </span>
      <Tooltip label="The same point? Join or split">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={which}
          onClick={() => onIdentity(point.pointId)}
        >
          <IconArrowsJoin size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

function Value({ of, label, unit = '' }: { of: ComparedValue; label: string; unit?: string }) {
  if (of.words === '') return null
  return (
    <span className={of.withinError ? classes.soft : classes.values}>
      {label} {of.words}
      {unit}
      {of.withinError && ` – ${WITHIN_ERROR_WORDS}`}
    </span>
  )
}
