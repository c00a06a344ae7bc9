import { useHotkeys } from '@mantine/hooks'
import { isControl, isWriting } from '../../ui/space-bar.ts'

/** Keys of the session screen, e.g. `['mod+Z', undo]`, wherever the focus is except where text is written (a function key writes none); Enter presses a focused control. */
export function useSessionKeys(keys: readonly (readonly [key: string, command: () => void])[]): void {
  useHotkeys(
    keys.map(([key, command]) => [
      key,
      (event) => {
        if (
          (isWriting(event.target) && !/^F\d/.test(event.key)) ||
          (event.key === 'Enter' && isControl(event.target))
        )
          return
        event.preventDefault()
        command()
      },
      { preventDefault: false },
    ]),
    [],
  )
}
