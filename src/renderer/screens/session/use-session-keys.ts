import { useHotkeys } from '@mantine/hooks'

const NO_TEXT = new Set(['radio', 'checkbox', 'button', 'submit', 'range'])

/** True where a key writes a character: there it is never a command. A radio button is an input, but writes nothing. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

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
