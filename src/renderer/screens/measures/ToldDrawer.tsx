import { NumberInput } from '@mantine/core'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { Goal } from '../../../domain/goal.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf } from '../../text/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FormDrawer } from '../../ui/FormDrawer.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { putInList } from '../client/keep-list.ts'
import { readTold, type ToldValues } from './goal-values.ts'

/** How many kilometres it was: one value of a client's own goal. */
export function ToldDrawer({
  database,
  client,
  goal,
  onClose,
}: {
  database: PalpateDatabase
  client: Client
  goal: Extract<Goal, { readonly kind: 'own' }>
  onClose: () => void
}) {
  const today = dayOf(new Date())
  const record = useRecordForm({
    initialValues: { day: formatDay(today), value: '' } as ToldValues,
    read: (values: ToldValues) => readTold(values, today),
    save: async ({ told }) => {
      await putInList(database, client.id, 'goals', { ...goal, values: [...goal.values, told] })
      onClose()
    },
    unsaved: 'The form of a value is still open. Please save or cancel it first.',
  })
  const { form } = record
  return (
    <FormDrawer title={goal.words} record={record} save="Write it down" onClose={onClose}>
      <NumberInput
        label={goal.unit.trim() === '' ? 'Value' : `Value, ${goal.unit}`}
        min={0}
        withAsterisk
        data-autofocus
        {...form.getInputProps('value')}
      />
      <DayField
        label="Day"
        withAsterisk
        maxDate={today}
        {...form.getInputProps('day')}
        value={form.values.day}
      />
    </FormDrawer>
  )
}
