import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { Snippet } from '../../../domain/practice.ts'
import { shortcutFault } from '../../../domain/snippet.ts'
import { fieldFaults } from '../../text/field-faults.ts'
import { FormActions } from '../../ui/FormActions.tsx'
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
  const read = ({ shortcut, text }: SnippetValues) => ({
    id: snippet.id,
    shortcut: shortcut.trim().replace(/^\./, ''),
    text: text.trim(),
  })
  const faults = (values: SnippetValues): Record<string, string> => {
    const snip = read(values)
    const fault = shortcutFault(snip.shortcut, others)
    return {
      ...fieldFaults(Snippet, snip),
      ...(snip.text === '' ? { text: 'Please write what the shortcut stands for.' } : {}),
      ...(fault === null ? {} : { shortcut: fault }),
    }
  }
  const { form, failure, submit } = useRecordForm<SnippetValues>({
    initialValues: { shortcut: snippet.shortcut, text: snippet.text },
    validate: faults,
    save: async (values) => {
      await onSave(Snippet.parse(read(values)), isNew ? 'Add snippet' : 'Change snippet')
      onClose()
    },
    unsaved: 'The form of a snippet is still open. Please save or cancel it first.',
  })
  const dirty = form.isDirty()
  return (
    <Modal
      opened
      onClose={onClose}
      title={isNew ? 'Add snippet' : 'Change snippet'}
      size={520}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label="Shortcut"
            description="A short word without blanks"
            leftSection={<Text aria-hidden>.</Text>}
            data-autofocus
            {...form.getInputProps('shortcut')}
          />
          <Textarea label="Text" dir="auto" autosize minRows={4} {...form.getInputProps('text')} />
        </Stack>
        <FormActions
          save={isNew ? 'Add snippet' : 'Save changes'}
          saving={form.submitting}
          failure={failure}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}
