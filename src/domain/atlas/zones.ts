import { ZONE_FACTS } from './data/zone-facts.ts'

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
  readonly inset?: unknown
}

/** All zones, by name. */
export const ZONES: readonly ZoneFacts[] = ZONE_FACTS.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

const byId = new Map(ZONES.map((zone) => [zone.id, zone]))

/** The zone, or undefined if the atlas has none of this id. */
export function zoneById(id: string): ZoneFacts | undefined {
  return byId.get(id)
}
