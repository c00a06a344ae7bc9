import { useComputedColorScheme } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import type { Session } from '../../../domain/session.ts'
import classes from './Timeline.module.css'
import { knownPicture, PICTURE_SIZE, paintPicture } from './visit-picture.ts'

/** A visit's chart in small; painted when the page has nothing else to do, at once if it was painted before. */
export function VisitPicture({ session }: { session: Session }) {
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
    const known = knownPicture(session, medium)
    if (known) return show(known)
    const waiting = requestIdleCallback(() => show(paintPicture(session, medium)), { timeout: 500 })
    return () => cancelIdleCallback(waiting)
  }, [session, medium])
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} className={classes.picture} style={PICTURE_SIZE} />
    </span>
  )
}
