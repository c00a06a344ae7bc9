import { type Candidate, candidatesAt } from '../../../chart/candidates.ts'
import { isOnFigure } from '../../../chart/hit-test.ts'
import { sideOf, type ViewPoint } from '../../../domain/view-point.ts'

/** The muscles that a place may mean, on its own side, the likeliest first: what lies under it by layer, then nearest. */
export function musclesUnder(at: ViewPoint): readonly Candidate[] {
  const side = sideOf(at)
  return candidatesAt(at, 'superficial').filter(
    (candidate) => side === 'midline' || candidate.side === 'midline' || candidate.side === side,
  )
}

/** The muscle that is drawn under a place nearest to the skin, or null beside the body or where bone is bare. */
export function muscleUnder(at: ViewPoint): Candidate | null {
  const first = isOnFigure(at) ? musclesUnder(at)[0] : undefined
  return first?.region ? first : null
}
