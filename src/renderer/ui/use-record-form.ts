import { type UseFormReturnType, useForm } from '@mantine/form'
import { useState } from 'react'
import { reasonOf } from '../text/reason.ts'
import { useUnsaved } from './use-unsaved.ts'

/** What is wrong with a form's values: sentences by the field's name. */
export interface Faults {
  readonly kind: 'faults'
  readonly faults: Readonly<Record<string, string>>
}

/** A form over one record, for `FormDrawer` and its like. `failure`: why it could not be saved, or null. */
export interface RecordForm<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>
  readonly failure: string | null
  readonly submit: (event?: React.SyntheticEvent<HTMLFormElement>) => void
}

/**
 * A form over one record. `read` gives the record that the values mean, or what is wrong with them; `save` makes it
 * durable and rejects if it cannot, in which case everything typed stays and `failure` says why. `unsaved` is said when
 * someone would leave too early; null lets them.
 */
export function useRecordForm<Values extends Record<string, unknown>, Read extends { kind: string }>(given: {
  initialValues: Values
  read: (values: Values) => Read | Faults
  save: (read: Exclude<Read, Faults>, form: UseFormReturnType<Values>) => Promise<void>
  unsaved: string | null
}): RecordForm<Values> {
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm<Values>({
    initialValues: given.initialValues,
    validate: (values) => {
      const read = given.read(values)
      return isFaults(read) ? { ...read.faults } : {}
    },
  })
  useUnsaved(form.isDirty(), given.unsaved)
  const submit = form.onSubmit(
    async (values) => {
      setFailure(null)
      form.setSubmitting(true)
      try {
        const read = given.read(values)
        if (isFaults(read)) throw new Error('Please check the fields above.')
        await given.save(read as Exclude<Read, Faults>, form)
      } catch (thrown) {
        setFailure(reasonOf(thrown))
      } finally {
        form.setSubmitting(false)
      }
    },
    (errors) => {
      const first = Object.keys(errors)[0]
      if (first) document.querySelector<HTMLElement>(`[data-path="${first}"]`)?.focus()
    },
  )
  return { form, failure, submit }
}

const isFaults = (read: { kind: string } | Faults): read is Faults => read.kind === 'faults'
