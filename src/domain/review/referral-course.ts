import { paintedPlace, zonePlace } from '../exchange/referral-words.ts'
import type { ObservedReferral, PaintedReferral } from '../trigger-point.ts'
import { EXTENT_NAMES } from '../words.ts'
import type { PointHistory } from './point-history.ts'
import type { Sighting } from './sightings.ts'

/** What one visit recorded of where a point is felt, against the visit before that recorded it. All in words, sides included. */
export interface ReferralStep {
  readonly sighting: Sighting
  /** Empty: it was asked, and the point was felt nowhere else. */
  readonly felt: readonly string[]
  /** Null in the first step: there is nothing to compare with. */
  readonly change: {
    readonly came: readonly string[]
    readonly went: readonly string[]
    readonly other: readonly string[]
  } | null
}

/**
 * A point's referral through the confirmed visits that say anything of it: zones, paint, or whether there was a referred
 * sensation. A visit that says nothing of it is not a step, for silence is not "gone".
 */
export function referralCourse({ sightings }: PointHistory): readonly ReferralStep[] {
  const told = sightings.filter(({ event, mark: { observation } }) => {
    const { observedReferral, paintedReferral, signs } = observation
    const felt = observedReferral.length > 0 || paintedReferral.length > 0
    return event !== 'unconfirmed' && (felt || signs.referredSensation === 'no')
  })
  return told.map((sighting, index) => {
    const before = told[index - 1]
    const now = partsOf(sighting)
    return {
      sighting,
      felt: [...now].map(([place, extents]) => `${place} (${extents})`),
      change: before ? differences(partsOf(before), now) : null,
    }
  })
}

/** True if nothing came, went or became another part of it. */
export const isSameReferral = ({ change }: ReferralStep): boolean =>
  change !== null && change.came.length + change.went.length + change.other.length === 0

type Parts = ReadonlyMap<string, string>

function differences(was: Parts, is: Parts): NonNullable<ReferralStep['change']> {
  return {
    came: [...is.keys()].filter((place) => !was.has(place)),
    went: [...was.keys()].filter((place) => !is.has(place)),
    other: [...is].flatMap(([place, now]) => {
      const then = was.get(place)
      return then !== undefined && then !== now ? [`${place} (${then} → ${now})`] : []
    }),
  }
}

/** Each place in words with how it is felt there; a zone that is both is mainly. */
function partsOf({ mark: { observation } }: Sighting): Parts {
  const parts = new Map<string, string>()
  const add = (place: string, { extent }: Pick<ObservedReferral | PaintedReferral, 'extent'>) => {
    if (extent === 'primary' || !parts.has(place)) parts.set(place, EXTENT_NAMES[extent])
  }
  for (const zone of observation.observedReferral) add(zonePlace(zone), zone)
  for (const painted of observation.paintedReferral) add(`painted ${paintedPlace(painted)}`, painted)
  return parts
}
