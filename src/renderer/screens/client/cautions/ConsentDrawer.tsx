import { Select, Textarea, TextInput } from '@mantine/core'
import { CONSENT_WORDS } from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import { type Consent, ConsentKind } from '../../../../domain/consent.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { dayOf } from '../../../text/today.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { FormDrawer } from '../../../ui/FormDrawer.tsx'
import { useRecordForm } from '../../../ui/use-record-form.ts'
import { type ConsentValues, consentValues, readConsent } from './caution-values.ts'
import { putCaution } from './keep-cautions.ts'

/** The form of a new consent (`consent` null) or of one that is there. */
export function ConsentDrawer({
  database,
  client,
  consent,
  onClose,
}: {
  database: PalpateDatabase
  client: Client
  consent: Consent | null
  onClose: () => void
}) {
  const today = dayOf(new Date())
  const read = (values: ConsentValues) => readConsent(values, consent?.id ?? null, today)
  const record = useRecordForm({
    initialValues: consentValues(consent, today),
    read,
    save: async ({ record: consent }) => {
      await putCaution(database, client.id, { list: 'consents', record: consent })
      onClose()
    },
    unsaved: 'The form of a consent is still open. Please save or cancel it first.',
  })
  const { form } = record
  const { kind, given, withdrawn } = form.values
  const sensitive = kind === 'sensitive-area'
  return (
    <FormDrawer
      title={consent ? 'Edit consent' : 'Add consent'}
      record={record}
      save={consent ? 'Save changes' : 'Add consent'}
      onClose={onClose}
    >
      <Select
        label="Consent to"
        data={ConsentKind.options.map((value) => ({ value, label: CONSENT_WORDS[value] }))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('kind')}
        value={kind}
      />
      <TextInput
        label={sensitive ? 'Which area' : 'Which part of it (optional)'}
        description={sensitive ? 'A sensitive area is agreed to by itself, each with its date.' : undefined}
        withAsterisk={sensitive}
        dir="auto"
        {...form.getInputProps('scope')}
      />
      <DayField
        label="Given on"
        withAsterisk
        maxDate={today}
        {...form.getInputProps('given')}
        value={given}
      />
      <DayField
        label="Withdrawn on (optional)"
        maxDate={today}
        {...form.getInputProps('withdrawn')}
        value={withdrawn}
      />
      <Textarea label="Note" dir="auto" autosize minRows={2} {...form.getInputProps('note')} />
    </FormDrawer>
  )
}
