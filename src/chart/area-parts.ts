import type { Stroke } from '../domain/symptom-area.ts'
import { View } from '../domain/view-point.ts'
import { flattenPath, isInside, type Point, parsePath } from './path.ts'
import { areaOutline, keptStroke } from './stroke-outline.ts'

/** A closed line; the last point is joined to the first. */
export type Loop = readonly Point[]

/** How near the flattened outline lies to its curve, and how far what is kept may be from it. Figure units. */
const FLATNESS = 0.05
const KEPT_WITHIN = 0.12

/** The edges of what is painted in one view, as closed lines: outer edges turn one way, holes the other. */
export function outlineLoops(strokes: readonly Stroke[], view: View): readonly Loop[] {
  const outline = areaOutline(strokes, view)
  return outline ? flattenPath(parsePath(outline.d), FLATNESS) : []
}

/** The connected parts of an area over all views, each as a lasso that paints what it was: at most a few, at least one if there is paint. */
export function partsOf(strokes: readonly Stroke[]): readonly Stroke[] {
  return View.options.flatMap((view) => lassosOf(view, outlineLoops(strokes, view)))
}

/** Closed lines as lassos: one for each outer edge, its holes reached from it by a seam that has no width. */
export function lassosOf(view: View, loops: readonly Loop[]): readonly Stroke[] {
  const sized = loops.map((loop) => ({ loop, area: signedArea(loop), holes: [] as Loop[] }))
  const largest = sized.toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))
  const outward = Math.sign(largest[0]?.area ?? 0)
  const outer = largest.filter(({ area }) => Math.sign(area) === outward).reverse()
  for (const { loop, area } of sized) {
    const [place] = loop
    // The smallest that it lies in: a part may lie in the hole of another.
    if (place && Math.sign(area) === -outward)
      outer.find((each) => isInside([each.loop], place))?.holes.push(loop)
  }
  return outer
    .reverse()
    .map(({ loop, holes }) => keptStroke(view, 1, holes.reduce(joined, loop), 'lasso', KEPT_WITHIN))
}

function signedArea(loop: Loop): number {
  let twice = 0
  let from = loop.at(-1)
  for (const to of loop) {
    if (from) twice += from.x * to.y - to.x * from.y
    from = to
  }
  return twice / 2
}

/** Both lines as one: from the outer's point nearest to the hole over to it, round it, and back. */
function joined(outer: Loop, hole: Loop): Loop {
  const [first] = hole
  if (!first) return outer
  let nearest = 0
  let least = Infinity
  outer.forEach(({ x, y }, i) => {
    const distance = Math.hypot(x - first.x, y - first.y)
    if (distance < least) [nearest, least] = [i, distance]
  })
  return [...outer.slice(0, nearest + 1), ...hole, first, ...outer.slice(nearest)]
}
