import { Text } from '@mantine/core'
import { formatScore, MEASURES, scoreOf } from '../../../../domain/measure-score.ts'
import type { OutcomeMeasure } from '../../../../domain/outcome-measure.ts'
import { MEASURE_WORDS } from '../../../../domain/words.ts'
import classes from './around.module.css'

/** What a measure comes to so far, what is missing, and how it is read. */
export function ScoreLine({ measure }: { measure: OutcomeMeasure }) {
  const { value, missing, of } = scoreOf(measure)
  const { least, most, better, change } = MEASURES[measure.kind]
  const { short, long, unit } = MEASURE_WORDS[measure.kind]
  return (
    <>
      <Text c="dimmed">
        {long}, {least}–{most}
        {unit}. {better === 'more' ? 'More' : 'Less'} is better; a change of {change} or more counts.
      </Text>
      {(measure.kind === 'lefs' || measure.kind === 'psfs') && (
        <div
          className={classes.score}
          data-sticky={measure.kind === 'lefs' || undefined}
          role="status"
          aria-label={`${short} score`}
        >
          <span className={classes.scoreValue}>{value === null ? '–' : formatScore(value)}</span>
          <Text span c="dimmed">
            of {most}
            {value === null && ', nothing answered yet'}
            {value !== null && missing > 0 && ` so far, ${missing} of ${of} not answered`}
          </Text>
        </div>
      )}
    </>
  )
}
