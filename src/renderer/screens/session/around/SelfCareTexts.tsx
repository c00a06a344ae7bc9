import { Select, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { MUSCLES, muscleById } from '../../../../domain/atlas/muscles.ts'
import type { HomeCareItem } from '../../../../domain/home-care.ts'
import type { Mark } from '../../../../domain/mark.ts'
import classes from './around.module.css'

const ALL = MUSCLES.map(({ id, name }) => ({ value: id, label: name }))

/** The atlas's self-care texts for the charted muscles and for one that is looked up; a tap takes a text over. */
export function SelfCareTexts({
  marks,
  taken,
  onTake,
}: {
  marks: readonly Mark[]
  taken: readonly HomeCareItem[]
  onTake: (words: string, muscleId: string) => void
}) {
  const [lookedUp, setLookedUp] = useState<string | null>(null)
  const charted = marks.flatMap((mark) => (mark.kind === 'trigger-point' ? [mark.muscleId] : []))
  const muscles = [...new Set([...(lookedUp === null ? [] : [lookedUp]), ...charted])].flatMap(
    (id) => muscleById(id) ?? [],
  )
  const isTaken = (words: string, muscleId: string) =>
    taken.some((item) => item.muscleId === muscleId && item.words === words)
  return (
    <section aria-label="Self-care by muscle" className={classes.section}>
      <Text fw={650} component="h2">
        Self-care by muscle
      </Text>
      <Select
        aria-label="Look up another muscle"
        placeholder="Look up another muscle"
        data={ALL}
        value={lookedUp}
        onChange={setLookedUp}
        searchable
        clearable
        nothingFoundMessage="No muscle of this name"
        size="md"
        maxDropdownHeight={320}
        classNames={{ option: classes.option ?? '' }}
      />
      {muscles.length === 0 && <Text c="dimmed">The muscles of charted trigger points come up here.</Text>}
      {muscles.map(({ id, name, selfCare }) => (
        <Stack key={id} gap={0}>
          <Text fw={600} mt="xs">
            {name}
          </Text>
          {selfCare.map((words) => (
            <UnstyledButton
              key={words}
              className={classes.pick}
              aria-label={`${isTaken(words, id) ? 'Taken' : 'Take'}: ${words}`}
              disabled={isTaken(words, id)}
              onClick={() => onTake(words, id)}
            >
              {isTaken(words, id) ? <IconCheck size={18} aria-hidden /> : <IconPlus size={18} aria-hidden />}
              {words}
            </UnstyledButton>
          ))}
        </Stack>
      ))}
    </section>
  )
}
