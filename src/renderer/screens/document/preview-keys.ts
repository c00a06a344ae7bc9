import type { RefObject } from 'react'

/** What keys do in the preview. */
export interface PreviewKeys {
  readonly close: () => void
  readonly turn: (direction: 1 | -1) => void
  readonly zoom: (direction: 1 | -1) => void
  readonly fit: () => void
  readonly save: () => void
  readonly print: () => void
}

/** Listens to the whole window: nothing else is to be used meanwhile. A control that uses a key itself has it before. */
export function previewKeys(
  content: RefObject<HTMLElement | null>,
  keys: PreviewKeys,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event
    const used =
      event.defaultPrevented ||
      isOver(target, content.current) ||
      (target instanceof HTMLTextAreaElement && event.key.startsWith('Page')) ||
      (target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true')
    const act = used
      ? undefined
      : event.ctrlKey || event.metaKey
        ? withModifier(keys, event.key)
        : plain(keys, event.key)
    if (!act) return
    event.preventDefault()
    act()
  }
}

function plain(keys: PreviewKeys, key: string): (() => void) | undefined {
  switch (key) {
    case 'Escape':
      return keys.close
    case 'PageDown':
      return () => keys.turn(1)
    case 'PageUp':
      return () => keys.turn(-1)
    default:
      return undefined
  }
}

function withModifier(keys: PreviewKeys, key: string): (() => void) | undefined {
  switch (key.toLowerCase()) {
    case '+':
    case '=':
      return () => keys.zoom(1)
    case '-':
      return () => keys.zoom(-1)
    case '0':
      return keys.fit
    case 's':
      return keys.save
    case 'p':
      return keys.print
    default:
      return undefined
  }
}

/** In a question or a menu that lies over the preview. */
function isOver(target: EventTarget | null, place: HTMLElement | null): boolean {
  const over = target instanceof Element ? target.closest('[role="dialog"], [role="menu"]') : null
  return over !== null && !over.contains(place)
}
