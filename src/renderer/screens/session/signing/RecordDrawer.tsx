import { Drawer, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { AddendumId } from '../../../../domain/ids.ts'
import type { Practice } from '../../../../domain/practice.ts'
import type { Session } from '../../../../domain/session.ts'
import { Addendum } from '../../../../domain/signature.ts'
import { fieldFaults } from '../../../text/field-faults.ts'
import { formatInstant } from '../../../text/today.ts'
import { FormActions } from '../../../ui/FormActions.tsx'
import { useRecordForm } from '../../../ui/use-record-form.ts'
import classes from './signing.module.css'

/** The signature, every addendum with its date, author and reason, and the form of a new one. */
export function RecordDrawer({
  session,
  practice,
  onAdd,
  onClose,
}: {
  session: Session
  practice: Practice
  onAdd: (addendum: Addendum) => Promise<void>
  onClose: () => void
}) {
  const { signature, addenda } = session
  const { form, failure, submit } = useRecordForm({
    initialValues: { author: practice.therapist, reason: '', text: '' },
    read: readAddendum,
    save: async ({ addendum }, { setValues, resetDirty }) => {
      await onAdd(addendum)
      const next = { author: addendum.author, reason: '', text: '' }
      setValues(next)
      resetDirty(next)
    },
    unsaved: 'The form of an addendum is still open. Please add or cancel it first.',
  })
  const dirty = form.isDirty()
  return (
    <Drawer
      opened
      onClose={onClose}
      title="Signature and addenda"
      size={480}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
    >
      <Stack gap="md">
        {signature ? (
          <div>
            <Text>
              Signed by <strong>{signature.by}</strong> on {formatInstant(signature.at)}
            </Text>
            <Text c="dimmed" className={classes.digest}>
              SHA-256 {signature.digest}
            </Text>
          </div>
        ) : (
          <Text>Signed (before digests were kept)</Text>
        )}
        {addenda.length > 0 && (
          <ul className={classes.addenda} aria-label="Addenda">
            {addenda.map(({ id, at, author, reason, text }) => (
              <li key={id} className={classes.addendum}>
                <Text fw={600}>
                  {formatInstant(at)} · <bdi>{author}</bdi>
                </Text>
                <Text c="dimmed" dir="auto">
                  {reason}
                </Text>
                <Text dir="auto" className={classes.addendumText}>
                  {text}
                </Text>
              </li>
            ))}
          </ul>
        )}
        <form onSubmit={submit} noValidate aria-label="Add addendum">
          <Stack gap="md">
            <Textarea
              label="What is added"
              description="What was signed stays as it is; this stands under it with today's date."
              dir="auto"
              autosize
              minRows={4}
              data-autofocus
              {...form.getInputProps('text')}
            />
            <TextInput
              label="Reason"
              placeholder="e.g. forgotten, a mistake found"
              dir="auto"
              {...form.getInputProps('reason')}
            />
            <TextInput label="Author" dir="auto" {...form.getInputProps('author')} />
          </Stack>
          <FormActions save="Add addendum" saving={form.submitting} failure={failure} onCancel={onClose} />
        </form>
      </Stack>
    </Drawer>
  )
}

function readAddendum(values: Readonly<Record<'author' | 'reason' | 'text', string>>) {
  const addendum = {
    id: AddendumId.parse(crypto.randomUUID()),
    at: new Date().toISOString(),
    author: values.author.trim(),
    reason: values.reason.trim(),
    text: values.text.trim(),
  }
  const faults = {
    ...fieldFaults(Addendum, addendum),
    ...(addendum.text === '' ? { text: 'Please write what is added.' } : {}),
  }
  if (Object.keys(faults).length > 0) return { kind: 'faults' as const, faults }
  return { kind: 'addendum' as const, addendum }
}
