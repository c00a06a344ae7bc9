import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { SnippetId } from '../../../domain/ids.ts'
import type { Practice, Snippet } from '../../../domain/practice.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { changeSnippets } from '../../storage/practice-repository.ts'
import { reasonOf } from '../../text/reason.ts'
import { notifyFailed, notifyUndoable } from '../../ui/notify.ts'
import classes from './SettingsScreen.module.css'
import { SettingsSection } from './SettingsSection.tsx'
import { SnippetDialog } from './SnippetDialog.tsx'
import { SNIPPET_EXAMPLES } from './snippet-examples.ts'

const newId = () => SnippetId.parse(crypto.randomUUID())

/** The texts that a typed shortcut stands for. */
export function SnippetsSection({ database, practice }: { database: PalpateDatabase; practice: Practice }) {
  const [edited, setEdited] = useState<Snippet | null>(null)
  const { snippets } = practice
  const keep = (change: (now: readonly Snippet[]) => readonly Snippet[], action: string) =>
    changeSnippets(database, change, action).catch((thrown: unknown) =>
      notifyFailed('The snippets were not changed', reasonOf(thrown)),
    )
  const put = (snippet: Snippet) => (now: readonly Snippet[]) =>
    now.some(({ id }) => id === snippet.id)
      ? now.map((each) => (each.id === snippet.id ? snippet : each))
      : [...now, snippet]
  const remove = (snippet: Snippet) => {
    void keep((now) => now.filter(({ id }) => id !== snippet.id), 'Delete snippet')
    const bringBack = () => void keep(put(snippet), 'Undo: Delete snippet')
    notifyUndoable(`Deleted the snippet .${snippet.shortcut}`, bringBack)
  }
  const missing = SNIPPET_EXAMPLES.filter(
    (example) => !snippets.some(({ shortcut }) => shortcut.toLowerCase() === example.shortcut),
  )
  return (
    <SettingsSection
      title="Snippets"
      description="Texts that you write often. In a session's notes type the shortcut with a dot before it, then a blank: .review"
    >
      {snippets.length > 0 && (
        <ul className={classes.snippets} aria-label="Snippets">
          {snippets.map((snippet) => (
            <li key={snippet.id} className={classes.snippet}>
              <div className={classes.snippetWords}>
                <div className={classes.shortcut}>.{snippet.shortcut}</div>
                <div className={classes.snippetText} dir="auto">
                  {snippet.text}
                </div>
              </div>
              <ActionIcon
                size={44}
                aria-label={`Change .${snippet.shortcut}`}
                onClick={() => setEdited(snippet)}
              >
                <IconPencil size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                size={44}
                aria-label={`Delete .${snippet.shortcut}`}
                onClick={() => remove(snippet)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setEdited({ id: newId(), shortcut: '', text: '' })}
        >
          Add snippet
        </Button>
        {missing.length > 0 && (
          <Button
            variant="subtle"
            onClick={() =>
              void keep(
                (now) => [...now, ...missing.map((example) => ({ id: newId(), ...example }))],
                'Add example snippets',
              )
            }
          >
            Add {missing.length === 1 ? 'an example' : `${missing.length} examples`}
          </Button>
        )}
      </Group>
      {snippets.length === 0 && (
        <Text c="dimmed" mt="xs">
          Inserting never replaces what is written already.
        </Text>
      )}
      {edited && (
        <SnippetDialog
          snippet={edited}
          others={snippets.filter(({ id }) => id !== edited.id)}
          onSave={(snippet, action) => changeSnippets(database, put(snippet), action)}
          onClose={() => setEdited(null)}
        />
      )}
    </SettingsSection>
  )
}
