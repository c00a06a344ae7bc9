import { backRegions } from './back.ts'
import { chestAbdomenRegions } from './chest-abdomen.ts'
import { footRegions } from './foot.ts'
import { forearmHandRegions } from './forearm-hand.ts'
import { headRegions } from './head.ts'
import { hipPelvisRegions } from './hip-pelvis.ts'
import { legRegions } from './leg.ts'
import type { MuscleRegion } from './muscle-region.ts'
import { neckRegions } from './neck.ts'
import { shoulderArmRegions } from './shoulder-arm.ts'
import { thighRegions } from './thigh.ts'

/** What was drawn, by drawing area: the client's right side. The build writes this module out packed. */
export const DRAWN_REGIONS = {
  head: headRegions,
  neck: neckRegions,
  back: backRegions,
  'chest-abdomen': chestAbdomenRegions,
  'shoulder-arm': shoulderArmRegions,
  'forearm-hand': forearmHandRegions,
  'hip-pelvis': hipPelvisRegions,
  thigh: thighRegions,
  leg: legRegions,
  foot: footRegions,
} as const satisfies Record<string, readonly MuscleRegion[]>
