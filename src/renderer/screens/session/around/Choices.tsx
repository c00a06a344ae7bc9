import { SegmentedControl } from '@mantine/core'
import type { Side } from '../../../../domain/view-point.ts'
import { SIDE_WORDS } from '../../../../domain/words.ts'
import classes from './around.module.css'

/** A few words side by side, one of them chosen; each is a target for a finger. */
export function Choices<T extends string>({
  label,
  data,
  value,
  onChange,
}: {
  label: string
  data: readonly { readonly value: T; readonly label: string }[]
  value: T
  onChange: (value: T) => void
}) {
  return (
    <SegmentedControl<T>
      aria-label={label}
      data={[...data]}
      value={value}
      onChange={onChange}
      fullWidth
      className={classes.choices}
    />
  )
}

const SIDES = [
  { value: 'none', label: 'no side' },
  { value: 'right', label: SIDE_WORDS.right },
  { value: 'left', label: SIDE_WORDS.left },
  { value: 'midline', label: SIDE_WORDS.midline },
] as const

/** The client's side of something, which may have none. */
export function SideChoice({
  value,
  onChange,
}: {
  value: Side | null
  onChange: (side: Side | null) => void
}) {
  return (
    <Choices
      label="Side"
      data={SIDES}
      value={value ?? 'none'}
      onChange={(side) => onChange(side === 'none' ? null : side)}
    />
  )
}
