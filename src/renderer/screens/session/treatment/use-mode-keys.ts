import { useEffect, useEffectEvent } from 'react'
import { isWriting } from '../../../ui/space-bar.ts'

/** The keys of treatment mode. */
export interface ModeKeys {
  readonly onDigit: (digit: number, time: number) => void
  /** An arrow: −1 to the point before, 1 to the next. */
  readonly onStep: (by: -1 | 1) => void
  /** What letters do, in small ones. */
  readonly letters: Readonly<Record<string, () => void>>
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** Listens to digits, arrows and letters wherever the focus is, before the chart does: here they never move a cross-hair. */
export function useModeKeys({ onDigit, onStep, letters }: ModeKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    // An open menu has arrows of its own.
    if (event.target instanceof Element && event.target.closest('[role="menu"]')) return
    const step = STEPS[event.key]
    const letter = letters[event.key.toLowerCase()]
    if (step) onStep(step)
    else if (letter && !event.repeat) letter()
    else if (/^\d$/.test(event.key) && !event.repeat) onDigit(Number(event.key), event.timeStamp)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
