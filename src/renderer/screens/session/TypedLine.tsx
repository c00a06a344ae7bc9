import { TextInput, type TextInputProps } from '@mantine/core'
import { asLine, LINE_LIMIT } from '../../../domain/text.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { useTypedText } from '../../editing/use-typed-text.ts'

/** A line of text that saves what is typed by itself. */
export function TypedLine({
  open,
  value,
  onCommit,
  ...props
}: { open: OpenSession; value: string; onCommit: (text: string) => void } & Omit<
  TextInputProps,
  'value' | 'onChange' | 'onBlur'
>) {
  const { text, onText, onBlur } = useTypedText(open, value, (typed) => onCommit(asLine(typed)))
  return (
    <TextInput
      dir="auto"
      size="md"
      maxLength={LINE_LIMIT}
      {...props}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onBlur}
    />
  )
}
