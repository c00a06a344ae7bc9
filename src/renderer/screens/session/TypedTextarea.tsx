import { Textarea, type TextareaProps } from '@mantine/core'
import { asFreeText, TEXT_LIMIT } from '../../../domain/text.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { useTypedText } from '../../editing/use-typed-text.ts'

/** A text area that saves what is typed by itself. */
export function TypedTextarea({
  open,
  value,
  onCommit,
  ...props
}: { open: OpenSession; value: string; onCommit: (text: string) => void } & Omit<
  TextareaProps,
  'value' | 'onChange' | 'onBlur'
>) {
  const { text, onText, onBlur } = useTypedText(open, value, (typed) => onCommit(asFreeText(typed)))
  return (
    <Textarea
      dir="auto"
      autosize
      minRows={2}
      maxLength={TEXT_LIMIT}
      {...props}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onBlur}
    />
  )
}
