import { useHotkeys } from '@mantine/hooks'
import { isWriting } from '../../ui/space-bar.ts'

/** Keys of the session screen, e.g. `['mod+Z', undo]`, wherever the focus is except where text is written. */
export function useSessionKeys(keys: readonly (readonly [key: string, command: () => void])[]): void {
  useHotkeys(
    keys.map(([key, command]) => [
      key,
      (event) => {
        if (isWriting(event.target)) return
        event.preventDefault()
        command()
      },
      { preventDefault: false },
    ]),
    [],
  )
}
