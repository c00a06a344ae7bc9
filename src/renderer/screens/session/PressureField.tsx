import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { PressureUnit } from '../../../domain/practice.ts'
import { KPA_PER_KG_CM2, PressureKpa } from '../../../domain/scales.ts'

/** A pressure pain threshold in the practice's unit; stored in kPa. An empty field is "not measured". */
export function PressureField({
  label,
  unit,
  kpa,
  onChange,
}: {
  label: string
  unit: PressureUnit
  kpa: number | null
  onChange: (kpa: number | null) => void
}) {
  const perUnit = unit === 'kPa' ? 1 : KPA_PER_KG_CM2
  const shown = kpa === null ? '' : Number((kpa / perUnit).toFixed(unit === 'kPa' ? 0 : 2))
  const [typed, setTyped] = useState<string | number | null>(null)
  const commit = () => {
    if (typed === null) return
    const next = typed === '' ? null : Number(typed) * perUnit
    setTyped(null)
    if (next === null || PressureKpa.safeParse(next).success) onChange(next)
  }
  const value = typed ?? shown
  const tooHigh = value !== '' && Number(value) * perUnit > 2000
  return (
    <NumberInput
      label={label}
      suffix={` ${unit}`}
      min={0}
      decimalScale={unit === 'kPa' ? 0 : 2}
      step={unit === 'kPa' ? 10 : 0.1}
      value={value}
      error={tooHigh && 'This is more than an algometer can read.'}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      placeholder="not measured"
      size="md"
    />
  )
}
