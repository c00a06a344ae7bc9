import { centreOf } from '../../../chart/camera.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import type { Seen, SeenStore } from '../../chart/seen.ts'

/** A chart that moves with another: what it shows, and how to show something else. */
export interface LinkedChart {
  readonly seen: SeenStore
  readonly chart: () => Pick<ChartHandle, 'lookAt'> | null
}

/** Two charts pan and zoom as one, whichever is moved; returns how to let them go. */
export function linkCharts(one: LinkedChart, other: LinkedChart): () => void {
  let following = false
  const follow = (leader: LinkedChart, follower: LinkedChart) =>
    leader.seen.subscribe((seen) => {
      // What only follows leads nobody: two charts that differ by a pixel would push each other on and on.
      const shown = follower.seen.getState()
      if (!seen || !shown || following || isSame(seen, shown)) return
      following = true
      follower.chart()?.lookAt(centreOf(seen.camera, seen.viewport), zoomOf(seen))
      following = false
    })
  const stops = [follow(one, other), follow(other, one)]
  return () => {
    for (const stop of stops) stop()
  }
}

const zoomOf = ({ camera, fitted }: Seen) => camera.scale / fitted.scale

function isSame(a: Seen, b: Seen): boolean {
  if (Math.abs(zoomOf(a) / zoomOf(b) - 1) > 1e-6) return false
  const [here, there] = [centreOf(a.camera, a.viewport), centreOf(b.camera, b.viewport)]
  return Math.hypot(here.x - there.x, here.y - there.y) * a.camera.scale < 0.01
}
