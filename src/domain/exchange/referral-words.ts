import { zoneName } from '../atlas/reading.ts'
import { sideOfStrokes } from '../painted.ts'
import type { ObservedReferral, PaintedReferral } from '../trigger-point.ts'
import { EXTENT_NAMES, QUALITY_WORDS, SIDE_WORDS, VIEW_WORDS } from '../words.ts'

/** A zone in which a point is felt, its side first: "right temple (mainly, ache)". */
export function zoneText(felt: ObservedReferral): string {
  return `${zonePlace(felt)} (${detailsOf(felt)})`
}

/** The zone alone: "right temple". */
export function zonePlace({ side, zoneId }: Pick<ObservedReferral, 'side' | 'zoneId'>): string {
  return `${SIDE_WORDS[side]} ${zoneName(zoneId)}`
}

/** Where a referral was painted freely: "right, posterior and right lateral view (spillover)". */
export function paintedText(painted: PaintedReferral): string {
  return `${paintedPlace(painted)} (${detailsOf(painted)})`
}

/** The place alone: "right, posterior and right lateral view". */
export function paintedPlace({ strokes }: Pick<PaintedReferral, 'strokes'>): string {
  const views = [...new Set(strokes.map(({ view }) => VIEW_WORDS[view]))].join(' and ')
  return `${SIDE_WORDS[sideOfStrokes(strokes)]}, ${views} view`
}

const detailsOf = ({ extent, quality }: Pick<ObservedReferral, 'extent' | 'quality'>): string =>
  [EXTENT_NAMES[extent], ...(quality ? [QUALITY_WORDS[quality]] : [])].join(', ')
