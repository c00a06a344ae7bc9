import type { Ref } from 'react'
import { useStore } from 'zustand'
import { fromViewPoint } from '../../chart/sheet.ts'
import { applyTo } from '../../chart/transform.ts'
import type { ViewPoint } from '../../domain/view-point.ts'
import classes from './PinnedTo.module.css'
import type { SeenStore } from './seen.ts'

/** Stays at a place of the chart however the chart moves: what opens there moves along. */
export function PinnedTo({ at, seen, ref }: { at: ViewPoint; seen: SeenStore; ref?: Ref<HTMLDivElement> }) {
  const now = useStore(seen)
  const { x, y } = now ? applyTo(now.camera, fromViewPoint(at)) : { x: 0, y: 0 }
  return <div ref={ref} className={classes.pin} style={{ left: x, top: y }} />
}
