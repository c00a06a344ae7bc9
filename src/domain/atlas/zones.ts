import type { ViewPoint } from '../view-point.ts'
import { ZONE_FACTS } from './data/zone-facts.ts'
import { type AtlasPlace, onFigure } from './figure-place.ts'

/** A coarse ellipse in atlas coordinates: the client's right side, x positive away from the midline; `rot` degrees. */
export interface ZoneEllipse {
  readonly cx: number
  readonly cy: number
  readonly rx: number
  readonly ry: number
  readonly rot?: number
}

/** A named body-surface zone. `bilateral: false` is a zone on the midline. */
export interface ZoneFacts {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly bilateral: boolean
  readonly views: readonly string[]
  readonly bounds: Readonly<Record<string, ZoneEllipse>>
  /** The sole seen from below: 100 wide from the inner edge, 250 from the toe tips. */
  readonly inset?: { readonly plantar: ZoneEllipse }
}

/** All zones, by name. */
export const ZONES: readonly ZoneFacts[] = ZONE_FACTS.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

const byId = new Map(ZONES.map((zone) => [zone.id, zone]))

/** The zone, or undefined if the atlas has none of this id. */
export function zoneById(id: string): ZoneFacts | undefined {
  return byId.get(id)
}

/** The middle of the zone's coarse ellipse in every view that the atlas knows it in, on the client's right. */
export function zoneCentres({ bounds, inset, region }: ZoneFacts): readonly ViewPoint[] {
  return Object.entries({ ...bounds, ...inset }).map(([view, { cx, cy }]) =>
    onFigure({ view: view as AtlasPlace['view'], x: cx, y: cy }, region),
  )
}
