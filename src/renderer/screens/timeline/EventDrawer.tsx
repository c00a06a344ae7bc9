import { Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Client } from '../../../domain/client.ts'
import { CLIENT_EVENT_WORDS, type ClientEvent, ClientEventKind } from '../../../domain/client-event.ts'
import { upperFirst } from '../../../domain/words.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf } from '../../text/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormDrawer } from '../../ui/FormDrawer.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { putInList, removeFromList } from '../client/keep-list.ts'
import { type EventValues, eventValues, readEvent } from './event-values.ts'

const KINDS = ClientEventKind.options.map((value) => ({
  value,
  label: upperFirst(CLIENT_EVENT_WORDS[value]).replace(' event', ''),
}))

/** The form of a new event (`event` null) or of one that is there, which can be removed. */
export function EventDrawer({
  database,
  client,
  event,
  onClose,
}: {
  database: PalpateDatabase
  client: Client
  event: ClientEvent | null
  onClose: () => void
}) {
  const record = useRecordForm({
    initialValues: eventValues(event, dayOf(new Date())),
    read: (values: EventValues) => readEvent(values, event?.id ?? null),
    save: async ({ event: read }) => {
      await putInList(database, client.id, 'events', read)
      onClose()
    },
    unsaved: 'The form of an event is still open. Please save or cancel it first.',
  })
  const { form } = record
  return (
    <FormDrawer
      title={event ? 'Edit event' : 'Add event'}
      record={record}
      save={event ? 'Save changes' : 'Add event'}
      onClose={onClose}
    >
      <Choice
        label="Kind"
        data={KINDS}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind)}
      />
      <TextInput
        label="What it was"
        placeholder="e.g. Spring marathon"
        withAsterisk
        dir="auto"
        data-autofocus
        {...form.getInputProps('words')}
      />
      <DayField
        label="Day"
        description="May lie ahead: the day of a race to come."
        withAsterisk
        {...form.getInputProps('day')}
        value={form.values.day}
      />
      {event && (
        <Button
          variant="subtle"
          color="red"
          justify="flex-start"
          leftSection={<IconTrash size={18} aria-hidden />}
          onClick={() => {
            onClose()
            void removeFromList(database, client.id, 'events', event, `“${event.words}” is removed.`)
          }}
        >
          Remove this event
        </Button>
      )}
    </FormDrawer>
  )
}
