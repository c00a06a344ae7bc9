import { zoneById } from '../../../domain/atlas/zones.ts'
import type { Side, View } from '../../../domain/view-point.ts'
import { closeAcrossMidline, mirrorPath } from '../mirror.ts'
import { DRAWN_ZONES } from './drawn-zones.ts'
import type { ZoneShape } from './zone-shape.ts'

/** One zone of one side in one view, ready to be drawn: a closed path of absolute M, L, C, Z. */
export interface PlacedZone {
  readonly zoneId: string
  readonly side: Side
  readonly view: View
  readonly d: string
}

/** The shapes of a zone on the client's right and left, or the one on the midline. */
export function placedZone({ zoneId, view, d }: ZoneShape): readonly PlacedZone[] {
  const midline = zoneById(zoneId)?.bilateral === false
  if (midline && view !== 'right-lateral') {
    return [{ zoneId, side: 'midline', view, d: d.map(closeAcrossMidline).join('') }]
  }
  const right = d.join('')
  const across = view === 'right-lateral' ? 'left-lateral' : view
  return [
    { zoneId, side: midline ? 'midline' : 'right', view, d: right },
    { zoneId, side: midline ? 'midline' : 'left', view: across, d: mirrorPath(right) },
  ]
}

let all: readonly PlacedZone[] | undefined

function everyZone(): readonly PlacedZone[] {
  all ??= Object.values(DRAWN_ZONES).flat().flatMap(placedZone)
  return all
}

/** Every zone of a view, both sides. */
export function zonesOf(view: View): readonly PlacedZone[] {
  return everyZone().filter((zone) => zone.view === view)
}

const ofZone = new Map<string, readonly PlacedZone[]>()

/** A zone of one side in every view that it is drawn in; none if the atlas has no such zone on this side. */
export function placesOfZone(zoneId: string, side: Side): readonly PlacedZone[] {
  const key = `${zoneId} ${side}`
  const known = ofZone.get(key)
  if (known) return known
  const places = everyZone().filter((zone) => zone.zoneId === zoneId && zone.side === side)
  ofZone.set(key, places)
  return places
}
