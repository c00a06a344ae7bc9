import { writeFileSync } from 'node:fs'
import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { landmarksOf } from '../../src/chart/figure/landmarks.ts'
import { regionsOf } from '../../src/chart/figure/regions/regions.ts'
import { zonesOf } from '../../src/chart/figure/zones/zones.ts'
import { MUSCLES, placeOf } from '../../src/domain/atlas/muscles.ts'
import { sideOf, View } from '../../src/domain/view-point.ts'
import { polygons } from './geometry.ts'

/** How far a written polygon may stray from its curve. Figure units. */
const TOLERANCE = 0.3

/** To 0.01, away from zero, so that what mirrors exactly still does. */
const rounded = (value: number): number => {
  const short = Math.round(Math.abs(value) * 100) / 100
  return short === 0 ? 0 : Math.sign(value) * short
}
const flat = (d: string) =>
  polygons(d, TOLERANCE).map((polygon) => polygon.map(({ x, y }) => [rounded(x), rounded(y)]))

/** Writes the complete geometry, in the figure's units, as JSON. */
export function exportAtlas({ out }: { readonly out?: string }): boolean {
  if (out === undefined) throw new Error('atlas:export needs --out <file.json>')
  const views = Object.fromEntries(
    View.options.map((view) => [
      view,
      {
        outline: flat(figureDrawing(view).outline),
        landmarks: landmarksOf(view).map(({ landmark, x, y }) => ({
          id: landmark.id,
          name: landmark.name,
          side: landmark.midline ? 'midline' : sideOf({ view, x, y }),
          x,
          y,
        })),
      },
    ]),
  )
  const regions = View.options.flatMap((view) =>
    regionsOf(view).map(({ muscleId, side, layer, d, schematic }) => ({
      muscleId,
      side,
      view,
      layer,
      ...(schematic ? { schematic } : {}),
      polygons: flat(d),
    })),
  )
  const points = MUSCLES.flatMap((muscle) =>
    muscle.points.flatMap((point) =>
      (['right', 'left'] as const).map((side) => {
        const { view, x, y } = placeOf(point, side)
        return { muscleId: muscle.id, pointId: point.id, side, view, x: rounded(x), y: rounded(y) }
      }),
    ),
  )
  const zones = View.options.flatMap((view) =>
    zonesOf(view).map(({ zoneId, side, d }) => ({ zoneId, side, view, polygons: flat(d) })),
  )
  writeFileSync(out, `${JSON.stringify({ views, regions, points, zones })}\n`)
  console.log(`${out}: ${regions.length} regions, ${points.length} points, ${zones.length} zones`)
  return true
}
