import { Button, Drawer, Stack, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Client } from '../../../domain/client.ts'
import { CLIENT_EVENT_WORDS, type ClientEvent, ClientEventKind } from '../../../domain/client-event.ts'
import { formatDay } from '../../../domain/dates.ts'
import { upperFirst } from '../../../domain/words.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf } from '../../text/today.ts'
import { readTypedDay } from '../../text/typed-day.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { type EventValues, eventValues, readEvent } from './event-values.ts'
import { putEvent, removeEvent } from './keep-events.ts'

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
  const { form, failure, submit } = useRecordForm<EventValues>({
    initialValues: eventValues(event, dayOf(new Date())),
    validate: (values) => {
      const read = readEvent(values, event?.id ?? null)
      return read.kind === 'faults' ? read.faults : {}
    },
    save: async (values) => {
      const read = readEvent(values, event?.id ?? null)
      if (read.kind === 'faults') throw new Error('Please check the fields above.')
      await putEvent(database, client.id, read.event)
      onClose()
    },
    unsaved: 'The form of an event is still open. Please save or cancel it first.',
  })
  const dirty = form.isDirty()
  const typed = readTypedDay(form.values.day)
  return (
    <Drawer
      opened
      onClose={onClose}
      title={event ? 'Edit event' : 'Add event'}
      size={480}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
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
            day={typed.kind === 'day' ? typed.day : null}
            write={formatDay}
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
                void removeEvent(database, client.id, event)
              }}
            >
              Remove this event
            </Button>
          )}
        </Stack>
        <FormActions
          save={event ? 'Save changes' : 'Add event'}
          saving={form.submitting}
          failure={failure}
          onCancel={onClose}
        />
      </form>
    </Drawer>
  )
}
