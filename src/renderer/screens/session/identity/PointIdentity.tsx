import { Anchor, Button, Text } from '@mantine/core'
import { Link } from 'wouter'
import { formatDay } from '../../../../domain/dates.ts'
import { apartWords, lastWords } from '../../../../domain/review/same-point-words.ts'
import type { TriggerPointMark } from '../../../../domain/trigger-point.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { toPoint } from '../../../navigation.ts'
import { amount } from '../../../text/amount.ts'
import { FieldLabel } from '../ScaleField.tsx'
import { useOtherVisits } from './other-visits.ts'
import classes from './SamePoint.module.css'
import { useSamePoint } from './use-same-point.ts'

/** Among a mark's fields: since when the point is known, and what else it may be or not be. Nothing while that is read. */
export function PointIdentity({ mark, open }: { mark: TriggerPointMark; open: OpenSession }) {
  const of = useSamePoint(open, mark)
  const { session } = useOtherVisits()
  if (!of) return null
  const { known, candidates } = of
  return (
    <section aria-label="Which point it is">
      <FieldLabel>Point</FieldLabel>
      {known ? (
        <div className={classes.identity}>
          <Text inherit>
            Known since {formatDay(known.first.dateOfService)}, {amount(known.visits, 'other visit')}; last{' '}
            {lastWords(known)}.{' '}
            <Anchor component={Link} href={toPoint(session.clientId, known.pointId)} inherit>
              Its history
            </Anchor>
          </Text>
          {of.canBeNew && (
            <Button variant="default" mih={44} onClick={of.makeNew}>
              Not the same: make it a new point
            </Button>
          )}
        </div>
      ) : (
        <div className={classes.identity}>
          <Text inherit>New in this visit.</Text>
          {candidates.map(({ former, millimetres }) => (
            <Button
              key={former.pointId}
              variant="default"
              mih={44}
              h="auto"
              py={6}
              classNames={{ label: classes.wrapped }}
              onClick={() => of.same(former)}
            >
              Same as on {formatDay(former.last.visit.dateOfService)}: {lastWords(former)},{' '}
              {apartWords(millimetres)}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
