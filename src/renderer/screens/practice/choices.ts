import type { Paper, PressureUnit } from '../../../domain/practice.ts'

export const PAPER_CHOICES: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
]

export const PRESSURE_CHOICES: readonly { readonly value: PressureUnit; readonly label: string }[] = [
  { value: 'kg/cm²', label: 'kg/cm²' },
  { value: 'kPa', label: 'kPa' },
]
