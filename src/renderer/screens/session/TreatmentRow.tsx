import { ActionIcon, Group, Select, Stack } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import {
  REPETITIONS_LIMIT,
  SECONDS_LIMIT,
  Technique,
  type Treatment,
  type TriggerPointMark,
} from '../../../domain/trigger-point.ts'
import { RESPONSE_WORDS, TECHNIQUE_WORDS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import classes from './TreatmentRow.module.css'
import { TypedNumber } from './TypedNumber.tsx'
import { useHoldTimer } from './treatment/hold-context.ts'
import { WordChoice } from './WordChoice.tsx'

const TECHNIQUES = Technique.options.map((value) => ({ value, label: TECHNIQUE_WORDS[value] }))

/** One thing done at a point: technique, seconds, repetitions, the client's discomfort, and what the point did about it. */
export function TreatmentRow({
  treatment,
  number,
  mark,
  open,
}: {
  treatment: Treatment
  number: number
  mark: TriggerPointMark
  open: OpenSession
}) {
  const timer = useHoldTimer()
  const change = (what: Partial<Omit<Treatment, 'id'>>) =>
    open.apply({ type: 'change-treatment', markId: mark.id, treatmentId: treatment.id, change: what })
  const changeAndRemember = (what: Partial<Pick<Treatment, 'technique' | 'seconds'>>) => {
    change(what)
    timer.remember({ technique: treatment.technique, seconds: treatment.seconds, ...what })
  }
  return (
    <Stack gap={6} className={classes.treatment} role="group" aria-label={`Treatment ${number}`}>
      <Group gap={6} wrap="nowrap" align="flex-end">
        <Select
          label="Technique"
          aria-label={`Technique ${number}`}
          data={TECHNIQUES}
          value={treatment.technique}
          onChange={(value) => value && changeAndRemember({ technique: Technique.parse(value) })}
          allowDeselect={false}
          flex={1}
          size="md"
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={`Delete treatment ${number}`}
          onClick={() => open.apply({ type: 'remove-treatment', markId: mark.id, treatmentId: treatment.id })}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap={6} wrap="nowrap" align="flex-end" grow>
        <TypedNumber
          label="Seconds"
          aria-label={`Seconds ${number}`}
          open={open}
          value={treatment.seconds}
          onCommit={(seconds) => changeAndRemember({ seconds })}
          max={SECONDS_LIMIT}
          step={10}
          suffix=" s"
          placeholder="–"
          allowDecimal={false}
        />
        <TypedNumber
          label="Repetitions"
          aria-label={`Repetitions ${number}`}
          open={open}
          value={treatment.repetitions}
          // None at all is the same as not counted.
          onCommit={(repetitions) => change({ repetitions: repetitions || null })}
          max={REPETITIONS_LIMIT}
          suffix=" ×"
          placeholder="–"
          allowDecimal={false}
        />
        <TypedNumber
          label="Discomfort"
          aria-label={`Discomfort ${number}, 0 to 10`}
          open={open}
          value={treatment.discomfort}
          onCommit={(discomfort) => change({ discomfort })}
          max={10}
          suffix=" /10"
          placeholder="–"
          allowDecimal={false}
        />
      </Group>
      <WordChoice
        label="Response"
        words={RESPONSE_WORDS}
        value={treatment.response}
        onChange={(response) => change({ response })}
        columns={4}
      />
    </Stack>
  )
}
