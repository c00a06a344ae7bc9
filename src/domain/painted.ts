import { distanceToSegment } from './segment.ts'
import type { Stroke } from './symptom-area.ts'
import { type Side, sideOf, type ViewPoint } from './view-point.ts'

type Line = Stroke['points']

/** Whether a place lies under the paint of the strokes, in the order they were painted: an eraser takes away what was before it. */
export function isPaintedAt(strokes: readonly Stroke[], place: ViewPoint): boolean {
  let painted = false
  for (const stroke of strokes) {
    if (stroke.view !== place.view || painted === (stroke.kind !== 'eraser')) continue
    if (stroke.kind === 'lasso' ? isInLasso(stroke.points, place) : isUnderLine(stroke, place))
      painted = !painted
  }
  return painted
}

function isUnderLine({ points, width }: Stroke, { x, y }: ViewPoint): boolean {
  let from = points[0]
  return points.some((to) => {
    const [fromX, fromY] = from ?? to
    from = to
    return distanceToSegment({ x, y }, { x: fromX, y: fromY }, { x: to[0], y: to[1] }) <= width / 2
  })
}

/** Whatever the line goes round, its overlaps included (non-zero rule), and its edge; a line back and forth holds nothing. */
export function isInLasso(points: Line, { x, y }: Pick<ViewPoint, 'x' | 'y'>): boolean {
  if (points.length < 3) return false
  let turns = 0
  let from = points.at(-1)
  for (const to of points) {
    if (from && to[1] > y !== from[1] > y) {
      const t = (y - from[1]) / (to[1] - from[1])
      if (x < from[0] + t * (to[0] - from[0])) turns += to[1] > from[1] ? 1 : -1
    }
    from = to
  }
  return turns !== 0
}

const sides = new WeakMap<readonly Stroke[], Side | 'both'>()

/** The side or sides the paint lies on, what was erased left out; touching only the midline is "midline". */
export function sideOfStrokes(strokes: readonly Stroke[]): Side | 'both' {
  const known = sides.get(strokes)
  if (known) return known
  const side = paintedSide(strokes)
  sides.set(strokes, side)
  return side
}

function paintedSide(strokes: readonly Stroke[]): Side | 'both' {
  // Where the hand meant to paint, and where paint is left: what only spills over the midline is not the other side's.
  const meant = new Set<Side>()
  const left = new Set<Side>()
  strokes.forEach((stroke, order) => {
    if (stroke.kind === 'eraser') return
    const { view } = stroke
    const erasers = strokes.slice(order + 1).filter((later) => later.kind === 'eraser' && later.view === view)
    const places = erasers.length === 0 ? stroke.points.map((at) => ({ at, around: [at] })) : placesIn(stroke)
    for (const { at, around } of places)
      for (const [x, y] of around) {
        const place = { view, x, y }
        const [aim, here] = [sideOf({ view, x: at[0], y: at[1] }), sideOf(place)]
        // Most places say what is known already: only the others are worth asking every eraser.
        if (meant.has(aim) && left.has(here)) continue
        if (erasers.some((eraser) => isUnderLine(eraser, place))) continue
        meant.add(aim)
        left.add(here)
      }
  })
  const both = new Set([...meant].filter((side) => left.has(side)))
  return sideOfAll(both.size > 0 ? both : left)
}

function sideOfAll(found: ReadonlySet<Side>): Side | 'both' {
  if (found.has('right') && found.has('left')) return 'both'
  if (found.has('right')) return 'right'
  return found.has('left') ? 'left' : 'midline'
}

/** Whether an eraser comes over any paint of the strokes. */
export function reachesPaint(eraser: Stroke, strokes: readonly Stroke[]): boolean {
  const { view } = eraser
  return placesIn({ ...eraser, kind: 'brush' }).some(({ around }) =>
    around.some(([x, y]) => isPaintedAt(strokes, { view, x, y })),
  )
}

/** Figure units between the places that are asked, and how many are asked at most of one stroke or stretch of it. */
const APART = 2
const MOST_PLACES = 20_000
const MOST_STEPS = 400
/** From the line of a brush: its middle, half-way out, and nearly its edge, in eight directions. */
const AROUND = [
  [0, 0] as const,
  ...[0.5, 0.97].flatMap((share) =>
    Array.from({ length: 8 }, (_, i) => {
      const turn = ((i + 0.5) * Math.PI) / 4
      return [share * Math.cos(turn), share * Math.sin(turn)] as const
    }),
  ),
]

interface PlaceIn {
  readonly at: Line[number]
  readonly around: Line
}

/** Places all over what a brush or lasso paints: those of its line, each with what the brush covers there. */
function placesIn(stroke: Stroke): readonly PlaceIn[] {
  const { points, width } = stroke
  if (stroke.kind === 'brush')
    return points
      .flatMap((to, i) => along(points[i - 1] ?? to, to))
      .map((at) => ({
        at,
        around: AROUND.map(([x, y]) => [at[0] + (x * width) / 2, at[1] + (y * width) / 2]),
      }))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const apart = Math.max(APART, Math.sqrt(((right - left) * (bottom - top)) / MOST_PLACES))
  const places: PlaceIn[] = []
  // Counted from the midline, so that the mirrored area is asked at the mirrored places.
  for (let x = (Math.floor(left / apart) + 0.5) * apart; x < right; x += apart)
    for (let y = top + apart / 2; y < bottom; y += apart)
      if (isInLasso(points, { x, y })) places.push({ at: [x, y], around: [[x, y]] })
  return places
}

function along(from: Line[number], to: Line[number]): Line {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const steps = Math.min(MOST_STEPS, Math.ceil(Math.hypot(dx, dy) / APART))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = steps === 0 ? 0 : step / steps
    return [from[0] + t * dx, from[1] + t * dy] as const
  })
}
