import { type AtlasPlace, onFigure } from '../domain/atlas/figure-place.ts'
import { ZONES, type ZoneEllipse, type ZoneFacts } from '../domain/atlas/zones.ts'
import { mirrored, type Side, type View, type ViewPoint } from '../domain/view-point.ts'
import { zonesOf } from './figure/zones/zones.ts'
import { type FlatShape, flatShape, shapeOf } from './flat-shape.ts'

/** Where a zone of one side lies in a view: drawn, or the atlas's coarse ellipse while it is not. */
export interface ZoneOutline {
  readonly zone: ZoneFacts
  readonly side: Side
  readonly view: View
  readonly shape: FlatShape
  /** False for an ellipse. */
  readonly drawn: boolean
}

const outlines = new Map<View, readonly ZoneOutline[]>()

/** Every zone that has a place in the view, both sides; the same list at every call. */
export function zoneOutlines(view: View): readonly ZoneOutline[] {
  const known = outlines.get(view)
  if (known) return known
  const found = ZONES.flatMap((zone) => {
    const drawn = zonesOf(view).filter(({ zoneId }) => zoneId === zone.id)
    if (drawn.length === 0) return coarse(zone, view)
    return drawn.map(({ side, d }) => ({ zone, side, view, shape: flatShape(d), drawn: true }))
  })
  outlines.set(view, found)
  return found
}

function coarse(zone: ZoneFacts, view: View): readonly ZoneOutline[] {
  return Object.entries({ ...zone.bounds, ...zone.inset }).flatMap(([atlasView, ellipse]) => {
    const right = ring(ellipse).map(({ x, y }) =>
      onFigure({ view: atlasView as AtlasPlace['view'], x, y }, zone.region),
    )
    const left = right.map(mirrored)
    const one = { zone, view, drawn: false }
    const outline = (side: Side, line: readonly ViewPoint[]) => ({ ...one, side, shape: shapeOf([line]) })
    const here = (line: readonly ViewPoint[]) => line[0]?.view === view
    if (!zone.bilateral) {
      // From the side the midline shows in both views; from before and behind it is one.
      return here(right) ? [outline('midline', right)] : here(left) ? [outline('midline', left)] : []
    }
    return [...(here(right) ? [outline('right', right)] : []), ...(here(left) ? [outline('left', left)] : [])]
  })
}

const CORNERS = 32

/** The ellipse as a closed polygon, in the atlas's coordinates. */
function ring({
  cx,
  cy,
  rx,
  ry,
  rot = 0,
}: ZoneEllipse): readonly { readonly x: number; readonly y: number }[] {
  const turn = (rot * Math.PI) / 180
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = ((i % CORNERS) * 2 * Math.PI) / CORNERS
    const [along, across] = [rx * Math.cos(angle), ry * Math.sin(angle)]
    return {
      x: cx + along * Math.cos(turn) - across * Math.sin(turn),
      y: cy + along * Math.sin(turn) + across * Math.cos(turn),
    }
  })
}
