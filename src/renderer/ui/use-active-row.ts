import { type KeyboardEvent, useState } from 'react'

/** How many rows Page Up and Page Down go. */
const PAGE = 10

/** The DOM id of a row, for `aria-activedescendant`. */
export const optionId = (at: number) => `row-option-${at}`

/**
 * Which row of a list the arrow keys have reached; Enter opens it (or the first, if none was reached). Begins anew when
 * `list` changes; `setActive` can reach a row of the list that comes next.
 */
export function useActiveRow(length: number, open: (at: number) => void, list: string) {
  const [state, setState] = useState<{ readonly list: string; readonly at: number | null }>({
    list,
    at: null,
  })
  const active = state.list === list && state.at !== null && state.at < length ? state.at : null
  const setActive = (at: number | null, of = list) => setState({ list: of, at })

  const onKeyDown = (event: KeyboardEvent) => {
    const goTo = (at: number) => {
      event.preventDefault()
      if (length > 0) setActive(Math.max(0, Math.min(length - 1, at)))
    }
    switch (event.key) {
      case 'ArrowDown':
        return goTo(active === null ? 0 : active + 1)
      case 'ArrowUp':
        return goTo(active === null ? length - 1 : active - 1)
      case 'PageDown':
        return goTo((active ?? -1) + PAGE)
      case 'PageUp':
        return goTo((active ?? 0) - PAGE)
      case 'Enter':
        event.preventDefault()
        return open(active ?? 0)
    }
  }
  return { active, setActive, onKeyDown }
}
