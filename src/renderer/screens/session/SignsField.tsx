import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import type { SignAnswer } from '../../../domain/scales.ts'
import type { Sign, Signs } from '../../../domain/trigger-point.ts'
import { SIGN_ANSWER_WORDS, SIGN_WORDS, SIGNS, upperFirst } from '../../../domain/words.ts'
import { FieldLabel } from './ScaleField.tsx'
import classes from './session.module.css'

const ANSWERS = [
  { value: 'not-tested', label: 'not tested' },
  { value: 'no', label: SIGN_ANSWER_WORDS.no },
  { value: 'yes', label: SIGN_ANSWER_WORDS.yes },
] satisfies readonly { value: SignAnswer; label: string }[]

/** Every sign as yes, no or not tested, essential signs first. */
export function SignsField({
  signs,
  onChange,
}: {
  signs: Signs
  onChange: (sign: Sign, answer: SignAnswer) => void
}) {
  const group = useId()
  return (
    <Stack gap={4}>
      <FieldLabel>Signs</FieldLabel>
      {SIGNS.map((sign) => (
        <Group key={sign} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" id={`${group}-${sign}`} className={classes.signName}>
            {upperFirst(SIGN_WORDS[sign])}
          </Text>
          <SegmentedControl
            aria-labelledby={`${group}-${sign}`}
            data={ANSWERS}
            value={signs[sign]}
            onChange={(answer) => onChange(sign, answer as SignAnswer)}
            className={`${classes.answers} ${signs[sign] === 'not-tested' ? '' : classes.answered}`}
            transitionDuration={120}
          />
        </Group>
      ))}
    </Stack>
  )
}
