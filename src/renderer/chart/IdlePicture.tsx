import { useComputedColorScheme } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import type { Medium } from '../../chart/style.ts'

/** Pictures that were painted of something, kept as long as it is. */
export interface PictureStore<Of> {
  /** The one painted before, if it was. */
  readonly known: (of: Of, medium: Medium) => HTMLCanvasElement | undefined
  readonly paint: (of: Of, medium: Medium) => HTMLCanvasElement
}

/** A picture of the chart, without words; painted when the page has nothing else to do, at once if it was painted before. */
export function IdlePicture<Of>({
  of,
  store,
  size: { width, height },
  className,
}: {
  of: Of
  store: PictureStore<Of>
  size: { readonly width: number; readonly height: number }
  className?: string | undefined
}) {
  const medium = useComputedColorScheme('light')
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const show = (picture: HTMLCanvasElement) => {
      const target = canvas.current
      if (!target) return
      target.width = picture.width
      target.height = picture.height
      target.getContext('2d')?.drawImage(picture, 0, 0)
    }
    const known = store.known(of, medium)
    if (known) return show(known)
    const waiting = requestIdleCallback(() => show(store.paint(of, medium)), { timeout: 500 })
    return () => cancelIdleCallback(waiting)
  }, [of, store, medium])
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} className={className} style={{ width, height }} />
    </span>
  )
}
