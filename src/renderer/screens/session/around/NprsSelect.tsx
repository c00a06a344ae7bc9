import { Select } from '@mantine/core'
import { NPRS_STEPS, Nprs } from '../../../../domain/scales.ts'
import classes from './around.module.css'

const DATA = NPRS_STEPS.map(String)

/** Pain 0 to 10 in the room of one field; null where it was not asked. */
export function NprsSelect({
  label,
  value,
  onChange,
}: {
  label: string
  value: Nprs | null
  onChange: (value: Nprs | null) => void
}) {
  return (
    <Select
      label={label}
      placeholder="not asked"
      data={DATA}
      value={value === null ? null : `${value}`}
      onChange={(chosen) => onChange(chosen === null ? null : Nprs.parse(Number(chosen)))}
      clearable
      size="md"
      maxDropdownHeight={360}
      classNames={{ option: classes.option ?? '' }}
    />
  )
}
