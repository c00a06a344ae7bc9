import type { MuscleLayer } from '../domain/atlas/muscles.ts'
import type { View } from '../domain/view-point.ts'
import { bonesOf } from './figure/bones/bones.ts'
import { fibreHatch } from './figure/regions/fibre-hatch.ts'
import { type PlacedRegion, regionsOf } from './figure/regions/regions.ts'
import { shadeOf, tintOf } from './figure/regions/tints.ts'
import type { FigureItem, Shape } from './scene-item.ts'
import { FIGURE_LINES } from './style.ts'

/** From the skin inwards. */
export const LAYERS = ['superficial', 'intermediate', 'deep'] as const satisfies readonly MuscleLayer[]

/** How strongly a layer shows, the next and the second beneath it where it is bare, and the layer above over it. */
const STRENGTH = { shown: 0.86, beneath: [0.5, 0.36], above: 0.1 } as const

/** Bones under a layer: those that are felt under the skin, and all the others. */
const BONES: Readonly<Record<MuscleLayer, { readonly bare: number; readonly covered: number }>> = {
  superficial: { bare: 0.9, covered: 0 },
  intermediate: { bare: 0.9, covered: 0.55 },
  deep: { bare: 1, covered: 1 },
}

/**
 * The muscles of a view with one layer in front: its bones, the muscles beneath, the layer, and the faded layer above
 * it.
 */
export function layerShapes(view: View, layer: MuscleLayer): readonly Shape[] {
  const at = LAYERS.indexOf(layer)
  const beneath = LAYERS.slice(at + 1)
    .map((which, i) => ({ which, strength: STRENGTH.beneath[i] ?? 0 }))
    .toReversed()
  const above = LAYERS[at - 1]
  const drawn = (which: MuscleLayer, opacity: number) =>
    regionsOf(view, which).flatMap((region) => regionShapes(region, opacity))
  return [
    ...boneShapes(view, layer),
    ...beneath.flatMap(({ which, strength }) => drawn(which, strength)),
    // Skin under each, so that what lies beneath does not shimmer through.
    ...regionsOf(view, layer).flatMap((region): Shape[] => [
      { kind: 'shape', d: region.d, fill: { colour: 'skin', opacity: 1 } },
      ...regionShapes(region, STRENGTH.shown),
    ]),
    ...(above ? drawn(above, STRENGTH.above) : []),
  ]
}

function boneShapes(view: View, layer: MuscleLayer): readonly Shape[] {
  return bonesOf(view).flatMap(({ d, bare }): Shape[] => {
    const opacity = BONES[layer][bare ? 'bare' : 'covered']
    if (opacity === 0) return []
    const line = { colour: 'ink-soft', width: FIGURE_LINES.muscle, opacity: 0.7 * opacity } as const
    return [{ kind: 'shape', d, fill: { colour: 'bone', opacity }, line }]
  })
}

function regionShapes({ d, tendon, muscleId, schematic }: PlacedRegion, opacity: number): readonly Shape[] {
  const edge = { colour: 'ink-soft', width: FIGURE_LINES.muscle, opacity } as const
  // The tint must not shine through a tendon of the shown layer.
  const pearl = Math.min(1, opacity * 1.16)
  return [
    { kind: 'shape', d, fill: { colour: tintOf(muscleId), opacity: opacity * shadeOf(muscleId) } },
    ...(tendon === ''
      ? []
      : [{ kind: 'shape', d: tendon, fill: { colour: 'tendon', opacity: pearl } } as const]),
    { kind: 'shape', d, line: schematic ? { ...edge, dash: [2, 1.6] } : edge },
  ]
}

const hatches = new WeakMap<PlacedRegion, string>()

/** The lines along the fibres of a region; worked out once. */
function fibresOf(region: PlacedRegion): string {
  const known = hatches.get(region) ?? fibreHatch(region)
  hatches.set(region, known)
  return known
}

const layers = new Map<string, readonly FigureItem[]>()

/**
 * Fine lines along the fibres of a layer's muscles, to be drawn over `figureScene` where the zoom shows them (from
 * about 150 %). The same list at every call.
 */
export function layerFibres(view: View, layer: MuscleLayer): readonly FigureItem[] {
  const key = `${view} ${layer}`
  const known = layers.get(key)
  if (known) return known
  const items = regionsOf(view, layer).flatMap((region): FigureItem[] => {
    const d = fibresOf(region)
    if (d === '') return []
    const line = { colour: 'ink-soft', width: FIGURE_LINES.fibre, opacity: 0.45 } as const
    return [{ space: 'figure', view, drawing: { kind: 'shape', d, line } }]
  })
  layers.set(key, items)
  return items
}

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
  const { view, d } = region
  const drawings: readonly Shape[] = [
    { kind: 'shape', d, fill: { colour: tintOf(region.muscleId), opacity: 0.9 } },
    {
      kind: 'shape',
      d: fibresOf(region),
      line: { colour: 'ink-soft', width: FIGURE_LINES.muscle, opacity: 0.7 },
    },
    { kind: 'shape', d, line: { colour: 'accent', width: 1, opacity: 0.9 } },
  ]
  return drawings.map((drawing) => ({ space: 'figure', view, drawing }))
}
