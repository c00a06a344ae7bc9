import { Text, Textarea, TextInput } from '@mantine/core'
import { Snippet } from '../../../domain/practice.ts'
import { shortcutFault } from '../../../domain/snippet.ts'
import { fieldFaults } from '../../text/field-faults.ts'
import { FormDrawer } from '../../ui/FormDrawer.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'

interface SnippetValues extends Record<string, unknown> {
  readonly shortcut: string
  readonly text: string
}

/** The form of one snippet. A dot typed before the shortcut is left out, as it stands there already. */
export function SnippetDialog({
  snippet,
  others,
  onSave,
  onClose,
}: {
  snippet: Snippet
  others: readonly Snippet[]
  onSave: (snippet: Snippet, action: string) => Promise<void>
  onClose: () => void
}) {
  const isNew = snippet.shortcut === ''
  const record = useRecordForm({
    initialValues: { shortcut: snippet.shortcut, text: snippet.text },
    read: (values) => readSnippet(values, snippet.id, others),
    save: async ({ snippet: read }) => {
      await onSave(read, isNew ? 'Add snippet' : 'Change snippet')
      onClose()
    },
    unsaved: 'The form of a snippet is still open. Please save or cancel it first.',
  })
  const { form } = record
  return (
    <FormDrawer
      title={isNew ? 'Add snippet' : 'Change snippet'}
      record={record}
      save={isNew ? 'Add snippet' : 'Save changes'}
      onClose={onClose}
    >
      <TextInput
        label="Shortcut"
        description="A short word without blanks"
        leftSection={<Text aria-hidden>.</Text>}
        data-autofocus
        {...form.getInputProps('shortcut')}
      />
      <Textarea label="Text" dir="auto" autosize minRows={4} {...form.getInputProps('text')} />
    </FormDrawer>
  )
}

function readSnippet(typed: SnippetValues, id: Snippet['id'], others: readonly Snippet[]) {
  const snippet = { id, shortcut: typed.shortcut.trim().replace(/^\./, ''), text: typed.text.trim() }
  const taken = shortcutFault(snippet.shortcut, others)
  const faults = {
    ...fieldFaults(Snippet, snippet),
    ...(snippet.text === '' ? { text: 'Please write what the shortcut stands for.' } : {}),
    ...(taken === null ? {} : { shortcut: taken }),
  }
  if (Object.keys(faults).length > 0) return { kind: 'faults' as const, faults }
  return { kind: 'snippet' as const, snippet: Snippet.parse(snippet) }
}
