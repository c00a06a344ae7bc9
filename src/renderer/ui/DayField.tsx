import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '../../domain/dates.ts'
import { readTypedDay } from '../text/typed-day.ts'

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'rightSection'> {
  /** What is typed; never corrected, so that nothing typed is lost. */
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly maxDate?: string
  /** What the calendar shows first: days near today, or years to choose from. */
  readonly startWith?: 'month' | 'decade'
}

/** A date: typed, or picked from a calendar behind a button. */
export function DayField({ value, onChange, maxDate, startWith = 'month', ...input }: Props) {
  const [open, setOpen] = useState(false)
  const typed = readTypedDay(value)
  const day = typed.kind === 'day' ? typed.day : null
  const pick = (picked: string | null) => {
    setOpen(false)
    if (picked !== null) onChange(formatDay(picked))
  }
  const calendar = (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <ActionIcon aria-label={`Pick: ${input.label}`} onClick={() => setOpen(!open)}>
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={day}
          defaultLevel={day ? 'month' : startWith}
          onChange={pick}
          {...(day ? { defaultDate: day } : {})}
          {...(maxDate ? { maxDate } : {})}
        />
      </Popover.Dropdown>
    </Popover>
  )
  return (
    <TextInput
      autoComplete="off"
      {...input}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={calendar}
      rightSectionWidth={44}
    />
  )
}
