import { type UseFormReturnType, useForm } from '@mantine/form'
import { useState } from 'react'
import { reasonOf } from '../text/reason.ts'
import { useUnsaved } from './use-unsaved.ts'

/**
 * A form over one record. `validate` gives sentences by field; `save` makes it durable and rejects if it cannot, in
 * which case everything typed stays and `failure` says why. `unsaved` is said when someone would leave too early;
 * null lets them.
 */
export function useRecordForm<Values extends Record<string, unknown>>(given: {
  initialValues: Values
  validate: (values: Values) => Readonly<Record<string, string>>
  save: (values: Values) => Promise<void>
  unsaved: string | null
}): {
  form: UseFormReturnType<Values>
  failure: string | null
  submit: (event?: React.SyntheticEvent<HTMLFormElement>) => void
} {
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm<Values>({
    initialValues: given.initialValues,
    validate: (values) => ({ ...given.validate(values) }),
  })
  useUnsaved(form.isDirty(), given.unsaved)
  const submit = form.onSubmit(
    async (values) => {
      setFailure(null)
      form.setSubmitting(true)
      try {
        await given.save(values)
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
