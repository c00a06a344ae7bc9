import { Input, SegmentedControl } from '@mantine/core'
import { useId } from 'react'

/** A few choices side by side under a label, one of them chosen. */
export function Choice<T extends string>({
  label,
  data,
  value,
  onChange,
  hideLabel = false,
}: {
  label: string
  data: readonly { readonly value: T; readonly label: string }[]
  value: T
  onChange: (value: T) => void
  hideLabel?: boolean
}) {
  const id = useId()
  return (
    <div>
      {!hideLabel && (
        <Input.Label labelElement="div" id={id}>
          {label}
        </Input.Label>
      )}
      <SegmentedControl<T>
        data={[...data]}
        value={value}
        onChange={onChange}
        fullWidth
        {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': id })}
      />
    </div>
  )
}
