import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenSession } from './open-session.ts'

/** Long enough not to make an undo step of every letter, short enough that a pause is a save. */
const PAUSE_MS = 500

/**
 * A text field whose words become one edit after a pause, on leaving the field, and before any undo, export or
 * closing. `commit` is called with a text that differs from `value`. While typing, the field shows what is typed.
 */
export function useTypedText(open: OpenSession, value: string, commit: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ value, commit, typed: null as string | null })
  latest.current.value = value
  latest.current.commit = commit
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const commitNow = useCallback(() => {
    clearTimeout(timer.current)
    const { typed: text, value: known, commit: say } = latest.current
    latest.current.typed = null
    setTyped(null)
    if (text !== null && text !== known) say(text)
  }, [])

  useEffect(() => {
    const leave = open.registerTyping(commitNow)
    return () => {
      commitNow()
      leave()
    }
  }, [open, commitNow])

  const onText = useCallback(
    (text: string) => {
      latest.current.typed = text
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(commitNow, PAUSE_MS)
    },
    [commitNow],
  )
  return { text: typed ?? value, onText, onBlur: commitNow }
}
