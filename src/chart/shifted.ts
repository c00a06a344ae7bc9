import { formatPath, type Point, parsePath, transformPath } from './path.ts'
import type { Label, Shape } from './scene-item.ts'

/** A drawing moved by so much, in its own units. */
export function shifted(drawing: Shape | Label, { x: dx, y: dy }: Point): Shape | Label {
  if (drawing.kind === 'label') return { ...drawing, at: { x: drawing.at.x + dx, y: drawing.at.y + dy } }
  const moved = transformPath(parsePath(drawing.d), ({ x, y }) => ({ x: x + dx, y: y + dy }))
  return { ...drawing, d: formatPath(moved) }
}
