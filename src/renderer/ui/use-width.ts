import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element inside its padding, in CSS pixels: known before it is first painted, and followed from then on. */
export function useWidth<E extends HTMLElement>(): { readonly ref: RefCallback<E>; readonly width: number } {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: E | null) => {
    if (!element) return
    const { paddingLeft, paddingRight } = getComputedStyle(element)
    setWidth(element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight))
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
