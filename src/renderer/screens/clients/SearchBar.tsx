import { CloseButton, Kbd, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { Choice } from '../../ui/Choice.tsx'
import classes from './ClientsScreen.module.css'
import type { Shown } from './client-filter.ts'

const SHOWN: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'current', label: 'Current' },
  { value: 'archived', label: 'Archived' },
  { value: 'all', label: 'All' },
]

/** The search field over the names ("/" goes to it), and which clients are looked at. */
export function SearchBar({
  typed,
  onTyped,
  shown,
  onShown,
  onKeyDown,
  activeOption,
}: {
  typed: string
  onTyped: (text: string) => void
  shown: Shown
  onShown: (shown: Shown) => void
  onKeyDown: (event: KeyboardEvent) => void
  activeOption: string | undefined
}) {
  const field = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => field.current?.select()]])
  const clear = () => {
    onTyped('')
    field.current?.focus()
  }
  return (
    <search className={classes.search}>
      <TextInput
        ref={field}
        className={classes.field}
        aria-label="Search clients by name"
        placeholder="Search by name"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        onChange={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={(event) => (event.key === 'Escape' ? clear() : onKeyDown(event))}
        role="combobox"
        aria-expanded
        aria-controls="client-list"
        aria-activedescendant={activeOption}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={
          typed === '' ? (
            <Kbd aria-hidden>/</Kbd>
          ) : (
            <CloseButton size={44} iconSize={16} aria-label="Clear the search" onClick={clear} />
          )
        }
        rightSectionWidth={44}
      />
      <Choice label="Show" hideLabel data={SHOWN} value={shown} onChange={onShown} />
    </search>
  )
}
