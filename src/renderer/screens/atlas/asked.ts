import type { ZoneOfSide } from '../../../chart/hurting-scene.ts'
import { type ZoneUnder, zonesUnder } from '../../../chart/zones-under.ts'
import { zoneName } from '../../../domain/atlas/reading.ts'
import type { AskedZone } from '../../../domain/atlas/reverse-finder.ts'
import { ZONES, zoneById } from '../../../domain/atlas/zones.ts'
import type { Stroke } from '../../../domain/symptom-area.ts'
import { Side } from '../../../domain/view-point.ts'
import { SIDE_LETTERS, SIDE_WORDS } from '../../../domain/words.ts'

/** Where it hurts, as it is asked of the reverse finder: zones that were tapped or chosen, and paint. */
export interface Asked {
  readonly zones: readonly ZoneOfSide[]
  readonly strokes: readonly Stroke[]
}
export const NOTHING_ASKED: Asked = { zones: [], strokes: [] }

/** A zone of a side as a key of lists: "right:temple". */
export const zoneKey = ({ zoneId, side }: ZoneOfSide): string => `${side}:${zoneId}`

/** The zone of a key; undefined if the atlas has none such. */
export function zoneOfKey(key: string): ZoneOfSide | undefined {
  const [side, zoneId = ''] = key.split(':')
  const parsed = Side.safeParse(side)
  return parsed.success && zoneById(zoneId) ? { zoneId, side: parsed.data } : undefined
}

/** The zone is asked from now on, or no longer. */
export function toggleZone(asked: Asked, { zoneId, side }: ZoneOfSide): Asked {
  const rest = asked.zones.filter((it) => zoneKey(it) !== zoneKey({ zoneId, side }))
  const zones = rest.length < asked.zones.length ? rest : [...rest, { zoneId, side }]
  return { ...asked, zones }
}

/** The zones under the paint that were not tapped as well, most painted first. */
export function paintedZones({ zones, strokes }: Asked): readonly ZoneUnder[] {
  const tapped = new Set(zones.map(zoneKey))
  return zonesUnder(strokes).filter((zone) => !tapped.has(zoneKey(zone)))
}

/** All that is asked: tapped zones count wholly, painted ones by how much they are meant. */
export function askedZones(asked: Asked, painted = paintedZones(asked)): readonly AskedZone[] {
  return [...asked.zones, ...painted.map(({ zoneId, side, weight }) => ({ zoneId, side, weight }))]
}

/** A zone in a list: "R temple"; a zone on the midline has no letter. */
export function zoneLabel({ zoneId, side }: ZoneOfSide): string {
  const name = zoneName(zoneId)
  return side === 'midline' ? name : `${SIDE_LETTERS[side]} ${name}`
}

/** A zone in a sentence: "right temple". */
export function zoneInWords({ zoneId, side }: ZoneOfSide): string {
  return `${SIDE_WORDS[side]} · ${zoneName(zoneId)}`
}

/** Every zone of each side, for a list to choose from. */
export const ZONE_CHOICES = [
  { group: 'Right', side: 'right' },
  { group: 'Left', side: 'left' },
  { group: 'Midline', side: 'midline' },
].map(({ group, side }) => ({
  group,
  items: ZONES.filter(({ bilateral }) => bilateral === (side !== 'midline')).map(({ id }) => {
    const zone = { zoneId: id, side: Side.parse(side) }
    return { value: zoneKey(zone), label: zoneLabel(zone) }
  }),
}))
