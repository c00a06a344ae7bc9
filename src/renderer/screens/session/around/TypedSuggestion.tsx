import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import { asLine, LINE_LIMIT } from '../../../../domain/text.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { useTypedText } from '../../../editing/use-typed-text.ts'
import classes from './around.module.css'

/** A line of own words with suggestions while typing; it saves what is typed by itself. */
export function TypedSuggestion({
  open,
  value,
  onCommit,
  ...props
}: { open: OpenSession; value: string; onCommit: (text: string) => void } & Omit<
  AutocompleteProps,
  'value' | 'onChange' | 'onBlur'
>) {
  const { text, onText, onBlur } = useTypedText(open, value, (typed) => onCommit(asLine(typed)))
  return (
    <Autocomplete
      dir="auto"
      size="md"
      maxLength={LINE_LIMIT}
      // A scroll area within the list would be a place that keys cannot reach.
      withScrollArea={false}
      classNames={{ option: classes.option ?? '', options: classes.suggestions ?? '' }}
      {...props}
      value={text}
      onChange={onText}
      onBlur={onBlur}
    />
  )
}
