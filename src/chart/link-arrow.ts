import { type Box, formatPath, type Point } from './path.ts'

/** What an arrow keeps clear of, all in the units of its plane. */
export interface ArrowRoom {
  /** From the places to the edges of the signs that lie there. */
  readonly startRadius: number
  readonly endRadius: number
  /** The length of the head, as wide as long. */
  readonly head: number
  /** Which way is outwards at a place: -1 or 1 along x, 0 on the midline. */
  readonly outward: -1 | 0 | 1
  /** What it should not cross: R, L and titles weigh more than the signs and numbers of points. */
  readonly letters: readonly Box[]
  readonly signs: readonly Box[]
}

/** A curved arrow as paths: its line up to the head, and the head, whose tip touches the edge of the sign at its end. */
export interface Arrow {
  readonly line: string
  readonly head: string
  readonly start: Point
  readonly tip: Point
  /** Places along the line and the head, close enough to tell what lies beside it. */
  readonly way: readonly Point[]
}

interface Curve {
  readonly from: Point
  readonly first: Point
  readonly second: Point
  readonly to: Point
}

/**
 * The arrow from the edge of one sign to the edge of another. Places that are mirrored give the mirrored arrow; two signs
 * that touch, or lie at one place, are joined by a loop.
 */
export function linkArrow(from: Point, to: Point, room: ArrowRoom): Arrow {
  const { startRadius, endRadius, head } = room
  const near = Math.hypot(to.x - from.x, to.y - from.y) < startRadius + endRadius + 2 * head
  const curves = near ? loops(from, to, room) : bows(from, to, room)
  const { line, way, tip } = leastCrossing(
    curves.map((curve) => trimmed(curve, room)),
    room,
  )
  return { line: pathOf(line), head: headPath(line.to, tip, head), start: line.from, tip, way }
}

interface Trimmed {
  readonly line: Curve
  readonly tip: Point
  readonly way: readonly Point[]
}

/** A curve between two places, cut where the signs and the head begin. */
function trimmed(curve: Curve, { startRadius, endRadius, head }: ArrowRoom): Trimmed {
  const { from, to } = curve
  const begin = firstBeyond(curve, from, startRadius)
  const base = lastBeyond(curve, to, endRadius + head)
  const tip = pointOn(curve, lastBeyond(curve, to, endRadius))
  const line = part(curve, Math.min(begin, base), base)
  return { line, tip, way: [...samplesOf(line), tip] }
}

/** How far a place lies from an arrow. */
export function distanceToLine(place: Point, { way }: Pick<Arrow, 'way'>): number {
  const parts = way.slice(1).map((to, index) => {
    const from = way[index] ?? to
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const share = ((place.x - from.x) * dx + (place.y - from.y) * dy) / (dx * dx + dy * dy || 1)
    return distance(place, between(from, to, Math.min(Math.max(share, 0), 1)))
  })
  return Math.min(...parts)
}

/** How far an arrow bows: this share of its length, within limits, in figure units; and what else is tried. */
const BOW = { share: 0.2, least: 10, most: 80 } as const
const TRIED = [1, -1, 0.45, -0.45, 1.8, -1.8, 2.6, -2.6] as const

function bows(from: Point, to: Point, { outward }: ArrowRoom): readonly Curve[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const normal = normalOf(from, to, outward)
  const bow = Math.min(Math.max(BOW.share * length, BOW.least), BOW.most)
  return TRIED.map((times) => {
    // The middle of such a curve lies half as far out as this point.
    const control = along(between(from, to, 0.5), normal, 2 * times * bow)
    return { from, first: between(from, control, 2 / 3), second: between(to, control, 2 / 3), to }
  })
}

function loops(
  from: Point,
  to: Point,
  { outward, startRadius, endRadius, head }: ArrowRoom,
): readonly Curve[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [normal, direction] =
    length < 1e-6
      ? [
          { x: outward || 1, y: 0 },
          { x: 0, y: 1 },
        ]
      : [normalOf(from, to, outward), { x: (to.x - from.x) / length, y: (to.y - from.y) / length }]
  const reach = 1.9 * (Math.max(startRadius, endRadius) + head)
  return [1, -1].map((times) => ({
    from,
    first: along(along(from, normal, times * reach), direction, -reach * 0.6),
    second: along(along(to, normal, times * reach), direction, reach * 0.6),
    to,
  }))
}

