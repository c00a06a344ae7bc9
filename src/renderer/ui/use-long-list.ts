import { useState } from 'react'

interface Group {
  readonly group: string
  readonly items: readonly { readonly value: string; readonly label: string }[]
}

/**
 * Options of a field that has hundreds: until they are first looked at only the chosen ones are there, so that the
 * field itself appears at once. To be spread over a Select or MultiSelect.
 */
export function useLongList(groups: readonly Group[], chosen: readonly string[]) {
  const [lookedAt, setLookedAt] = useState(false)
  const only = ({ group, items }: Group) => ({
    group,
    items: items.filter(({ value }) => lookedAt || chosen.includes(value)),
  })
  const data = groups.map(only).filter(({ items }) => items.length > 0)
  return { data, onDropdownOpen: () => setLookedAt(true) }
}
