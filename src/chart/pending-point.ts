import { textbookReferral } from '../domain/textbook-referral.ts'
import type { Side, ViewPoint } from '../domain/view-point.ts'
import { type PlacedRegion, regionsOfSide } from './figure/regions/regions.ts'
import { referralScene } from './referral-scene.ts'
import type { SceneItem } from './scene-item.ts'
import { selectionRing, triggerPointSymbol } from './symbols.ts'

/** How a trigger point would look that is not placed yet: its muscle, its textbook referral and, above, its X. */
export function pendingPoint(
  at: ViewPoint,
  muscleId: string,
  side: Side,
): { readonly regions: readonly PlacedRegion[]; readonly items: readonly SceneItem[] } {
  const { view, x, y } = at
  const cross: SceneItem = {
    space: 'marker',
    view,
    at: { x, y },
    drawings: [...selectionRing(), ...triggerPointSymbol('latent')],
  }
  return {
    regions: regionsOfSide(muscleId, side).filter((region) => region.view === view),
    items: [...referralScene({ textbook: textbookReferral({ muscleId, side, at }), observed: [] }), cross],
  }
}
