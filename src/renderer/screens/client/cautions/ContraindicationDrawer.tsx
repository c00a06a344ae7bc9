import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { CONTRAINDICATION_MEANINGS, CONTRAINDICATION_WORDS } from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import { type Contraindication, ContraindicationKind } from '../../../../domain/consent.ts'
import { upperFirst } from '../../../../domain/words.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { dayOf } from '../../../text/today.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { FormDrawer } from '../../../ui/FormDrawer.tsx'
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
  const record = useRecordForm({
    initialValues: contraindicationValues(contraindication, today),
    read,
    save: async ({ record: put }) => {
      await putCaution(database, client.id, { list: 'contraindications', record: put })
      onClose()
    },
    unsaved: 'The form of a contraindication is still open. Please save or cancel it first.',
  })
  const { form } = record
  const { kind, at, redFlag, noted, resolved } = form.values
  return (
    <FormDrawer
      title={contraindication ? 'Edit contraindication' : 'Add contraindication'}
      record={record}
      save={contraindication ? 'Save changes' : 'Add contraindication'}
      size={720}
      onClose={onClose}
    >
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
        maxDate={today}
        {...form.getInputProps('noted')}
        value={noted}
      />
      <DayField
        label="Resolved on (optional)"
        maxDate={today}
        {...form.getInputProps('resolved')}
        value={resolved}
      />
      <Textarea label="Note" dir="auto" autosize minRows={2} {...form.getInputProps('note')} />
    </FormDrawer>
  )
}
