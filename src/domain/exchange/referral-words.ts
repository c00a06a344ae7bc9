import { zoneName } from '../atlas/reading.ts'
import { sideOfStrokes } from '../painted.ts'
import type { ObservedReferral, PaintedReferral } from '../trigger-point.ts'
import { EXTENT_NAMES, QUALITY_WORDS, SIDE_WORDS, VIEW_WORDS } from '../words.ts'

/** A zone in which a point is felt, its side first: "right temple (mainly, ache)". */
export function zoneText(felt: ObservedReferral): string {
  return `${SIDE_WORDS[felt.side]} ${zoneName(felt.zoneId)} (${detailsOf(felt)})`
}

/** Where a referral was painted freely: "right, posterior and right lateral view (spillover)". */
export function paintedText(painted: PaintedReferral): string {
  const views = [...new Set(painted.strokes.map(({ view }) => VIEW_WORDS[view]))].join(' and ')
  return `${SIDE_WORDS[sideOfStrokes(painted.strokes)]}, ${views} view (${detailsOf(painted)})`
}

const detailsOf = ({ extent, quality }: Pick<ObservedReferral, 'extent' | 'quality'>): string =>
  [EXTENT_NAMES[extent], ...(quality ? [QUALITY_WORDS[quality]] : [])].join(', ')
