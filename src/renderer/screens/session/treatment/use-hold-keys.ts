import { useEffect, useEffectEvent } from 'react'
import { isWriting, watchSpaceBar } from '../../../ui/space-bar.ts'

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey

/** The chart tells a tap of the space bar from one that is held to pan. */
const isCharts = ({ target, defaultPrevented }: KeyboardEvent) =>
  defaultPrevented || (target instanceof Element && target.closest('[role="application"]') !== null)

/**
 * Space and the practice's pedal key (a `KeyboardEvent.code`, "" for none) call `onToggle`, except where text is
 * written or the space bar is a control's.
 */
export function useHoldKeys(onToggle: () => void, pedalKey: string): void {
  const onKey = useEffectEvent((event: KeyboardEvent, isFree: (event: KeyboardEvent) => boolean) => {
    if (!isPlain(event) || isWriting(event.target)) return
    const pedal = pedalKey !== '' && event.code === pedalKey
    if (!pedal && !(event.key === ' ' && !isCharts(event) && isFree(event))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // A key that is held repeats itself; a pedal that rests under a foot is one stroke.
    if (!event.repeat) onToggle()
  })
  useEffect(() => {
    const stop = new AbortController()
    const isFree = watchSpaceBar(stop.signal)
    const how = { signal: stop.signal, capture: true }
    window.addEventListener('keydown', (event) => onKey(event, isFree), how)
    return () => stop.abort()
  }, [])
}
