import { Button, Menu, Text } from '@mantine/core'
import { IconTextPlus } from '@tabler/icons-react'
import type { Snippet } from '../../../../domain/practice.ts'
import { navigate, toSettings } from '../../../navigation.ts'
import classes from './around.module.css'

/** The practice's snippets to choose from. */
export function SnippetMenu({
  snippets,
  onPick,
  describedBy,
}: {
  snippets: readonly Snippet[]
  onPick: (snippet: Snippet) => void
  describedBy: string
}) {
  return (
    <Menu width={320} position="bottom-end" returnFocus={false} keepMounted={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          h={44}
          leftSection={<IconTextPlus size={18} aria-hidden />}
          aria-describedby={describedBy}
        >
          Snippets
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {snippets.length === 0
            ? 'Texts that you write often: none yet.'
            : 'Or type the shortcut with its dot, then a blank.'}
        </Menu.Label>
        <div className={classes.snippetItems}>
          {snippets.map((snippet) => (
            <Menu.Item key={snippet.id} className={classes.snippetItem} onClick={() => onPick(snippet)}>
              <Text fw={600}>.{snippet.shortcut}</Text>
              <span className={classes.snippetText} dir="auto">
                {snippet.text}
              </span>
            </Menu.Item>
          ))}
        </div>
        <Menu.Divider />
        <Menu.Item className={classes.snippetItem} onClick={() => navigate(toSettings())}>
          Write snippets in the settings
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
