import { Fieldset } from '@mantine/core'
import type { Nprs } from '../../../../domain/scales.ts'
import type { Observation } from '../../../../domain/trigger-point.ts'
import { NPRS_STEPS, type NprsWhen } from '../nprs-now.ts'
import { BluntButton } from './BluntButton.tsx'
import classes from './treatment-mode.module.css'

const RATINGS: readonly { readonly asked: NprsWhen; readonly name: string }[] = [
  { asked: 'nprsBefore', name: 'Before' },
  { asked: 'nprsAfter', name: 'After' },
]
/** "NPRS now?": eleven targets, and which of the two ratings the answer becomes. */
export function NprsNow({
  observation,
  asked,
  onAsked,
  onAnswer,
}: {
  observation: Observation
  asked: NprsWhen
  onAsked: (asked: NprsWhen) => void
  onAnswer: (nprs: Nprs) => void
}) {
  const word = asked === 'nprsBefore' ? 'before' : 'after'
  return (
    <Fieldset variant="unstyled" aria-label={`NPRS now, ${word} treatment`}>
      <div className={classes.asked}>
        <span className={classes.question}>NPRS now?</span>
        {RATINGS.map(({ asked: each, name }) => (
          <BluntButton
            key={each}
            aria-label={`Ask NPRS ${name.toLowerCase()}`}
            aria-pressed={each === asked}
            className={classes.rating}
            onPress={() => onAsked(each)}
          >
            {name} <strong>{observation[each] ?? '–'}</strong>
          </BluntButton>
        ))}
      </div>
      <div className={classes.scale}>
        {NPRS_STEPS.map((step) => (
          <BluntButton
            key={step}
            aria-label={`NPRS ${word} ${step}`}
            aria-pressed={observation[asked] === step}
            onPress={() => onAnswer(step)}
          >
            {step}
          </BluntButton>
        ))}
      </div>
    </Fieldset>
  )
}
