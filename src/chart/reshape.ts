import type { Stroke } from '../domain/symptom-area.ts'
import type { View, ViewPoint } from '../domain/view-point.ts'
import { type Loop, lassosOf, outlineLoops } from './area-parts.ts'
import type { Point } from './path.ts'

/** Something painted that can be reshaped. */
export interface Painting {
  readonly id: string
  readonly strokes: readonly Stroke[]
}

/** The edge of a painting taken hold of at one place, and how much each of its points follows. */
export interface Grip {
  readonly painting: Painting
  readonly view: View
  readonly from: Point
  readonly loops: readonly (readonly { readonly at: Point; readonly follows: number }[])[]
}

/** Figure units between points of an edge that is pulled: it bends, it does not break. */
const APART = 2

/**
 * Takes hold of the edge nearest to a place, no further than `reach` from it; of several paintings the first one's. Null
 * if no edge is that near. What lies within `spread` of the held point follows, less the further away. Figure units.
 */
export function gripAt(
  paintings: readonly Painting[],
  place: ViewPoint,
  { reach, spread }: { readonly reach: number; readonly spread: number },
): Grip | null {
  for (const painting of paintings) {
    const loops = outlineLoops(painting.strokes, place.view).map(dense)
    const held = nearestOn(loops, place)
    if (!held || Math.hypot(held.x - place.x, held.y - place.y) > reach) continue
    const follows = ({ x, y }: Point) => {
      const away = Math.hypot(x - held.x, y - held.y) / spread
      return away < 1 ? (1 - away * away) ** 2 : 0
    }
    return {
      painting,
      view: place.view,
      from: { x: place.x, y: place.y },
      loops: loops.map((loop) => loop.map((at) => ({ at, follows: follows(at) }))),
    }
  }
  return null
}

/** The edges as they lie when the grip was carried to a place. */
export function pulled({ from, loops }: Grip, to: Point): readonly Loop[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return loops.map((loop) =>
    loop.map(({ at, follows }) => ({ x: at.x + follows * dx, y: at.y + follows * dy })),
  )
}

/** The painting's strokes with the pulled edge: in its view by outlines, in the others as they were. */
export function reshaped(grip: Grip, to: Point): readonly Stroke[] {
  const others = grip.painting.strokes.filter(({ view }) => view !== grip.view)
  return [...others, ...lassosOf(grip.view, pulled(grip, to))]
}

function dense(loop: Loop): Loop {
  return loop.flatMap((to, i) => {
    const from = loop[i - 1]
    if (!from) return [to]
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / APART))
    return Array.from({ length: steps }, (_, step) => {
      const t = (step + 1) / steps
      return { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) }
    })
  })
}

function nearestOn(loops: readonly Loop[], place: Point): Point | null {
  let nearest: Point | null = null
  let least = Infinity
  for (const point of loops.flat()) {
    const distance = Math.hypot(point.x - place.x, point.y - place.y)
    if (distance < least) [nearest, least] = [point, distance]
  }
  return nearest
}
