import { Drawer, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { Client } from '../../../domain/client.ts'
import { NEW_CLIENT } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import { ClientId } from '../../../domain/ids.ts'
import { addClient, saveClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf } from '../../text/today.ts'
import { readTypedDay } from '../../text/typed-day.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { BLANK_CLIENT_VALUES, type ClientValues, clientValues, readClient } from './client-values.ts'

/** The form of a new client (`client` null) or of one that is there. `onSaved` gets the client as it is stored. */
export function ClientDrawer({
  database,
  client,
  onSaved,
  onClose,
}: {
  database: PalpateDatabase
  client: Client | null
  onSaved: (client: Client) => void
  onClose: () => void
}) {
  const today = dayOf(new Date())
  const read = (values: ClientValues) => readClient(values, client ?? newClient(), today)
  const { form, failure, submit } = useRecordForm({
    initialValues: { ...(client ? clientValues(client) : BLANK_CLIENT_VALUES) },
    validate: (values) => {
      const outcome = read(values)
      return outcome.kind === 'faults' ? outcome.faults : {}
    },
    save: async (values) => {
      const outcome = read(values)
      if (outcome.kind === 'faults') throw new Error('Please check the fields above.')
      if (!client) await addClient(database, outcome.client)
      else if (form.isDirty()) await saveClient(database, outcome.client, 'Change client')
      onSaved(outcome.client)
    },
    unsaved: 'The form of a client is still open. Please save or cancel it first.',
  })
  const typed = readTypedDay(form.values.dateOfBirth)
  const dirty = form.isDirty()
  return (
    <Drawer
      opened
      onClose={onClose}
      title={client ? 'Edit client' : 'Add client'}
      size={480}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label="Name"
            description="As the client writes it, in any script."
            withAsterisk
            dir="auto"
            data-autofocus
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <DayField
            label="Date of birth"
            placeholder="e.g. 12 Mar 1984"
            day={typed.kind === 'day' ? typed.day : null}
            write={formatDay}
            maxDate={today}
            startWith="decade"
            {...form.getInputProps('dateOfBirth')}
            value={form.values.dateOfBirth}
          />
          <TextInput
            label="Activities"
            description="What the body is used for: marathon, 70 km a week; violin."
            dir="auto"
            {...form.getInputProps('activities')}
          />
          <TextInput label="Occupation" dir="auto" {...form.getInputProps('occupation')} />
          <SimpleGrid cols={2} spacing="md">
            <TextInput label="Phone" type="tel" autoComplete="off" {...form.getInputProps('phone')} />
            <TextInput label="Email" autoComplete="off" {...form.getInputProps('email')} />
          </SimpleGrid>
          <Textarea
            label="Background"
            description="What you want in sight at every visit: history, operations, cautions."
            dir="auto"
            autosize
            minRows={4}
            maxRows={12}
            {...form.getInputProps('background')}
          />
        </Stack>
        <FormActions
          save={client ? 'Save changes' : 'Add client'}
          saving={form.submitting}
          failure={failure}
          onCancel={onClose}
        />
      </form>
    </Drawer>
  )
}

const newClient = () => ({
  id: ClientId.parse(crypto.randomUUID()),
  ...NEW_CLIENT,
  archived: false,
  createdAt: new Date().toISOString(),
})
