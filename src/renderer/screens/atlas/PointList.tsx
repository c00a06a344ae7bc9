import { UnstyledButton } from '@mantine/core'
import type { MuscleFacts } from '../../../domain/atlas/muscles.ts'
import { zoneWords } from '../../../domain/atlas/reading.ts'
import { type BodySide, type PlacedPoint, pointsOf, referralOf } from '../../../domain/atlas/referral.ts'
import { SIDE_WORDS } from '../../../domain/words.ts'
import classes from './Atlas.module.css'

/** The usual points on one side: where each lies, where it is felt; choosing one draws it alone. */
export function PointList({
  muscle,
  side,
  chosen,
  onChoose,
}: {
  muscle: MuscleFacts
  side: BodySide
  chosen: PlacedPoint | null
  onChoose: (pointId: string) => void
}) {
  const here = pointsOf(muscle.id, side)
  const elsewhere = muscle.points.filter((point) => here.every((it) => it.point !== point))
  const other: BodySide = side === 'right' ? 'left' : 'right'
  return (
    <>
      <ul className={classes.plainList} aria-label={`Usual points on the ${SIDE_WORDS[side]}`}>
        {here.map(({ point }) => (
          <li key={point.id}>
            <UnstyledButton
              className={classes.point}
              aria-pressed={point.id === chosen?.point.id}
              onClick={() => onChoose(point.id)}
            >
              <span className={classes.pointName}>{point.id}</span> {point.site}
              <Felt muscleId={muscle.id} pointId={point.id} side={side} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {elsewhere.map(({ id }) => (
        <p key={id} className={classes.soft}>
          {id} is known on the {SIDE_WORDS[other]} only.
        </p>
      ))}
    </>
  )
}

function Felt({ muscleId, pointId, side }: { muscleId: string; pointId: string; side: BodySide }) {
  const referral = referralOf(muscleId, pointId, side)
  if (!referral) return null
  const primary = zoneWords(referral.zones, 'primary')
  const spillover = zoneWords(referral.zones, 'spillover')
  return (
    <>
      {primary !== '' && <span className={classes.pointFelt}>Felt mainly: {primary}</span>}
      {spillover !== '' && <span className={classes.pointFelt}>Spills over: {spillover}</span>}
      {referral.mayCrossMidline && (
        <span className={classes.pointFelt}>May be felt on the other side as well.</span>
      )}
      {referral.note !== null && (
        <span className={`${classes.pointFelt} ${classes.soft}`}>{referral.note}</span>
      )}
    </>
  )
}
