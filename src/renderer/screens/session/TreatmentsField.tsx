import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { TREATMENTS_LIMIT, type TriggerPointMark } from '../../../domain/trigger-point.ts'
import { TECHNIQUE_WORDS } from '../../../domain/words.ts'
import { newTreatment } from '../../editing/next-treatment.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { FieldLabel } from './ScaleField.tsx'
import { TreatmentRow } from './TreatmentRow.tsx'
import { useHoldTimer } from './treatment/hold-context.ts'
import { WordChoice } from './WordChoice.tsx'

/** What was done at the point in this session, in order; what is done next begins as the last was. */
export function TreatmentsField({ mark, open }: { mark: TriggerPointMark; open: OpenSession }) {
  const timer = useHoldTimer()
  const next = useStore(timer.store, (state) => state.next)
  const { treatments } = mark.observation
  const full = treatments.length >= TREATMENTS_LIMIT
  const words = [TECHNIQUE_WORDS[next.technique], next.seconds === null ? '' : `${next.seconds} s`]
  return (
    <Stack gap="xs">
      <FieldLabel>Treatment</FieldLabel>
      {treatments.map((treatment, index) => (
        <TreatmentRow key={treatment.id} treatment={treatment} number={index + 1} mark={mark} open={open} />
      ))}
      {treatments.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing recorded yet.
        </Text>
      )}
      <WordChoice
        label="Technique"
        words={TECHNIQUE_WORDS}
        value={next.technique}
        onChange={(technique) => technique && timer.choose(technique)}
        columns={4}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => open.apply({ type: 'add-treatment', markId: mark.id, treatment: newTreatment(next) })}
        disabled={full}
        mih={44}
      >
        {full ? 'The point holds no more treatments' : `Add treatment · ${words.filter(Boolean).join(', ')}`}
      </Button>
    </Stack>
  )
}
