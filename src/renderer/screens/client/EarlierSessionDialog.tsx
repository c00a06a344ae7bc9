import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Client } from '../../../domain/client.ts'
import { formatDay, refuseDateOfService, TimeOfDay } from '../../../domain/dates.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf } from '../../text/today.ts'
import { readTypedDay } from '../../text/typed-day.ts'
import { DayField } from '../../ui/DayField.tsx'
import { startSession } from './start-session.ts'

/** Asks for the day of a visit that is entered later, and starts it. */
export function EarlierSessionDialog({
  database,
  practice,
  client,
  onClose,
}: {
  database: PalpateDatabase
  practice: Practice
  client: Client
  onClose: () => void
}) {
  const today = dayOf(new Date())
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [tried, setTried] = useState(false)
  const [starting, setStarting] = useState(false)
  const typed = readTypedDay(day)
  const dayFault = refuseDay(typed, today)
  const timeFault = refuseTime(time)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (typed.kind !== 'day' || dayFault !== null || timeFault !== null) return
    setStarting(true)
    const began = await startSession(database, { client, practice, day: typed.day, time: readTime(time) })
    if (!began) setStarting(false)
  }
  return (
    <Modal opened onClose={onClose} title="Session on an earlier day" closeOnClickOutside={day === ''}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <DayField
            label="Date of service"
            description="The day the session took place. The date of entry is kept beside it."
            placeholder="12 Mar 2026"
            data-autofocus
            value={day}
            onChange={setDay}
            day={typed.kind === 'day' ? typed.day : null}
            write={formatDay}
            maxDate={today}
            error={tried ? dayFault : null}
          />
          <TextInput
            label="Time (optional)"
            placeholder="14:30"
            w={160}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
            error={tried ? timeFault : null}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={starting}>
              Start session
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
