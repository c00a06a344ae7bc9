import type { MuscleLayer } from '../domain/atlas/muscles.ts'
import type { View } from '../domain/view-point.ts'
import { fibreHatch } from './figure/regions/fibre-hatch.ts'
import { type PlacedRegion, regionsOf } from './figure/regions/regions.ts'
import { tintOf } from './figure/regions/tints.ts'
import type { FigureItem, Shape } from './scene-item.ts'
import { FIGURE_LINES } from './style.ts'

/** From the skin inwards. */
export const LAYERS = ['superficial', 'intermediate', 'deep'] as const satisfies readonly MuscleLayer[]

/** How strongly a layer shows, how strongly what lies beneath it where it is bare, and the layer above over it. */
const STRENGTH = { shown: 0.85, beneath: 0.4, above: 0.12 } as const

/** The muscles of a view with one layer in front: what lies beneath, the layer, and the faded layer above it. */
export function layerShapes(view: View, layer: MuscleLayer): readonly Shape[] {
  const at = LAYERS.indexOf(layer)
  const beneath = LAYERS.slice(at + 1).toReversed()
  const above = LAYERS[at - 1]
  const drawn = (which: MuscleLayer, opacity: number) =>
    regionsOf(view, which).flatMap((region) => regionShapes(region, opacity))
  return [
    ...beneath.flatMap((which) => drawn(which, STRENGTH.beneath)),
    // Skin under each, so that what lies beneath does not shimmer through.
    ...regionsOf(view, layer).flatMap((region): Shape[] => [
      { kind: 'shape', d: region.d, fill: { colour: 'skin', opacity: 1 } },
      ...regionShapes(region, STRENGTH.shown),
    ]),
    ...(above ? drawn(above, STRENGTH.above) : []),
  ]
}

function regionShapes({ d, tendon, muscleId, schematic }: PlacedRegion, opacity: number): readonly Shape[] {
  const edge = { colour: 'ink-soft', width: FIGURE_LINES.muscle, opacity } as const
  return [
    { kind: 'shape', d, fill: { colour: tintOf(muscleId), opacity } },
    ...(tendon === '' ? [] : [{ kind: 'shape', d: tendon, fill: { colour: 'tendon', opacity } } as const]),
    { kind: 'shape', d, line: schematic ? { ...edge, dash: [2, 1.6] } : edge },
  ]
}

const hatches = new WeakMap<PlacedRegion, string>()

/** One muscle in a small picture: too small for fibres, so a wash of the accent says which it is. */
export function muscleAtAGlance({ view, d, muscleId }: PlacedRegion): readonly FigureItem[] {
  const drawings: readonly Shape[] = [
    { kind: 'shape', d, fill: { colour: tintOf(muscleId), opacity: 1 } },
    { kind: 'shape', d, fill: { colour: 'accent', opacity: 0.4 } },
    { kind: 'shape', d, line: { colour: 'accent', width: 1.6, opacity: 1 } },
  ]
  return drawings.map((drawing) => ({ space: 'figure', view, drawing }))
}

/** One muscle brought out: its edge in the accent and its fibres, along which a therapist strips. */
export function muscleInFocus(region: PlacedRegion): readonly FigureItem[] {
  const fibres = hatches.get(region) ?? fibreHatch(region)
  hatches.set(region, fibres)
  const { view, d } = region
  const drawings: readonly Shape[] = [
    { kind: 'shape', d, fill: { colour: tintOf(region.muscleId), opacity: 0.9 } },
    { kind: 'shape', d: fibres, line: { colour: 'ink-soft', width: FIGURE_LINES.muscle, opacity: 0.7 } },
    { kind: 'shape', d, line: { colour: 'accent', width: 1, opacity: 0.9 } },
  ]
  return drawings.map((drawing) => ({ space: 'figure', view, drawing }))
}
