import { useIntersection, useMergedRef } from '@mantine/hooks'
import { type RefObject, useEffect, useRef, useState } from 'react'
import classes from './document.module.css'
import type { PdfPages } from './pdf-pages.ts'

/** One page. It is painted when it comes near, and what was painted before stays until then. */
export function PageView({
  pages,
  number,
  scale,
  scroller,
}: {
  pages: PdfPages
  number: number
  /** Pixels of CSS a point. */
  scale: number
  scroller: RefObject<HTMLElement | null>
}) {
  const host = useRef<HTMLDivElement>(null)
  const [fault, setFault] = useState(false)
  const { ref: watch, entry } = useIntersection({ root: scroller.current, rootMargin: '75% 0px' })
  const ref = useMergedRef(host, watch)
  const near = entry?.isIntersecting ?? false

  useEffect(() => {
    const place = host.current
    if (!place) return
    if (!near) return place.replaceChildren()
    const controller = new AbortController()
    pages
      .paint(number, scale * window.devicePixelRatio, controller.signal)
      .then((picture) => {
        if (!picture || controller.signal.aborted) return picture?.close()
        place.replaceChildren(canvasOf(picture))
        setFault(false)
      })
      .catch(() => {
        if (!controller.signal.aborted) setFault(true)
      })
    return () => controller.abort()
  }, [pages, number, scale, near])

  const { width, height } = pages.size
  return (
    <div className={classes.sheet} style={{ width: width * scale, height: height * scale }}>
      <div ref={ref} className={classes.canvas} role="img" aria-label={`Page ${number} of ${pages.count}`} />
      {fault && (
        <p className={classes.fault}>This page cannot be shown. Saving and printing may still work.</p>
      )}
    </div>
  )
}

/** Shows the picture without a copy of it. */
function canvasOf(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  return canvas
}
