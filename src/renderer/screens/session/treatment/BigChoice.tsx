import { Fieldset } from '@mantine/core'
import { useId } from 'react'
import { BluntButton } from './BluntButton.tsx'
import classes from './treatment-mode.module.css'

/** A few large targets under a heading, one of them chosen. Choosing it again changes nothing: a knuckle strikes twice. */
export function BigChoice<T extends string>({
  label,
  hint = '',
  words,
  value,
  disabled = false,
  onChoose,
}: {
  label: string
  hint?: string
  words: Readonly<Record<T, string>>
  value: T | null
  disabled?: boolean
  onChoose: (value: T) => void
}) {
  const id = useId()
  return (
    <Fieldset variant="unstyled" aria-labelledby={id} disabled={disabled}>
      <div className={classes.heading}>
        <span id={id}>{label}</span>
        <span className={classes.hint}>{hint}</span>
      </div>
      <div className={classes.row}>
        {(Object.keys(words) as T[]).map((each) => (
          <BluntButton
            key={each}
            aria-label={`${label} ${words[each]}`}
            aria-pressed={each === value}
            onPress={() => onChoose(each)}
          >
            {words[each]}
          </BluntButton>
        ))}
      </div>
    </Fieldset>
  )
}
