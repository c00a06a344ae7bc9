import { Kbd } from '@mantine/core'
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { keyWords, type SessionCommand } from './session-command.ts'

const [store, actions] = createSpotlight()

/** Opens the palette of the session screen. */
export const openCommandPalette = (): void => actions.open()

const onMac = /Mac/.test(navigator.platform)

/** Everything the session screen can do, found by typing (Ctrl or Cmd and K). */
export function CommandPalette({ commands }: { commands: readonly SessionCommand[] }) {
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <Spotlight
      store={store}
      shortcut={null}
      highlightQuery
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      maxHeight={420}
      nothingFound="Nothing of this name. Try “undo”, “posterior”, “sign”."
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: 'What do you want to do?',
        'aria-label': 'Command',
      }}
      actions={groups.map(
        (group): SpotlightActionGroupData => ({
          group,
          actions: commands
            .filter((command) => command.group === group)
            .map(({ name, keys, run }) => ({
              id: name,
              label: name,
              onClick: run,
              mih: 44,
              rightSection: keys[0] ? <Kbd>{keyWords(keys[0], onMac)}</Kbd> : null,
            })),
        }),
      )}
    />
  )
}
