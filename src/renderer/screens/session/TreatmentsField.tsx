import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { TreatmentId } from '../../../domain/ids.ts'
import { Technique, type Treatment, type TriggerPointMark } from '../../../domain/trigger-point.ts'
import { TECHNIQUE_WORDS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { FieldLabel } from './ScaleField.tsx'
import { TypedNumber } from './TypedNumber.tsx'

const TECHNIQUES = Technique.options.map((value) => ({ value, label: TECHNIQUE_WORDS[value] }))
/** The usual hold: 30–90 s of compression (product convention). */
const USUAL_SECONDS = 60

/** What was done at the point in this session, in order. */
export function TreatmentsField({ mark, open }: { mark: TriggerPointMark; open: OpenSession }) {
  const { treatments } = mark.observation
  const add = () =>
    open.apply({
      type: 'add-treatment',
      markId: mark.id,
      treatment: {
        id: TreatmentId.parse(crypto.randomUUID()),
        technique: 'compression',
        seconds: USUAL_SECONDS,
        repetitions: null,
        discomfort: null,
        response: null,
        note: '',
      },
    })
  return (
    <Stack gap="xs">
      <FieldLabel>Treatment</FieldLabel>
      {treatments.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing recorded yet.
        </Text>
      )}
      {treatments.map((treatment, index) => (
        <TreatmentRow key={treatment.id} treatment={treatment} number={index + 1} mark={mark} open={open} />
      ))}
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add} mih={44}>
        Add treatment
      </Button>
    </Stack>
  )
}

function TreatmentRow({
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
  const change = (what: Partial<Omit<Treatment, 'id'>>) =>
    open.apply({ type: 'change-treatment', markId: mark.id, treatmentId: treatment.id, change: what })
  return (
    <Group gap={6} wrap="nowrap" align="flex-end">
      <Select
        aria-label={`Technique ${number}`}
        data={TECHNIQUES}
        value={treatment.technique}
        onChange={(value) => value && change({ technique: Technique.parse(value) })}
        allowDeselect={false}
        flex={1}
        size="md"
      />
      <TypedNumber
        aria-label={`Seconds ${number}`}
        open={open}
        value={treatment.seconds}
        onCommit={(seconds) => change({ seconds })}
        max={3600}
        step={10}
        suffix=" s"
        placeholder="s"
        w={96}
        allowDecimal={false}
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
  )
}
