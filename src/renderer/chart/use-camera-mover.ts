import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { zoomPercent } from '../../chart/camera.ts'
import type { Size } from '../../chart/transform.ts'
import { type CameraMover, createCameraMover } from './camera-mover.ts'

const wantsStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * The camera of the chart in an element, kept to the element's size. `onMove` is called after each movement,
 * `onZoom` when the whole percent changed. `size` is null until the element has one.
 */
export function useCameraMover(
  element: RefObject<HTMLElement | null>,
  onMove: (mover: CameraMover) => void,
  onZoom: (percent: number) => void,
): { readonly mover: CameraMover; readonly size: Size | null } {
  const [size, setSize] = useState<Size | null>(null)
  const listener = useRef<() => void>(() => undefined)
  const measuring = useRef<() => void>(() => undefined)
  const percent = useRef<number>(undefined)
  const [mover] = useState(() =>
    createCameraMover({
      onMove: () => listener.current(),
      measure: () => measuring.current(),
      still: wantsStillness,
      nextFrame: (step) => void requestAnimationFrame(step),
    }),
  )

  const moved = useEffectEvent(() => {
    onMove(mover)
    const now = zoomPercent(mover.camera(), mover.fitted())
    if (now === percent.current) return
    percent.current = now
    onZoom(now)
  })
  useLayoutEffect(() => {
    listener.current = moved
    return () => {
      listener.current = () => undefined
    }
  }, [])

  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target
      const now = mover.viewport()
      if (width === 0 || height === 0 || (width === now.width && height === now.height)) return
      mover.resize({ width, height })
      setSize({ width, height })
    }
    // The observer tells the size at the beginning, too: asked for now, everything would be laid out for this alone.
    measuring.current = measure
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, mover])

  return { mover, size }
}
