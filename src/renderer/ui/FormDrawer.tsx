import { Drawer, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormActions } from './FormActions.tsx'
import type { RecordForm } from './use-record-form.ts'

/** A drawer that holds one record's form. Escape or a click beside it closes it only while nothing has been typed. */
export function FormDrawer<Values extends Record<string, unknown>>({
  title,
  record: { form, failure, submit },
  save,
  size = 480,
  onClose,
  children,
}: {
  title: string
  record: RecordForm<Values>
  /** What the button says that saves it. */
  save: string
  size?: number
  onClose: () => void
  children: ReactNode
}) {
  const dirty = form.isDirty()
  return (
    <Drawer
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">{children}</Stack>
        <FormActions save={save} saving={form.submitting} failure={failure} onCancel={onClose} />
      </form>
    </Drawer>
  )
}
