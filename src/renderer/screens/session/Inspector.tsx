import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { MarkId } from '../../../domain/ids.ts'
import { type Mark, sideOfMark } from '../../../domain/mark.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { Session } from '../../../domain/session.ts'
import { markName, SIDE_WORDS, upperFirst } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { CarriedOver } from './carried/CarriedOver.tsx'
import type { Confirming } from './carried/use-confirming.ts'
import { FindingInspector, NoteInspector, SymptomAreaInspector } from './OtherInspectors.tsx'
import classes from './session.module.css'
import { SideFlags } from './sides/SideFlags.tsx'
import { SwapSides } from './sides/SwapSides.tsx'
import { TriggerPointInspector } from './TriggerPointInspector.tsx'
import { INSPECTOR_ID } from './use-mark-steps.ts'

/** Everything about the selected mark, under a heading that says its side in words. */
export function Inspector({
  mark,
  number,
  session,
  practice,
  open,
  onDelete,
  confirming,
  selection,
}: {
  mark: Mark
  number: number
  session: Session
  practice: Practice
  open: OpenSession
  onDelete: () => void
  confirming: Confirming
  selection: readonly MarkId[]
}) {
  return (
    <section id={INSPECTOR_ID} aria-label={`Mark ${number}`} className={classes.inspector}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Text fw={650} component="h2" className={classes.inspectorTitle}>
          {number} · {upperFirst(`${SIDE_WORDS[sideOfMark(mark)]} ${markName(mark, practice.findingNames)}`)}
        </Text>
        <Group gap={0} wrap="nowrap">
          <SwapSides mark={mark} selection={selection} open={open} />
          <Tooltip label="Delete mark (Del)">
            <ActionIcon variant="subtle" color="gray" size={44} aria-label="Delete mark" onClick={onDelete}>
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <CarriedOver mark={mark} confirming={confirming} />
      <Fields mark={mark} session={session} practice={practice} open={open} />
      <SideFlags open={open} field={`mark ${mark.id}`} />
    </section>
  )
}

function Fields({
  mark,
  session,
  practice,
  open,
}: {
  mark: Mark
  session: Session
  practice: Practice
  open: OpenSession
}) {
  switch (mark.kind) {
    case 'trigger-point':
      return <TriggerPointInspector key={mark.id} mark={mark} practice={practice} open={open} />
    case 'symptom-area':
      return <SymptomAreaInspector key={mark.id} mark={mark} session={session} open={open} />
    case 'finding':
      return <FindingInspector key={mark.id} mark={mark} names={practice.findingNames} open={open} />
    case 'note':
      return <NoteInspector key={mark.id} mark={mark} open={open} />
    default:
      return assertNever(mark)
  }
}
