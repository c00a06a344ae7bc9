import { useEffect } from 'react'
import { registerFlush } from '../closing.ts'

/** While `dirty`, the window is not closed and the screen not left without a word: `sentence` says what would be lost. */
export function useUnsaved(dirty: boolean, sentence: string): void {
  useEffect(() => {
    if (!dirty) return
    return registerFlush(() => Promise.reject(new Error(sentence)))
  }, [dirty, sentence])
}
