import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { Practice } from '../../../domain/practice.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { savePractice } from '../../storage/practice-repository.ts'
import { FormDrawer } from '../../ui/FormDrawer.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { type PracticeValues, practiceValues, readPractice } from './practice-values.ts'

/** The form of the practice's own data, as it is printed on every document. */
export function PracticeDrawer({
  database,
  practice,
  onClose,
}: {
  database: PalpateDatabase
  practice: Practice
  onClose: () => void
}) {
  const read = (values: PracticeValues) => readPractice(values, practice)
  const record = useRecordForm({
    initialValues: { ...practiceValues(practice) },
    read,
    save: async ({ practice: read }, { isDirty }) => {
      if (isDirty()) await savePractice(database, read, 'Change practice')
      onClose()
    },
    unsaved: 'The form of the practice is still open. Please save or cancel it first.',
  })
  const { form } = record
  return (
    <FormDrawer title="Edit practice" record={record} save="Save changes" onClose={onClose}>
      <TextInput
        label="Name of the practice"
        withAsterisk
        dir="auto"
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label="Therapist" withAsterisk dir="auto" {...form.getInputProps('therapist')} />
      <SimpleGrid cols={2} spacing="md">
        <TextInput label="Credentials" placeholder="e.g. LMT" {...form.getInputProps('credentials')} />
        <TextInput label="Registration number" {...form.getInputProps('registrationNumber')} />
      </SimpleGrid>
      <Textarea label="Address" dir="auto" autosize minRows={3} {...form.getInputProps('address')} />
      <SimpleGrid cols={2} spacing="md">
        <TextInput label="Phone" type="tel" {...form.getInputProps('phone')} />
        <TextInput label="Email" {...form.getInputProps('email')} />
      </SimpleGrid>
    </FormDrawer>
  )
}
