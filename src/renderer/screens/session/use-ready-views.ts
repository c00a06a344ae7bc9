import { useEffect } from 'react'
import { candidatesAt } from '../../../chart/candidates.ts'
import { SHEET_VIEWS } from '../../../chart/sheet.ts'

/** Looks the muscles of every view up while nothing else is to be done, so that the first tap is as quick as any. */
export function useReadyViews(): void {
  useEffect(() => {
    const left = [...SHEET_VIEWS]
    let waiting = 0
    const next = () => {
      const view = left.shift()
      if (!view) return
      candidatesAt({ view, x: 0, y: 0 }, 'superficial')
      waiting = requestIdleCallback(next)
    }
    waiting = requestIdleCallback(next)
    return () => cancelIdleCallback(waiting)
  }, [])
}
