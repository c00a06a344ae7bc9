import { type Box, parsePath, pathBounds } from '../chart/path.ts'
import type { FigureItem, Label, MarkerItem, SceneItem, Shape } from '../chart/scene-item.ts'
import type { Size } from '../chart/transform.ts'
import type { ScenePlace } from './draw-scene.ts'
import type { MeasureText } from './layout/measured-text.ts'
import { type Occupied, occupied } from './occupied.ts'

/**
 * Paper cannot be zoomed: a number that lies on another mark, on lettering or over the drawing's edge goes to the
 * nearest free place around its own mark, tied to it by a thin line if that is further off. Numbers that are free
 * stay where the screen has them. All numbers are drawn last, above all signs. `size` is the drawing's, in points.
 */
export function spreadLabels(
  items: readonly SceneItem[],
  place: ScenePlace,
  size: Size,
  measure: MeasureText,
): readonly SceneItem[] {
  const markers = items.flatMap((item) => (item.space === 'marker' ? [split(item, place, measure)] : []))
  const taken = occupied()
  const lettering = occupied()
  for (const item of items)
    if (item.space === 'figure')
      for (const box of letteringBox(item, place, measure)) lettering.add(box, item)
  // There it would be cut off, or cover an R or L: better on another mark.
  const barred = (box: Box, marker: SplitMarker) => beyondEdge(box, size) + lettering.covered(box, marker)
  for (const marker of markers) if (marker.sign) taken.add(marker.sign, marker)

  const labels = markers.flatMap((marker): readonly MarkerItem[] => {
    if (!marker.label) return []
    const best = bestPlace(marker, marker.label, taken, barred)
    taken.add(labelBox(best.label, marker), marker)
    return [{ ...marker.item, drawings: [...leader(best), best.label] }]
  })
  const withoutLabels = items.map((item) =>
    item.space === 'marker'
      ? { ...item, drawings: item.drawings.filter((drawing) => !movable(drawing)) }
      : item,
  )
  return [...withoutLabels, ...labels]
}

/** Square points of a sign that a number may touch and still be read. */
const TOUCHING = 4
/** What it costs a number, in points of reach, to stand on the other half of the body than its mark. */
const OTHER_HALF = 80
/** Points: nearer to the midline a mark is of neither half. */
const ON_MIDLINE = 1
/** Points that a moved number keeps from others: between two signs it would belong to either. */
const CLEARANCE = 3

