import { useComputedColorScheme } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import type { Session } from '../../../domain/session.ts'
import classes from './Timeline.module.css'
import { knownPicture, PICTURE_SIZES, type PictureSize, paintPicture } from './visit-picture.ts'

/** A visit's chart in small; painted when the page has nothing else to do, at once if it was painted before. */
export function VisitPicture({ session, size }: { session: Session; size: PictureSize }) {
  const medium = useComputedColorScheme('light')
  const { width, height } = PICTURE_SIZES[size]
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const show = (picture: HTMLCanvasElement) => {
      const target = canvas.current
      if (!target) return
      target.width = picture.width
      target.height = picture.height
      target.getContext('2d')?.drawImage(picture, 0, 0)
    }
    const known = knownPicture(session, medium, size)
    if (known) return show(known)
    const waiting = requestIdleCallback(() => show(paintPicture(session, medium, size)), { timeout: 500 })
    return () => cancelIdleCallback(waiting)
  }, [session, medium, size])
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} className={classes.picture} style={{ width, height }} />
    </span>
  )
}
