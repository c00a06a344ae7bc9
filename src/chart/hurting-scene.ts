import type { Stroke } from '../domain/symptom-area.ts'
import { type Side, View } from '../domain/view-point.ts'
import { placesOfZone, zonesOf } from './figure/zones/zones.ts'
import type { FigureItem, Shape } from './scene-item.ts'
import { areaOutline } from './stroke-outline.ts'
import { AREA_OPACITY, QUALITY_STYLE } from './style.ts'

/** A zone of one side; a zone without sides is on the midline. */
export interface ZoneOfSide {
  readonly zoneId: string
  readonly side: Side
}

/** Zones where it hurts, in every view, as painted pain looks and with a whole edge. */
export function hurtingZones(zones: readonly ZoneOfSide[]): readonly FigureItem[] {
  return zones.flatMap(({ zoneId, side }) =>
    placesOfZone(zoneId, side).map(({ view, d }) => item(view, { ...painted(d), line: EDGE })),
  )
}

/** What was painted to ask the atlas, without the number that a client's symptom area has. */
export function askingPaint(strokes: readonly Stroke[]): readonly FigureItem[] {
  return View.options.flatMap((view) => {
    const outline = areaOutline(strokes, view)
    return outline ? [item(view, painted(outline.d))] : []
  })
}

let borders: readonly FigureItem[] | undefined

/** The borders of all zones, faint: what can be tapped. One shape a view, the same list at every call. */
export function zoneBorders(): readonly FigureItem[] {
  borders ??= View.options.map((view) => {
    const d = zonesOf(view)
      .map((zone) => zone.d)
      .join('')
    return item(view, { kind: 'shape', d, line: { colour: 'ink-soft', width: 0.5, opacity: 0.45 } })
  })
  return borders
}

/** The zone under the pointer, in every view. */
export function zoneInFocus({ zoneId, side }: ZoneOfSide): readonly FigureItem[] {
  return placesOfZone(zoneId, side).map(({ view, d }) =>
    item(view, {
      kind: 'shape',
      d,
      fill: { colour: 'accent', opacity: 0.14 },
      line: { colour: 'accent', width: 1.2, opacity: 1 },
    }),
  )
}

const EDGE = { colour: 'symptom-pain', width: 1, opacity: 0.9 } as const

function painted(d: string): Shape {
  const { colour, hatch } = QUALITY_STYLE.pain
  return {
    kind: 'shape',
    d,
    fill: { colour, opacity: AREA_OPACITY.fill },
    hatch: { colour, opacity: AREA_OPACITY.hatch, hatch },
  }
}

const item = (view: View, drawing: Shape): FigureItem => ({ space: 'figure', view, drawing })