function bestPlace(
  marker: SplitMarker,
  label: Label,
  taken: Occupied,
  barred: (box: Box, marker: SplitMarker) => number,
): Candidate {
  let best: Candidate = { label, reach: 0 }
  const own = labelBox(label, marker)
  const free = taken.covered(own, marker) + barred(own, marker) <= TOUCHING
  if (free && !crossesMidline(own, marker)) return best
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidatesFor(label, marker.sign !== undefined)) {
    const box = labelBox(candidate.label, marker)
    const cost =
      taken.covered(grown(box), marker) * 10 +
      barred(box, marker) * 100 +
      (crossesMidline(box, marker) ? OTHER_HALF : 0) +
      candidate.reach
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

/** A number on the body's other half could be read as a mark of that side. */
function crossesMidline({ minX, maxX }: Box, { midline, x }: SplitMarker): boolean {
  if (midline === null || Math.abs(x - midline) < ON_MIDLINE) return false
  return x > midline ? minX < midline : maxX > midline
}

/** The area of a box that lies outside the drawing. */
function beyondEdge({ minX, minY, maxX, maxY }: Box, { width, height }: Size): number {
  const across = Math.max(0, Math.min(maxX, width) - Math.max(minX, 0))
  const down = Math.max(0, Math.min(maxY, height) - Math.max(minY, 0))
  return (maxX - minX) * (maxY - minY) - across * down
}

/** Where a view's name or one of its letters stands. */
function letteringBox(
  { drawing, view }: FigureItem,
  place: ScenePlace,
  measure: MeasureText,
): readonly Box[] {
  const at = place.get(view)
  if (drawing.kind !== 'label' || !at) return []
  const half = (widthOf(drawing, measure) * at.scale) / 2
  const [x, y] = [at.x + drawing.at.x * at.scale, at.y + drawing.at.y * at.scale]
  return [{ minX: x - half, maxX: x + half, minY: y - 0.76 * drawing.size * at.scale, maxY: y }]
}

const widthOf = ({ text, weight, size }: Label, measure: MeasureText): number =>
  (measure(text, weight)[0]?.width(0, text.length) ?? 0) * size

interface SplitMarker {
  readonly item: MarkerItem
  /** Points in the drawing. */
  readonly x: number
  readonly y: number
  /** Where the body's middle is in its view; null where one side is seen. Points in the drawing. */
  readonly midline: number | null
  readonly sign: Box | undefined
  readonly label: Label | undefined
  /** Of the label; points. */
  readonly width: number
}

// A label with a halo stands beside its sign; one without is part of it, like the number in a note's pin.
const movable = (drawing: Shape | Label): drawing is Label =>
  drawing.kind === 'label' && drawing.halo !== undefined

function split(item: MarkerItem, place: ScenePlace, measure: MeasureText): SplitMarker {
  const { scale, ...origin } = place.get(item.view) ?? { x: 0, y: 0, scale: 1 }
  const x = origin.x + item.at.x * scale
  const y = origin.y + item.at.y * scale
  const label = item.drawings.find(movable)
  const width = label ? widthOf(label, measure) : 0
  const midline = item.view.endsWith('lateral') ? null : origin.x
  return { item, x, y, midline, sign: signBox(item.drawings, x, y), label, width }
}

interface Candidate {
  readonly label: Label
  /** How far from its own place, in points; 0 is where it was. */
  readonly reach: number
}

const DIRECTIONS = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330] as const
const RINGS = [12, 18, 26, 36, 48] as const
/** From the middle of a digit down to its baseline, in em. */
const MIDDLE = 0.36

function candidatesFor(label: Label, hasSign: boolean): readonly Candidate[] {
  const moved = RINGS.filter((ring) => hasSign || ring > RINGS[0]).flatMap((ring) =>
    DIRECTIONS.map((degrees) => {
      const radians = (degrees * Math.PI) / 180
      const x = Math.cos(radians) * ring
      const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end'
      const y = Math.sin(radians) * ring + MIDDLE * label.size
      return { label: { ...label, at: { x, y }, anchor } as const, reach: ring }
    }),
  )
  return [{ label, reach: 0 }, ...moved]
}

/** From the sign to its number, where they are so far apart that one might look for the owner. */
function leader({ label, reach }: Candidate): readonly Shape[] {
  if (reach <= RINGS[1]) return []
  const y = label.at.y - MIDDLE * label.size
  const length = Math.hypot(label.at.x, y)
  const from = 6 / length
  const to = (length - 2) / length
  const d = `M${label.at.x * from} ${y * from}L${label.at.x * to} ${y * to}`
  return [
    { kind: 'shape', d, line: { colour: 'halo', width: 2, opacity: 1 } },
    { kind: 'shape', d, line: { colour: 'ink', width: 0.5, opacity: 1 } },
  ]
}

function signBox(drawings: MarkerItem['drawings'], x: number, y: number): Box | undefined {
  const boxes = drawings.flatMap((drawing) =>
    drawing.kind === 'shape' ? [pathBounds(parsePath(drawing.d))] : [],
  )
  if (boxes.length === 0) return undefined
  return {
    minX: x + Math.min(...boxes.map(({ minX }) => minX)),
    minY: y + Math.min(...boxes.map(({ minY }) => minY)),
    maxX: x + Math.max(...boxes.map(({ maxX }) => maxX)),
    maxY: y + Math.max(...boxes.map(({ maxY }) => maxY)),
  }
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function labelBox({ size, at, anchor }: Label, { x, y, width }: SplitMarker): Box {
  const minX = x + at.x - width * SHARE_BEFORE[anchor]
  return { minX, maxX: minX + width, minY: y + at.y - 0.76 * size, maxY: y + at.y + 0.04 * size }
}

function grown({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: minX - CLEARANCE, minY: minY - CLEARANCE, maxX: maxX + CLEARANCE, maxY: maxY + CLEARANCE }
}
