import { Checkbox, Drawer, Stack, Textarea, TextInput } from '@mantine/core'
import { CONTRAINDICATION_MEANINGS, CONTRAINDICATION_WORDS } from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import { type Contraindication, ContraindicationKind } from '../../../../domain/consent.ts'
import { formatDay } from '../../../../domain/dates.ts'
import { upperFirst } from '../../../../domain/words.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { dayOf } from '../../../text/today.ts'
import { readTypedDay } from '../../../text/typed-day.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { FormActions } from '../../../ui/FormActions.tsx'
import { useRecordForm } from '../../../ui/use-record-form.ts'
import {
  type ContraindicationValues,
  contraindicationValues,
  readContraindication,
} from './caution-values.ts'
import { putCaution } from './keep-cautions.ts'
import { PlaceField } from './PlaceField.tsx'

/** The form of a new contraindication (`contraindication` null) or of one that is there; a local one has its place. */
export function ContraindicationDrawer({
  database,
  client,
  contraindication,
  onClose,
}: {
  database: PalpateDatabase
  client: Client
  contraindication: Contraindication | null
  onClose: () => void
}) {
  const today = dayOf(new Date())
  const read = (values: ContraindicationValues) =>
    readContraindication(values, contraindication?.id ?? null, today)
  const { form, failure, submit } = useRecordForm<ContraindicationValues>({
    initialValues: contraindicationValues(contraindication, today),
    validate: (values) => {
      const outcome = read(values)
      return outcome.kind === 'faults' ? outcome.faults : {}
    },
    save: async (values) => {
      const outcome = read(values)
      if (outcome.kind === 'faults') throw new Error('Please check the fields above.')
      await putCaution(database, client.id, { list: 'contraindications', record: outcome.record })
      onClose()
    },
    unsaved: 'The form of a contraindication is still open. Please save or cancel it first.',
  })
  const dirty = form.isDirty()
  const { kind, at, redFlag, noted, resolved } = form.values
  return (
    <Drawer
      opened
      onClose={onClose}
      title={contraindication ? 'Edit contraindication' : 'Add contraindication'}
      size={720}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label="What it is"
            placeholder="e.g. varicose veins, fever, blood thinner"
            withAsterisk
            dir="auto"
            data-autofocus
            {...form.getInputProps('words')}
          />
          <Choice
            label={`Kind: ${CONTRAINDICATION_MEANINGS[kind]}`}
            data={ContraindicationKind.options.map((value) => ({
              value,
              label: upperFirst(CONTRAINDICATION_WORDS[value]),
            }))}
            value={kind}
            onChange={(value) => form.setFieldValue('kind', value)}
          />
          {kind === 'local' && <PlaceField at={at} onChange={(place) => form.setFieldValue('at', place)} />}
          <Checkbox
            label="Red flag: a warning sign that belongs to a physician until it is cleared"
            checked={redFlag}
            onChange={(event) => form.setFieldValue('redFlag', event.currentTarget.checked)}
          />
          <DayField
            label="Noted on"
            withAsterisk
            day={dayIn(noted)}
            write={formatDay}
            maxDate={today}
            {...form.getInputProps('noted')}
            value={noted}
          />
          <DayField
            label="Resolved on (optional)"
            day={dayIn(resolved)}
            write={formatDay}
            maxDate={today}
            {...form.getInputProps('resolved')}
            value={resolved}
          />
          <Textarea label="Note" dir="auto" autosize minRows={2} {...form.getInputProps('note')} />
        </Stack>
        <FormActions
          save={contraindication ? 'Save changes' : 'Add contraindication'}
          saving={form.submitting}
          failure={failure}
          onCancel={onClose}
        />
      </form>
    </Drawer>
  )
}

function dayIn(typed: string): string | null {
  const read = readTypedDay(typed)
  return read.kind === 'day' ? read.day : null
}
