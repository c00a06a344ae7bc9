import { type RefObject, useEffect } from 'react'

/**
 * Keeps the focus inside what lies over a screen, whatever closes beneath it at that moment (a menu, a palette) and gives
 * the focus back elsewhere; at the end it returns to where it was asked for.
 */
export function useKeptFocus(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const origin = whereAsked()
    const pullBack = ({ target }: FocusEvent) => {
      const place = content.current
      // A question over the preview has the focus while it is asked.
      if (place && target instanceof Element && isBeneath(target, place)) place.focus()
    }
    document.addEventListener('focusin', pullBack)
    return () => {
      document.removeEventListener('focusin', pullBack)
      origin?.focus()
    }
  }, [content])
}

const isBeneath = (target: Element, place: HTMLElement) =>
  !place.contains(target) && document.getElementById('root')?.contains(target) === true

/** What has the focus; for an item of a menu, which is about to go, the button of the menu. */
function whereAsked(): HTMLElement | null {
  const active = document.activeElement
  const button = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const origin = button ? document.getElementById(button) : active
  return origin instanceof HTMLElement && origin !== document.body ? origin : null
}
