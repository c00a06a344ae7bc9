import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type CalendarDay, formatDay, refuseDateOfService, TimeOfDay } from '../../../domain/dates.ts'
import { dayOf } from '../../text/today.ts'
import { readTypedDay } from '../../text/typed-day.ts'
import { DayField } from '../../ui/DayField.tsx'

/** Asks for the day, and if wanted the time, at which a session took place; never one in the future. */
export function ServiceDayDialog({
  title,
  submitLabel,
  initial,
  onSubmit,
  onClose,
}: {
  title: string
  submitLabel: string
  initial?: { readonly day: CalendarDay; readonly time: TimeOfDay | null }
  /** Resolves when it is done with the day; the dialog stays open, ready to be tried again, until it is closed. */
  onSubmit: (day: CalendarDay, time: TimeOfDay | null) => Promise<void>
  onClose: () => void
}) {
  const today = dayOf(new Date())
  const [day, setDay] = useState(initial ? formatDay(initial.day) : '')
  const [time, setTime] = useState(initial?.time ?? '')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const typed = readTypedDay(day)
  const dayFault = refuseDay(typed, today)
  const timeFault = refuseTime(time)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (typed.kind !== 'day' || dayFault !== null || timeFault !== null) return
    setBusy(true)
    await onSubmit(typed.day, readTime(time))
    setBusy(false)
  }
  return (
    <Modal opened onClose={onClose} title={title} closeOnClickOutside={day === ''}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <DayField
            label="Date of service"
            description="The day the session took place. The date of entry is kept beside it."
            placeholder="e.g. 12 Mar 2026"
            data-autofocus
            value={day}
            onChange={setDay}
            maxDate={today}
            error={tried ? dayFault : null}
          />
          <TextInput
            label="Time (optional)"
            placeholder="e.g. 14:30"
            w={160}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
            error={tried ? timeFault : null}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function refuseDay(typed: ReturnType<typeof readTypedDay>, today: string): string | null {
  if (typed.kind === 'none') return 'Please enter the day the session took place.'
  return typed.kind === 'refused' ? typed.why : refuseDateOfService(typed.day, today)
}

/** "9:05" is a time as well. */
const readTime = (typed: string) => (typed.trim() === '' ? null : typed.trim().padStart(5, '0'))

function refuseTime(typed: string): string | null {
  const time = readTime(typed)
  if (time === null) return null
  return TimeOfDay.safeParse(time).error?.issues[0]?.message ?? null
}
