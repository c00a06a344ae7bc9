import { createStore, type StoreApi } from 'zustand'
import type { PlacedRegion } from '../../../chart/figure/regions/regions.ts'
import { isOnFigure } from '../../../chart/hit-test.ts'
import { muscleUnder } from '../../../chart/muscle-under.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import { sideOf, type ViewPoint } from '../../../domain/view-point.ts'
import { LAYER_WORDS, muscleLabel, SIDE_WORDS, VIEW_WORDS } from '../../../domain/words.ts'

/** What the pointer is over, in words. */
export interface Hover {
  readonly at: ViewPoint
  /** "R infraspinatus · intermediate · posterior", or "right · posterior" where no muscle is. */
  readonly words: string
  readonly muscle: { readonly label: string; readonly layer: string; readonly region: PlacedRegion } | null
}

/** It changes with every movement of the pointer: whoever shows it asks it, nobody above. */
export type HoverStore = StoreApi<Hover | null>

export const createHoverStore = (): HoverStore => createStore<Hover | null>(() => null)

/** What lies at a place, seen in this layer. */
export function hoverAt(at: ViewPoint, shown: MuscleLayer): Hover {
  const found = muscleUnder(at, shown)
  const view = VIEW_WORDS[at.view]
  const placed = sideOf(at)
  if (!found?.region) {
    const where = isOnFigure(at) ? view : `${view} · beside the body`
    return { at, words: `${SIDE_WORDS[placed]} · ${where}`, muscle: null }
  }
  const label = muscleLabel(placed === 'midline' ? found.side : placed, found.muscle.name)
  const layer = LAYER_WORDS[found.layer]
  return { at, words: `${label} · ${layer} · ${view}`, muscle: { label, layer, region: found.region } }
}
