import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { Client } from '../../../domain/client.ts'
import { NEW_CLIENT } from '../../../domain/client.ts'
import { ClientId } from '../../../domain/ids.ts'
import { addClient, saveClient } from '../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf } from '../../text/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FormDrawer } from '../../ui/FormDrawer.tsx'
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
  const record = useRecordForm({
    initialValues: { ...(client ? clientValues(client) : BLANK_CLIENT_VALUES) },
    read,
    save: async ({ client: read }, { isDirty }) => {
      if (!client) await addClient(database, read)
      else if (isDirty()) await saveClient(database, read, 'Change client')
      onSaved(read)
    },
    unsaved: 'The form of a client is still open. Please save or cancel it first.',
  })
  const { form } = record
  return (
    <FormDrawer
      title={client ? 'Edit client' : 'Add client'}
      record={record}
      save={client ? 'Save changes' : 'Add client'}
      onClose={onClose}
    >
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
    </FormDrawer>
  )
}

const newClient = () => ({
  id: ClientId.parse(crypto.randomUUID()),
  ...NEW_CLIENT,
  archived: false,
  createdAt: new Date().toISOString(),
})
