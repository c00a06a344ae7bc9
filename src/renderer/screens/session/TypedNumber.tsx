import { NumberInput, type NumberInputProps } from '@mantine/core'
import type { OpenSession } from '../../editing/open-session.ts'
import { useTypedText } from '../../editing/use-typed-text.ts'

/**
 * A number field that saves what is typed by itself, as one change. Empty is null. More than `max` or less than `min` (0)
 * cannot be typed at all, so nothing that was typed has to be thrown away.
 */
export function TypedNumber({
  open,
  value,
  onCommit,
  min = 0,
  ...props
}: { open: OpenSession; value: number | null; onCommit: (value: number | null) => void; min?: number } & Omit<
  NumberInputProps,
  'value' | 'onChange' | 'onBlur' | 'min'
>) {
  const { text, onText, onBlur } = useTypedText(open, value === null ? '' : String(value), (typed) =>
    onCommit(typed === '' ? null : Number(typed)),
  )
  return (
    <NumberInput
      // Too small for a finger; the arrow keys step as well.
      hideControls
      size="md"
      min={min}
      allowNegative={min < 0}
      clampBehavior="strict"
      {...props}
      value={text}
      onChange={(typed) => onText(Number.isFinite(Number(typed)) ? String(typed) : '')}
      onBlur={onBlur}
    />
  )
}
