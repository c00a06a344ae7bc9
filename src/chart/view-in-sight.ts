import type { View } from '../domain/view-point.ts'
import type { Box } from './path.ts'
import { FRAMES, placedView } from './sheet.ts'
import { screenPoint } from './space.ts'
import { applyTo, type Camera, invert, type Size } from './transform.ts'

/** The part of a view's room that a camera shows, in the view's units; null if nothing of it is seen. */
export function seenPart(view: View, camera: Camera, { width, height }: Size): Box | null {
  const { origin } = placedView(view)
  const frame = FRAMES[view]
  const toSheet = invert(camera)
  const topLeft = applyTo(toSheet, screenPoint(0, 0))
  const bottomRight = applyTo(toSheet, screenPoint(width, height))
  const minX = Math.max(frame.minX, topLeft.x - origin.x)
  const minY = Math.max(frame.minY, topLeft.y - origin.y)
  const maxX = Math.min(frame.maxX, bottomRight.x - origin.x)
  const maxY = Math.min(frame.maxY, bottomRight.y - origin.y)
  return minX < maxX && minY < maxY ? { minX, minY, maxX, maxY } : null
}
