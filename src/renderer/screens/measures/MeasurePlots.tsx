import { useElementSize } from '@mantine/hooks'
import type { TrendPanel } from '../../../chart/trend-panels.ts'
import type { ClientEvent } from '../../../domain/client-event.ts'
import { formatDay } from '../../../domain/dates.ts'
import { trendInWords } from '../../../domain/review/trend-words.ts'
import { upperFirst } from '../../../domain/words.ts'
import { TrendSvg } from '../../chart/TrendSvg.tsx'
import { PersonName } from '../../ui/PersonName.tsx'
import classes from './Measures.module.css'

const LEAST_WIDTH = 380
const BETWEEN = 24
const HEIGHT = 190

/** The measures as plots beside each other, as many as have room, all with the same axis of time. */
export function MeasurePlots({
  panels,
  events,
}: {
  panels: readonly TrendPanel[]
  /** The upright lines, oldest first. */
  events: readonly ClientEvent[]
}) {
  const { ref, width } = useElementSize()
  const across = Math.max(1, Math.min(panels.length, Math.floor((width + BETWEEN) / (LEAST_WIDTH + BETWEEN))))
  const each = Math.min(640, (width - (across - 1) * BETWEEN) / across)
  return (
    <div ref={ref}>
      <ul className={classes.plots} aria-label="Measures">
        {panels.map(({ title, scale, unit, plot }) => {
          const { words, counts } = trendInWords(plot.trend, plot.say, unit)
          const values = plot.trend.values.map(
            ({ visit, value }) => `${formatDay(visit.dateOfService)} ${plot.say(value)}`,
          )
          return (
            <li key={title} style={{ width: each }}>
              <h2 className={classes.plotTitle}>
                <PersonName>{title}</PersonName>
              </h2>
              <span className={classes.soft}>{scale}</span>
              {width > 0 && (
                <TrendSvg plot={plot} width={each} height={HEIGHT} words={`${title}: ${values.join(', ')}`} />
              )}
              <span className={counts ? classes.counts : classes.soft}>{upperFirst(words)}</span>
            </li>
          )
        })}
      </ul>
      <p className={classes.key}>
        Grey band: the first value and the least change that counts above and below it; a hollow dot inside it
        is within measurement error. Dashed line: a visit in between has no value. Long dashes with a diamond:
        the goal and its day.
        {events.length > 0 && (
          <>
            {' '}
            Dotted upright lines:{' '}
            {events.map(({ id, day, words }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <PersonName>{words}</PersonName> ({formatDay(day)})
              </span>
            ))}
            .
          </>
        )}
      </p>
    </div>
  )
}
