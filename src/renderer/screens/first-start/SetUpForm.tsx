import { Alert, Button, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { PracticeId } from '../../../domain/ids.ts'
import { NEW_PRACTICE } from '../../../domain/practice.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { createPractice } from '../../storage/practice-repository.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { PAPER_CHOICES, PRESSURE_CHOICES } from '../practice/choices.ts'
import { blankPracticeValues, type PracticeValues, readPractice } from '../practice/practice-values.ts'

/** The few things Palpate must know before the first client. All of it can be changed later. */
export function SetUpForm({
  database,
  onDone,
  disabled,
}: {
  database: PalpateDatabase
  onDone: () => Promise<void>
  disabled: boolean
}) {
  const { form, failure, submit } = useRecordForm({
    initialValues: { ...blankPracticeValues(navigator.language) },
    read,
    save: async ({ practice }, { resetDirty }) => {
      await createPractice(database, practice)
      resetDirty()
      await onDone()
    },
    // Two names are soon typed again; nobody should be held for them.
    unsaved: null,
  })
  return (
    <form onSubmit={submit} noValidate aria-label="Set up the practice">
      <Stack gap="md">
        <TextInput
          label="Name of the practice"
          withAsterisk
          dir="auto"
          autoFocus
          {...form.getInputProps('name')}
        />
        <SimpleGrid cols={2} spacing="md">
          <TextInput label="Therapist" withAsterisk dir="auto" {...form.getInputProps('therapist')} />
          <TextInput
            label="Credentials (optional)"
            placeholder="e.g. LMT, CNMT"
            {...form.getInputProps('credentials')}
          />
        </SimpleGrid>
        <SimpleGrid cols={2} spacing="md">
          <Choice
            label="Paper size"
            data={PAPER_CHOICES}
            value={form.values.paper}
            onChange={(paper) => form.setFieldValue('paper', paper)}
          />
          <Choice
            label="Pressure unit"
            data={PRESSURE_CHOICES}
            value={form.values.pressureUnit}
            onChange={(unit) => form.setFieldValue('pressureUnit', unit)}
          />
        </SimpleGrid>
        {failure !== null && (
          <Alert
            color="red"
            icon={<IconAlertTriangle aria-hidden />}
            title="The practice could not be set up"
          >
            {failure} What you typed is still here.
          </Alert>
        )}
        <Button type="submit" loading={form.submitting} disabled={disabled} fullWidth>
          Set up the practice
        </Button>
      </Stack>
    </form>
  )
}

const read = (values: PracticeValues) =>
  readPractice(values, {
    id: PracticeId.parse(crypto.randomUUID()),
    ...NEW_PRACTICE,
    sample: false,
    createdAt: new Date().toISOString(),
  })
