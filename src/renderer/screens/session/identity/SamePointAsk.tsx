import { Button, Kbd } from '@mantine/core'
import { formatDay } from '../../../../domain/dates.ts'
import { apartWords, lastWords, samePointQuestion } from '../../../../domain/review/same-point-words.ts'
import { markLabel } from '../../../../domain/words.ts'
import { BluntButton } from '../treatment/BluntButton.tsx'
import classes from './SamePoint.module.css'
import type { PointOfMark } from './use-same-point.ts'

/** Asks whether a newly charted mark is a former point. It waits beside what is charted, and whoever charts on is not asked twice. */
export function SamePointAsk({
  of,
  where,
}: {
  of: PointOfMark
  /** In the bar that says the mark's name, alone at the point, or for a knuckle in treatment mode. */
  where: 'bar' | 'alone' | 'mode'
}) {
  const [nearest, ...others] = of.candidates
  if (!of.asks || !nearest) return null
  const blunt = where === 'mode'
  const name = where === 'alone' ? `${markLabel(of.mark)}, then` : 'Then'
  const yes = { onPress: () => of.same(nearest.former), words: 'Yes, the same', key: 'Y' }
  const no = { onPress: of.isNew, words: 'No, new', key: 'N' }
  return (
    <section className={classes.ask} aria-label="The same point?" data-where={where}>
      <div className={classes.question}>
        <strong>{samePointQuestion(nearest)}</strong>
        <span>
          {name} {lastWords(nearest.former)} · {apartWords(nearest.millimetres)}
        </span>
      </div>
      <div className={classes.answers}>
        {[yes, no].map(({ onPress, words, key }) =>
          blunt ? (
            <BluntButton key={key} onPress={onPress} aria-keyshortcuts={key} className={classes.answer}>
              {words}
            </BluntButton>
          ) : (
            <Button
              key={key}
              mih={44}
              px={12}
              variant={key === 'Y' ? 'filled' : 'default'}
              aria-keyshortcuts={key}
              rightSection={<Kbd aria-hidden>{key}</Kbd>}
              onClick={onPress}
            >
              {words}
            </Button>
          ),
        )}
      </div>
      {others.map(({ former, millimetres }) => {
        const on = formatDay(former.last.visit.dateOfService)
        const words = `Or that of ${on}: ${lastWords(former)} · ${apartWords(millimetres)}`
        return blunt ? (
          <BluntButton key={former.pointId} className={classes.other} onPress={() => of.same(former)}>
            {words}
          </BluntButton>
        ) : (
          <Button
            key={former.pointId}
            variant="default"
            mih={44}
            className={classes.other}
            onClick={() => of.same(former)}
          >
            {words}
          </Button>
        )
      })}
    </section>
  )
}
