import { useEffect } from 'react'
import { registerFlush } from '../closing.ts'

/**
 * While `dirty`, the window is not closed and the screen not left by the menu without a word: `sentence` says what
 * would be lost; null guards nothing.
 */
export function useUnsaved(dirty: boolean, sentence: string | null): void {
  useEffect(() => {
    if (!dirty || sentence === null) return
    return registerFlush(() => Promise.reject(new Error(sentence)))
  }, [dirty, sentence])
}
