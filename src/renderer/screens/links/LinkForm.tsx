import { ActionIcon, Select, TextInput, Title, Tooltip } from '@mantine/core'
import { IconSwitchVertical } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import { ClientEventId, TriggerPointId } from '../../../domain/ids.ts'
import type { KnownPoint } from '../../../domain/review/known-points.ts'
import { pointName } from '../../../domain/review/words.ts'
import { STATUS_WORDS, upperFirst } from '../../../domain/words.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import classes from './Links.module.css'
import { type LinkValues, type ReadLink, swapped } from './link-values.ts'

const ENDS = [
  { end: 'key', label: 'Key point', description: 'It keeps the other alive.' },
  { end: 'satellite', label: 'Satellite', description: 'To be re-checked when the key has resolved.' },
] as const

/** The form of a link, beside the chart: its ends are chosen here or tapped there. */
export function LinkForm({
  values,
  points,
  events,
  read,
  failure,
  saving,
  onChange,
  onSave,
  onCancel,
}: {
  values: LinkValues
  points: readonly KnownPoint[]
  events: Client['events']
  read: ReadLink
  failure: string | null
  saving: boolean
  onChange: (values: LinkValues) => void
  onSave: () => void
  onCancel: () => void
}) {
  const form = useRef<HTMLFormElement>(null)
  const refused = read.kind === 'refused' && read.why !== '' ? read.why : null
  const options = points.map(({ pointId, number, mark }) => ({
    value: pointId,
    label: `${number} ${upperFirst(pointName(mark))} (${STATUS_WORDS[mark.observation.status]})`,
  }))
  const eventOptions = events
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ id, words, day }) => ({ value: id, label: `${words} (${formatDay(day)})` }))
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={values.id ? 'Edit link' : 'Add link'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={({ key, target }) => {
        const opened = target instanceof Element && target.getAttribute('aria-expanded') === 'true'
        if (key === 'Escape' && !opened) onCancel()
      }}
    >
      <Title order={2} size="h4">
        {values.id ? 'Edit link' : 'Add link'}
      </Title>
      <p className={classes.hint} role="status">
        {values.asked === 'key' ? 'Tap the key point on the chart' : 'Now tap its satellite on the chart'}, or
        choose here.
      </p>
      <div className={classes.ends}>
        <div className={classes.selects}>
          {ENDS.map(({ end, label, description }) => (
            <Select
              key={end}
              label={label}
              description={description}
              placeholder="Choose a point"
              data={options}
              value={values[end]}
              searchable
              openOnFocus={false}
              nothingFoundMessage="No point of this name"
              withAsterisk
              error={end === 'satellite' ? refused : null}
              data-asked={values.asked === end || undefined}
              onFocus={() => onChange({ ...values, asked: end })}
              onChange={(id) => onChange({ ...values, [end]: id === null ? null : TriggerPointId.parse(id) })}
            />
          ))}
        </div>
        <Tooltip label="The other way round">
          <ActionIcon
            size={44}
            variant="default"
            aria-label="Swap key point and satellite"
            onClick={() => onChange(swapped(values))}
          >
            <IconSwitchVertical size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Select
        label="Since"
        placeholder={events.length === 0 ? 'No event on the timeline yet' : 'No event'}
        data={eventOptions}
        value={values.since}
        clearable
        openOnFocus={false}
        disabled={events.length === 0}
        onChange={(id) => onChange({ ...values, since: id === null ? null : ClientEventId.parse(id) })}
      />
      <TextInput
        label="Note"
        dir="auto"
        value={values.note}
        onChange={({ currentTarget }) => onChange({ ...values, note: currentTarget.value })}
      />
      <FormActions
        save={values.id ? 'Save changes' : 'Link'}
        saving={saving}
        failure={failure}
        onCancel={onCancel}
      />
    </form>
  )
}
