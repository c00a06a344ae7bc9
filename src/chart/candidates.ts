import {
  MUSCLES,
  type MuscleFacts,
  type MuscleLayer,
  muscleById,
  type UsualPoint,
} from '../domain/atlas/muscles.ts'
import { type PlacedPoint, pointsOf } from '../domain/atlas/referral.ts'
import type { Side, View, ViewPoint } from '../domain/view-point.ts'
import { type PlacedRegion, regionsOf } from './figure/regions/regions.ts'
import { type FlatShape, flatShape, isWithin } from './flat-shape.ts'

/** A muscle that a tap may mean. */
export interface Candidate {
  readonly muscle: MuscleFacts
  /** The client's side it is on; midline for one unpaired muscle across it. */
  readonly side: Side
  /** The layer it is shown in in this view. */
  readonly layer: MuscleLayer
  /** Its usual point nearest to the tap on this side in this view, or null if it has none here. */
  readonly point: UsualPoint | null
  /** From the tap to that point, figure units; Infinity without one. */
  readonly distance: number
  /** The drawn region under the tap, or null: then only a usual point lies near. */
  readonly region: PlacedRegion | null
}

/** A tap this near to a usual point means it, even if the drawn region ends beside it. Figure units, about 7 mm. */
const ON_POINT = 4
/** A usual point this near is offered too: the atlas knows places to ± 10 units. */
const NEAR_POINT = 10
/** How many are offered where nothing is drawn under the tap and no usual point is near. */
const NEAREST = 6

/** Which layer comes next when one is shown: that one, then what lies nearest to it, from the skin inwards. */
const LAYERS: Readonly<Record<MuscleLayer, readonly MuscleLayer[]>> = {
  superficial: ['superficial', 'intermediate', 'deep'],
  intermediate: ['intermediate', 'superficial', 'deep'],
  deep: ['deep', 'intermediate', 'superficial'],
}

/**
 * The muscles that a tap may mean, the likeliest first. First those under it (region, or a usual point within
 * 4 units), by layer beginning with the one shown, in a layer by distance to the nearest usual point; then those with
 * a usual point within 10 units, nearest first. Where there is neither, the six with the nearest usual points in this
 * view. Each muscle once a side.
 */
export function candidatesAt(place: ViewPoint, shown: MuscleLayer): readonly Candidate[] {
  const { regions, muscles } = viewIndex(place.view)
  const under: Candidate[] = []
  for (const { region, muscle, shape, points } of regions) {
    if (!isWithin(shape, place)) continue
    under.push({ muscle, side: region.side, layer: region.layer, ...nearestOf(points, place), region })
  }
  const beside: Candidate[] = []
  for (const { muscle, side, points } of muscles) {
    const nearest = nearestOf(points, place)
    if (under.length > 0 && nearest.distance > NEAR_POINT) continue
    if (under.some((it) => isSame(it, muscle, side))) continue
    beside.push({ muscle, side, layer: muscle.layer, ...nearest, region: null })
  }
  const layers = LAYERS[shown]
  const meant = [...under, ...beside.filter(({ distance }) => distance <= ON_POINT)].sort(
    (a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer) || byDistance(a, b),
  )
  beside.sort(byDistance)
  const near = beside.filter(({ distance }) => distance > ON_POINT && distance <= NEAR_POINT)
  const found = [...meant, ...near]
  return found.length > 0 ? found : beside.slice(0, NEAREST)
}

const byDistance = (a: Candidate, b: Candidate): number =>
  // Two without a point here are equally far.
  a.distance === b.distance ? 0 : a.distance - b.distance

/** A muscle across the midline is the same as its right and its left. */
const isSame = (candidate: Candidate, muscle: MuscleFacts, side: Side): boolean =>
  candidate.muscle === muscle && (candidate.side === side || candidate.side === 'midline')

function nearestOf(
  points: readonly PlacedPoint[],
  { x, y }: ViewPoint,
): { readonly point: UsualPoint | null; readonly distance: number } {
  let point: UsualPoint | null = null
  let distance = Infinity
  for (const candidate of points) {
    const far = Math.hypot(candidate.at.x - x, candidate.at.y - y)
    if (far < distance) {
      distance = far
      point = candidate.point
    }
  }
  return { point, distance }
}

interface ViewIndex {
  readonly regions: readonly {
    readonly region: PlacedRegion
    readonly muscle: MuscleFacts
    readonly shape: FlatShape
    readonly points: readonly PlacedPoint[]
  }[]
  /** The muscles that have usual points in the view, once for each side. */
  readonly muscles: readonly {
    readonly muscle: MuscleFacts
    readonly side: Side
    readonly points: readonly PlacedPoint[]
  }[]
}

const indexes = new Map<View, ViewIndex>()

function viewIndex(view: View): ViewIndex {
  const known = indexes.get(view)
  if (known) return known
  const sides = ['right', 'left'] as const
  const here = (muscleId: string, side: Side) =>
    sides
      .filter((it) => side === 'midline' || it === side)
      .flatMap((it) => pointsOf(muscleId, it))
      .filter(({ at }) => at.view === view)
  const index = {
    regions: regionsOf(view).flatMap((region) => {
      const { muscleId, side, d } = region
      const muscle = muscleById(muscleId)
      return muscle ? [{ region, muscle, shape: flatShape(d), points: here(muscleId, side) }] : []
    }),
    muscles: MUSCLES.flatMap((muscle) =>
      sides.map((side) => ({ muscle, side, points: here(muscle.id, side) })),
    ).filter(({ points }) => points.length > 0),
  }
  indexes.set(view, index)
  return index
}
