import { Group, Select, Stack, Text } from '@mantine/core'
import { type FindingMark, FindingType, type NoteMark } from '../../../domain/mark.ts'
import type { Session } from '../../../domain/session.ts'
import { type SymptomAreaMark, SymptomQuality } from '../../../domain/symptom-area.ts'
import { type FindingNames, findingName, QUALITY_WORDS } from '../../../domain/words.ts'
import { LegendSwatch } from '../../chart/LegendSwatch.tsx'
import type { OpenSession } from '../../editing/open-session.ts'
import { NoteTextPlace } from './NoteTextPlace.tsx'
import { ScaleField } from './ScaleField.tsx'
import { TypedTextarea } from './TypedTextarea.tsx'
import { WhoRefersHere } from './WhoRefersHere.tsx'

const NPRS_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** What the client says of a painted area. */
export function SymptomAreaInspector({
  mark,
  session,
  open,
}: {
  mark: SymptomAreaMark
  session: Session
  open: OpenSession
}) {
  const change = (what: Partial<Pick<SymptomAreaMark, 'quality' | 'nprs' | 'complaintId' | 'note'>>) =>
    open.apply({ type: 'change-symptom-area', markId: mark.id, change: what })
  return (
    <Stack gap="md">
      <Select
        label="What the client feels"
        data={SymptomQuality.options.map((value) => ({ value, label: QUALITY_WORDS[value] }))}
        value={mark.quality}
        onChange={(value) => value && change({ quality: SymptomQuality.parse(value) })}
        allowDeselect={false}
        leftSection={<LegendSwatch quality={mark.quality} />}
        renderOption={({ option }) => (
          <Group gap="xs">
            <LegendSwatch quality={SymptomQuality.parse(option.value)} />
            {option.label}
          </Group>
        )}
        size="md"
      />
      <ScaleField
        label="NPRS"
        steps={NPRS_STEPS}
        value={mark.nprs}
        onChange={(nprs) => change({ nprs })}
        columns={6}
      />
      <Select
        label="Belongs to the complaint"
        placeholder={session.complaints.length > 0 ? 'none' : 'No complaint recorded yet'}
        data={session.complaints.map(({ id, words }, index) => ({
          value: id as string,
          label: words.trim() || `Complaint ${index + 1}`,
        }))}
        value={mark.complaintId}
        onChange={(value) =>
          change({ complaintId: session.complaints.find(({ id }) => id === value)?.id ?? null })
        }
        clearable
        disabled={session.complaints.length === 0}
        size="md"
      />
      <TypedTextarea
        label="Note"
        open={open}
        value={mark.note}
        onCommit={(note) => change({ note })}
        size="md"
      />
      <Text size="sm" c="dimmed">
        With the brush taken up and this area selected, each stroke is added to it.
      </Text>
      <WhoRefersHere area={mark} session={session} open={open} />
    </Stack>
  )
}

/** What was found at a place. */
export function FindingInspector({
  mark,
  names,
  open,
}: {
  mark: FindingMark
  names: FindingNames
  open: OpenSession
}) {
  const change = (what: Partial<Pick<FindingMark, 'finding' | 'note'>>) =>
    open.apply({ type: 'change-finding', markId: mark.id, change: what })
  return (
    <Stack gap="md">
      <Select
        label="Finding"
        data={FindingType.options.map((value) => ({ value, label: findingName(value, names) }))}
        value={mark.finding}
        onChange={(value) => value && change({ finding: FindingType.parse(value) })}
        allowDeselect={false}
        size="md"
      />
      <TypedTextarea
        label="Note"
        open={open}
        value={mark.note}
        onCommit={(note) => change({ note })}
        size="md"
      />
    </Stack>
  )
}

/** The text of a note on the chart. */
export function NoteInspector({ mark, open }: { mark: NoteMark; open: OpenSession }) {
  return (
    <Stack gap="md">
      <TypedTextarea
        label="Note text"
        placeholder="What should be remembered at this place?"
        open={open}
        value={mark.text}
        onCommit={(text) => open.apply({ type: 'set-note-mark-text', markId: mark.id, text })}
        minRows={4}
        size="md"
        data-autofocus
      />
      <NoteTextPlace mark={mark} open={open} />
    </Stack>
  )
}
