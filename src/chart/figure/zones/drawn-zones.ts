import { forearmHandZones } from './forearm-hand.ts'
import { headNeckZones } from './head-neck.ts'
import { hipThighZones } from './hip-thigh.ts'
import { legFootZones } from './leg-foot.ts'
import { shoulderArmZones } from './shoulder-arm.ts'
import { trunkZones } from './trunk.ts'
import type { ZoneShape } from './zone-shape.ts'

/** What was drawn, by drawing area: the client's right side. The build writes this module out packed. */
export const DRAWN_ZONES = {
  'head-neck': headNeckZones,
  'shoulder-arm': shoulderArmZones,
  'forearm-hand': forearmHandZones,
  trunk: trunkZones,
  'hip-thigh': hipThighZones,
  'leg-foot': legFootZones,
} as const satisfies Record<string, readonly ZoneShape[]>
