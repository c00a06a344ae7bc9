import { useEffect, useEffectEvent } from 'react'

/** The whole display while this is mounted, where the shell allows it. `onLeft` is called when the user ends it. */
export function useFullScreen(onLeft: () => void): void {
  const left = useEffectEvent(onLeft)
  useEffect(() => {
    let entered = false
    // Refused, it fills the window; nothing else changes.
    document.documentElement.requestFullscreen?.().then(
      () => {
        entered = true
      },
      () => {},
    )
    const changed = () => {
      if (entered && !document.fullscreenElement) left()
    }
    document.addEventListener('fullscreenchange', changed)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
    }
  }, [])
}
