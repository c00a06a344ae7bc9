import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { BLANK_COMPLAINT, type Complaint } from '../../../domain/complaint.ts'
import { ComplaintId } from '../../../domain/ids.ts'
import { asLine, LINE_LIMIT } from '../../../domain/text.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { useTypedText } from '../../editing/use-typed-text.ts'
import { ScaleField } from './ScaleField.tsx'
import classes from './session.module.css'
import { SideFlags } from './sides/SideFlags.tsx'
import { TypedTextarea } from './TypedTextarea.tsx'

const NPRS_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** What the client comes for, in the client's own words. */
export function ComplaintsPanel({
  complaints,
  open,
}: {
  complaints: readonly Complaint[]
  open: OpenSession
}) {
  const add = () =>
    open.apply({
      type: 'add-complaint',
      complaint: { id: ComplaintId.parse(crypto.randomUUID()), ...BLANK_COMPLAINT },
    })
  return (
    <Stack gap="lg" p="md">
      {complaints.length === 0 && (
        <Text c="dimmed">What does the client come for today? Write it down in the client's own words.</Text>
      )}
      {complaints.map((complaint, index) => (
        <ComplaintFields key={complaint.id} complaint={complaint} number={index + 1} open={open} />
      ))}
      <Button variant="default" mih={44} leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        Add complaint
      </Button>
    </Stack>
  )
}

function ComplaintFields({
  complaint,
  number,
  open,
}: {
  complaint: Complaint
  number: number
  open: OpenSession
}) {
  const change = (what: Partial<Omit<Complaint, 'id'>>) =>
    open.apply({ type: 'change-complaint', complaintId: complaint.id, change: what })
  return (
    <section aria-label={`Complaint ${number}`} className={classes.complaint}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={650} component="h2">
          Complaint {number}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={`Delete complaint ${number}`}
          onClick={() => open.apply({ type: 'remove-complaint', complaintId: complaint.id })}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Stack gap="sm">
        <TypedTextarea
          label="In the client's own words"
          open={open}
          value={complaint.words}
          onCommit={(words) => change({ words })}
          size="md"
        />
        <SideFlags open={open} field={`complaint ${complaint.id} words`} />
        <Group grow gap="xs">
          <TypedLine label="Where" open={open} value={complaint.site} onCommit={(site) => change({ site })} />
          <TypedLine
            label="Since when"
            open={open}
            value={complaint.onset}
            onCommit={(onset) => change({ onset })}
          />
        </Group>
        <SideFlags open={open} field={`complaint ${complaint.id} site`} />
        <ScaleField
          label="NPRS now"
          steps={NPRS_STEPS}
          value={complaint.nprs}
          onChange={(nprs) => change({ nprs })}
          columns={6}
        />
      </Stack>
    </section>
  )
}

function TypedLine({
  label,
  open,
  value,
  onCommit,
}: {
  label: string
  open: OpenSession
  value: string
  onCommit: (text: string) => void
}) {
  const { text, onText, onBlur } = useTypedText(open, value, (typed) => onCommit(asLine(typed)))
  return (
    <TextInput
      label={label}
      dir="auto"
      size="md"
      maxLength={LINE_LIMIT}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onBlur}
    />
  )
}
