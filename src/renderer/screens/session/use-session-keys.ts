import { useHotkeys } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { isControl, isWriting } from '../../ui/space-bar.ts'

const OPENED = '[role="menu"], [role="listbox"], [role="dialog"], [aria-haspopup][aria-expanded="true"]'

/** True for a key that belongs to what lies over the session: Escape to all of it, the others to a dialog. */
function isForWhatLiesOver({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (key === 'Escape') return target.closest(OPENED) !== null
  return !ctrlKey && !metaKey && target.closest('[aria-modal="true"]') !== null
}

/** One press does one thing, even where that gives the same key another meaning. */
const done = new WeakSet<KeyboardEvent>()

/** Keys of the session screen, e.g. `['mod+Z', undo]`, wherever the focus is except where text is written (a function key writes none); Enter presses a focused control. */
export function useSessionKeys(keys: readonly (readonly [key: string, command: () => void])[]): void {
  const notOurs = useRef<KeyboardEvent | null>(null)
  useEffect(() => {
    // First in line: once a dialog has closed on Escape, nothing tells that it was open.
    const look = (event: KeyboardEvent) => {
      notOurs.current = isForWhatLiesOver(event) ? event : null
    }
    window.addEventListener('keydown', look, { capture: true })
    return () => window.removeEventListener('keydown', look, { capture: true })
  }, [])
  useHotkeys(
    keys.map(([key, command]) => [
      key,
      (event) => {
        if (
          event === notOurs.current ||
          done.has(event) ||
          (isWriting(event.target) && !/^F\d/.test(event.key)) ||
          (event.key === 'Enter' && isControl(event.target))
        )
          return
        done.add(event)
        event.preventDefault()
        command()
      },
      { preventDefault: false },
    ]),
    [],
  )
}
