import { ActionIcon, Button, Group, Menu, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type HandoutCare, PASSAGE_LIMIT } from '../../../domain/handout/handout.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { DOSE_SUGGESTIONS } from '../session/around/suggestions.ts'
import { TypedSuggestion } from '../session/around/TypedSuggestion.tsx'
import { TypedTextarea } from '../session/TypedTextarea.tsx'
import classes from './handout.module.css'

/** Things to do at home, each in words and with its dose; more from what is known for the muscle or in own words. */
export function CareFields({
  open,
  name,
  care,
  known,
  limit,
  onChange,
}: {
  open: OpenSession
  /** What it is for, in accessible names: "Right upper trapezius". */
  name: string
  care: readonly HandoutCare[]
  known: readonly HandoutCare[]
  limit: number
  onChange: (change: (now: readonly HandoutCare[]) => readonly HandoutCare[]) => void
}) {
  const offered = known.filter(({ words }) => !care.some((each) => each.words === words))
  const add = (item: HandoutCare) => onChange((now) => (now.length < limit ? [...now, item] : now))
  const set = (index: number, what: Partial<HandoutCare>) =>
    onChange((now) => now.map((item, at) => (at === index ? { ...item, ...what } : item)))
  return (
    <Stack gap="xs">
      {care.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is done at home has no identity but its place
        <Group key={index} align="flex-start" wrap="nowrap" gap="xs">
          <Stack gap={4} flex={1}>
            <TypedTextarea
              open={open}
              aria-label={`${name}: home care ${index + 1}`}
              placeholder="What to do"
              minRows={1}
              maxLength={PASSAGE_LIMIT}
              value={item.words}
              onCommit={(words) => set(index, { words })}
            />
            <TypedSuggestion
              open={open}
              size="sm"
              aria-label={`${name}: how long and how often ${index + 1}`}
              placeholder="How long and how often"
              data={[...DOSE_SUGGESTIONS]}
              value={item.dose}
              onCommit={(dose) => set(index, { dose })}
            />
          </Stack>
          <ActionIcon
            size={44}
            aria-label={`Delete home care ${index + 1} of ${name}`}
            onClick={() => onChange((now) => now.filter((_, at) => at !== index))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {care.length < limit && (
        <Menu position="bottom-start" withinPortal width={360}>
          <Menu.Target>
            <Button
              variant="default"
              mih={44}
              className={classes.add}
              leftSection={<IconPlus size={18} aria-hidden />}
              aria-label={`Add home care to ${name}`}
            >
              Add home care
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {offered.map((item) => (
              <Menu.Item key={item.words} mih={44} className={classes.offer} onClick={() => add(item)}>
                {item.words}
              </Menu.Item>
            ))}
            <Menu.Item mih={44} onClick={() => add({ words: '', dose: '' })}>
              In own words
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Stack>
  )
}
