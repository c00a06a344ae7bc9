import type { MuscleLayer } from '../domain/atlas/muscles.ts'
import type { Mark } from '../domain/mark.ts'
import { sideOf, type ViewPoint } from '../domain/view-point.ts'
import { type Candidate, candidatesAt } from './candidates.ts'
import { type PlacedRegion, regionsOfSide } from './figure/regions/regions.ts'
import { isOnFigure } from './hit-test.ts'

/**
 * The muscles that a place may mean, on its own side, the likeliest first: what lies under it, the shown layer before
 * the others, then nearest. On the midline those of both sides.
 */
export function musclesUnder(at: ViewPoint, shown: MuscleLayer = 'superficial'): readonly Candidate[] {
  const side = sideOf(at)
  return candidatesAt(at, shown).filter(
    (candidate) => side === 'midline' || candidate.side === 'midline' || candidate.side === side,
  )
}

/** The muscle that is drawn under a place, in the shown layer if there is one, or null beside the body or where bone is bare. */
export function muscleUnder(at: ViewPoint, shown: MuscleLayer = 'superficial'): Candidate | null {
  const first = isOnFigure(at) ? musclesUnder(at, shown)[0] : undefined
  return first?.region ? first : null
}

/** The drawn muscle of a trigger point, in its own view and on its own side; nothing for other marks. */
export function regionsOfMark(mark: Mark | undefined): readonly PlacedRegion[] {
  if (mark?.kind !== 'trigger-point') return []
  return regionsOfSide(mark.muscleId, mark.side).filter(({ view }) => view === mark.at.view)
}
