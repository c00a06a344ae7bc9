import { keyName } from '../../text/key-name.ts'

/** Keys that everything else needs; Space works the timer already. */
const NEEDED = ['Space', 'Escape', 'Tab', 'Enter', 'NumpadEnter', 'Backspace', 'Delete']
const MODIFIER = /^(Shift|Control|Alt|Meta)(Left|Right)$|^OS/

export type PedalStroke =
  | { readonly kind: 'key'; readonly code: string }
  /** Half of a combination: the rest of it may still come. */
  | { readonly kind: 'modifier' }
  | { readonly kind: 'refused'; readonly why: string }

/** What a stroke of the pedal means while it is asked for: its key, or why that key cannot be the pedal's. */
export function pedalStroke(
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): PedalStroke {
  const { code, ctrlKey, altKey, metaKey } = event
  if (MODIFIER.test(code)) return { kind: 'modifier' }
  if (code === '')
    return { kind: 'refused', why: 'This pedal types a key without a name. Set it to another key.' }
  if (code === 'Space')
    return {
      kind: 'refused',
      why: 'The space bar works the hold timer already: this pedal needs no setting.',
    }
  if (NEEDED.includes(code))
    return {
      kind: 'refused',
      why: `${keyName(code)} is needed for other things. Set the pedal to another key, for example F13 or Page Down.`,
    }
  if (ctrlKey || altKey || metaKey)
    return {
      kind: 'refused',
      why: 'This pedal types several keys at once. Set it to a single one, for example F13 or Page Down.',
    }
  return { kind: 'key', code }
}