/** Across the way, outwards; where that does not say, upwards. */
function normalOf(from: Point, to: Point, outward: -1 | 0 | 1): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const normal = { x: -dy / length, y: dx / length }
  const out = Math.abs(normal.x) < 1e-6 ? 0 : normal.x * outward
  const wanted = out === 0 ? normal.y <= 0 : out > 0
  return wanted ? normal : { x: -normal.x, y: -normal.y }
}

const SAMPLES = 24
const CROSSING = { letter: 30, sign: 6 } as const

function leastCrossing(arrows: readonly Trimmed[], { letters, signs }: ArrowRoom): Trimmed {
  const costs = arrows.map(({ way }, index) => {
    const crossed = (boxes: readonly Box[]) => boxes.filter((box) => way.some((at) => isIn(at, box))).length
    return index + CROSSING.letter * crossed(letters) + CROSSING.sign * crossed(signs)
  })
  const best = arrows[costs.indexOf(Math.min(...costs))]
  if (!best) throw new Error('there is no way from one sign to the other')
  return best
}

const samplesOf = (curve: Curve): readonly Point[] =>
  Array.from({ length: SAMPLES + 1 }, (_, n) => pointOn(curve, n / SAMPLES))

const isIn = ({ x, y }: Point, { minX, maxX, minY, maxY }: Box) =>
  x > minX && x < maxX && y > minY && y < maxY

/** Where the curve first, or for the last time, is this far from a place. Found between samples by halving. */
function firstBeyond(curve: Curve, place: Point, radius: number): number {
  const beyond = (t: number) => distance(pointOn(curve, t), place) >= radius
  const n = Array.from({ length: SAMPLES }, (_, i) => (i + 1) / SAMPLES).find(beyond) ?? 1
  return halved(n - 1 / SAMPLES, n, beyond)
}
function lastBeyond(curve: Curve, place: Point, radius: number): number {
  const { from, first, second, to } = curve
  return 1 - firstBeyond({ from: to, first: second, second: first, to: from }, place, radius)
}

function halved(low: number, high: number, holds: (t: number) => boolean): number {
  let [below, above] = [low, high]
  for (let step = 0; step < 24; step += 1) {
    const middle = (below + above) / 2
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})
const along = (at: Point, direction: Point, by: number): Point => ({
  x: at.x + direction.x * by,
  y: at.y + direction.y * by,
})

function pointOn({ from, first, second, to }: Curve, t: number): Point {
  const [a, b, c] = [between(from, first, t), between(first, second, t), between(second, to, t)]
  return between(between(a, b, t), between(b, c, t), t)
}

/** The part of a curve between two of its places, by de Casteljau's division. */
function part(curve: Curve, begin: number, end: number): Curve {
  const until = head(curve, end)
  const { from, first, second, to } = until
  const reversed = head({ from: to, first: second, second: first, to: from }, 1 - begin / (end || 1))
  return { from: reversed.to, first: reversed.second, second: reversed.first, to: reversed.from }

  function head(of: Curve, t: number): Curve {
    const a = between(of.from, of.first, t)
    const b = between(of.first, of.second, t)
    return {
      from: of.from,
      first: a,
      second: between(a, b, t),
      to: pointOn(of, t),
    }
  }
}

const pathOf = ({ from, first, second, to }: Curve): string =>
  formatPath([
    { op: 'M', ...from },
    { op: 'C', x1: first.x, y1: first.y, x2: second.x, y2: second.y, ...to },
  ])

function headPath(base: Point, tip: Point, length: number): string {
  const axis = distance(base, tip) || 1
  const across = { x: -(tip.y - base.y) / axis, y: (tip.x - base.x) / axis }
  return formatPath([
    { op: 'M', ...tip },
    { op: 'L', ...along(base, across, length / 2) },
    { op: 'L', ...along(base, across, -length / 2) },
    { op: 'Z' },
  ])
}
