/** Something the session screen can do: by key, from the palette, and listed in the cheat sheet. One list feeds all three. */
export interface SessionCommand {
  readonly group: 'Tools' | 'Chart' | 'Marks' | 'Session'
  readonly name: string
  /** As Mantine's hotkeys are written ("mod+Z"); the first is shown. None: only from the palette. */
  readonly keys: readonly string[]
  readonly run: () => void
}

/** A command, in one line. */
export const command = (
  group: SessionCommand['group'],
  name: string,
  keys: readonly string[],
  run: () => void,
): SessionCommand => ({ group, name, keys, run })

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  shift: 'Shift',
  alt: 'Alt',
}

/** A key as people read it: "mod+shift+Z" is "Ctrl Shift Z", on a Mac "⌘ Shift Z". */
export function keyWords(key: string, onMac: boolean): string {
  return key
    .split('+')
    .map((part) => (part === 'mod' ? (onMac ? '⌘' : 'Ctrl') : (SHOWN[part] ?? part)))
    .join(' ')
}

/** What each key does: the pairs that `useSessionKeys` takes. */
export function keysOf(commands: readonly SessionCommand[]): readonly (readonly [string, () => void])[] {
  return commands.flatMap(({ keys, run }) => keys.map((key) => [key, run] as const))
}
