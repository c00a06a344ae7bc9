import { holds } from '../domain/cautions.ts'
import type { Contraindication } from '../domain/consent.ts'
import type { MarkerItem } from './scene-item.ts'
import { noEntrySign } from './symbols.ts'

/** A no-entry sign at each place of the chart that must not be treated now. */
export function cautionScene(contraindications: readonly Contraindication[]): readonly MarkerItem[] {
  return contraindications
    .filter(holds)
    .flatMap(({ at }): readonly MarkerItem[] =>
      at === null
        ? []
        : [{ space: 'marker', view: at.view, at: { x: at.x, y: at.y }, drawings: noEntrySign() }],
    )
}
