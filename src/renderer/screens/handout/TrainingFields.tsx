import { ActionIcon, Button, Group, Menu, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { TRAINING_ADVICE } from '../../../domain/handout/data/training-advice.ts'
import { HANDOUT_LIMITS, PASSAGE_LIMIT } from '../../../domain/handout/handout.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { TypedTextarea } from '../session/TypedTextarea.tsx'
import classes from './handout.module.css'

/** Training advice that the therapist picks, and words as they like. */
export function TrainingFields({
  open,
  training,
  onChange,
}: {
  open: OpenSession
  training: readonly string[]
  onChange: (change: (now: readonly string[]) => readonly string[]) => void
}) {
  const offered = TRAINING_ADVICE.filter(({ words }) => !training.includes(words))
  return (
    <Stack gap="xs">
      {training.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of advice has no identity but its place
        <Group key={index} align="flex-start" wrap="nowrap" gap="xs">
          <TypedTextarea
            open={open}
            flex={1}
            aria-label={`Training advice ${index + 1}`}
            maxLength={PASSAGE_LIMIT}
            value={words}
            onCommit={(text) => onChange((now) => now.map((each, at) => (at === index ? text : each)))}
          />
          <ActionIcon
            size={44}
            aria-label={`Delete training advice ${index + 1}`}
            onClick={() => onChange((now) => now.filter((_, at) => at !== index))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {training.length < HANDOUT_LIMITS.training && (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button
              variant="default"
              mih={44}
              className={classes.add}
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              Add training advice
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={classes.offers}>
            {offered.map(({ id, name, words }) => (
              <Menu.Item key={id} mih={44} onClick={() => onChange((now) => [...now, words])}>
                {name}
              </Menu.Item>
            ))}
            <Menu.Item mih={44} onClick={() => onChange((now) => [...now, ''])}>
              In own words
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Stack>
  )
}
