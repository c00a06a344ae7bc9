import { mirrored, type Side, type ViewPoint } from '../view-point.ts'
import { MUSCLE_FACTS } from './data/muscle-facts.ts'
import { onFigure } from './figure-place.ts'

export type MuscleLayer = 'superficial' | 'intermediate' | 'deep'
type AtlasView = 'anterior' | 'posterior' | 'lateral' | 'plantar'

/** A usual place of a trigger point. Positions are of the client's right side, x positive away from the midline. */
export interface UsualPoint {
  readonly id: string
  readonly site: string
  readonly location: {
    readonly view: 'anterior' | 'posterior' | 'lateral'
    readonly x: number
    readonly y: number
  }
  readonly inset?: { readonly view: string; readonly x: number; readonly y: number }
  readonly referral: { readonly primary: readonly string[]; readonly spillover: readonly string[] }
  readonly notes?: string
}

/** What the atlas says of one charted muscle or muscle part. */
export interface MuscleFacts {
  readonly id: string
  readonly name: string
  readonly latin: string
  readonly abbr: string
  readonly group: string
  readonly region: string
  readonly layer: MuscleLayer
  readonly palpableViews: readonly AtlasView[]
  readonly attachments: { readonly proximal: string; readonly distal: string }
  readonly actions: readonly string[]
  readonly nerve: string
  readonly roots: string
  readonly points: readonly UsualPoint[]
  readonly symptoms: readonly string[]
  readonly overload: readonly string[]
  readonly related: readonly string[]
  readonly caution: string | null
  readonly selfCare: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
}

/** All charted muscles, by name. */
export const MUSCLES: readonly MuscleFacts[] = MUSCLE_FACTS.toSorted((a, b) =>
  a.name.localeCompare(b.name, 'en'),
)

const regionOf = new Map(
  MUSCLES.flatMap(({ region, points }) => points.map((point) => [point, region] as const)),
)
const byId = new Map(MUSCLES.map((muscle) => [muscle.id, muscle]))

/** The muscle, or undefined if the atlas has none of this id. */
export function muscleById(id: string): MuscleFacts | undefined {
  return byId.get(id)
}

/** Where a usual point is on the figure, for one side of the client. */
export function placeOf(point: UsualPoint, side: Exclude<Side, 'midline'>): ViewPoint {
  const { inset, location } = point
  const at = inset ? { view: 'plantar' as const, x: inset.x, y: inset.y } : location
  const right = onFigure(at, regionOf.get(point) ?? '')
  return side === 'right' ? right : mirrored(right)
}
