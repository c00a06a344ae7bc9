import { Drawer, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { CONSENT_WORDS } from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import { type Consent, ConsentKind } from '../../../../domain/consent.ts'
import { formatDay } from '../../../../domain/dates.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { dayOf } from '../../../text/today.ts'
import { readTypedDay } from '../../../text/typed-day.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { FormActions } from '../../../ui/FormActions.tsx'
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
  const { form, failure, submit } = useRecordForm<ConsentValues>({
    initialValues: consentValues(consent, today),
    validate: (values) => {
      const outcome = read(values)
      return outcome.kind === 'faults' ? outcome.faults : {}
    },
    save: async (values) => {
      const outcome = read(values)
      if (outcome.kind === 'faults') throw new Error('Please check the fields above.')
      await putCaution(database, client.id, { list: 'consents', record: outcome.record })
      onClose()
    },
    unsaved: 'The form of a consent is still open. Please save or cancel it first.',
  })
  const dirty = form.isDirty()
  const { kind, given, withdrawn } = form.values
  const sensitive = kind === 'sensitive-area'
  return (
    <Drawer
      opened
      onClose={onClose}
      title={consent ? 'Edit consent' : 'Add consent'}
      size={480}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
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
            description={
              sensitive ? 'A sensitive area is agreed to by itself, each with its date.' : undefined
            }
            withAsterisk={sensitive}
            dir="auto"
            {...form.getInputProps('scope')}
          />
          <DayField
            label="Given on"
            withAsterisk
            day={dayIn(given)}
            write={formatDay}
            maxDate={today}
            {...form.getInputProps('given')}
            value={given}
          />
          <DayField
            label="Withdrawn on (optional)"
            day={dayIn(withdrawn)}
            write={formatDay}
            maxDate={today}
            {...form.getInputProps('withdrawn')}
            value={withdrawn}
          />
          <Textarea label="Note" dir="auto" autosize minRows={2} {...form.getInputProps('note')} />
        </Stack>
        <FormActions
          save={consent ? 'Save changes' : 'Add consent'}
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
