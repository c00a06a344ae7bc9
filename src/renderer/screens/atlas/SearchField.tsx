import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'

/** The search over a list that it steers: arrows and Enter go on to the list, Escape clears what is typed first. */
export function SearchField({
  label,
  placeholder,
  typed,
  onTyped,
  listId,
  activeOption,
  onKeyDown,
}: {
  label: string
  placeholder: string
  typed: string
  onTyped: (text: string) => void
  listId: string
  activeOption: string | undefined
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const clear = () => {
    onTyped('')
    field.current?.focus()
  }
  return (
    <search>
      <TextInput
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        size="md"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        data-autofocus
        value={typed}
        onChange={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return onKeyDown(event)
          event.preventDefault()
          clear()
        }}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={activeOption}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={
          typed !== '' && (
            <CloseButton size={44} iconSize={16} aria-label="Clear the search" onClick={clear} />
          )
        }
        rightSectionWidth={44}
      />
    </search>
  )
}
