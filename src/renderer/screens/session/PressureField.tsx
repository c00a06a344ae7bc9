import type { PressureUnit } from '../../../domain/practice.ts'
import { KPA_PER_KG_CM2, PRESSURE_LIMIT_KPA } from '../../../domain/scales.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { TypedNumber } from './TypedNumber.tsx'

/** How each unit is written: its size in kPa, its decimals and one step. */
const UNITS: Readonly<Record<PressureUnit, { kpa: number; decimals: number; step: number }>> = {
  kPa: { kpa: 1, decimals: 0, step: 10 },
  'kg/cm²': { kpa: KPA_PER_KG_CM2, decimals: 2, step: 0.1 },
}

/** A pressure pain threshold in the practice's unit; stored in kPa. An empty field is "not measured". */
export function PressureField({
  label,
  unit,
  kpa,
  open,
  onChange,
}: {
  label: string
  unit: PressureUnit
  kpa: number | null
  open: OpenSession
  onChange: (kpa: number | null) => void
}) {
  const { kpa: size, decimals, step } = UNITS[unit]
  return (
    <TypedNumber
      label={label}
      open={open}
      value={kpa === null ? null : Number((kpa / size).toFixed(decimals))}
      onCommit={(value) => onChange(value === null ? null : value * size)}
      max={Math.floor(PRESSURE_LIMIT_KPA / size)}
      decimalScale={decimals}
      step={step}
      suffix={` ${unit}`}
      placeholder="not measured"
    />
  )
}
