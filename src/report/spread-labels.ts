import { type Box, parsePath, pathBounds } from '../chart/path.ts'
import type { Label, MarkerItem, SceneItem, Shape } from '../chart/scene-item.ts'
import type { ScenePlace } from './draw-scene.ts'
import type { MeasureText } from './layout/measured-text.ts'

/**
 * Paper cannot be zoomed: a number that another mark would cover goes to the nearest free place around its own
 * mark, tied to it by a thin line if that is further off. Numbers that are free stay where the screen has them.
 * All numbers are drawn last, above all signs.
 */
export function spreadLabels(
  items: readonly SceneItem[],
  place: ScenePlace,
  measure: MeasureText,
): readonly SceneItem[] {
  const markers = items.flatMap((item) => (item.space === 'marker' ? [split(item, place)] : []))
  const signs = new Map(markers.map((marker) => [marker, boxOf(marker.signs, marker)]))
  const taken: { readonly view: string; readonly box: Box; readonly owner: SplitMarker }[] = []
  for (const [marker, box] of signs) if (box) taken.push({ view: marker.item.view, box, owner: marker })

  const labels = markers.flatMap((marker): readonly MarkerItem[] => {
    const { label, item } = marker
    if (!label) return []
    const others = taken
      .filter(({ view, owner }) => view === item.view && owner !== marker)
      .map(({ box }) => box)
    const covered = (candidate: Label, clearance: number) => {
      const box = grown(labelBox(candidate, marker, measure), clearance)
      return others.reduce((sum, other) => sum + overlap(box, other), 0)
    }
    let best: Candidate = { label, reach: 0 }
    if (covered(label, 0) > TOUCHING) {
      let least = Number.POSITIVE_INFINITY
      for (const candidate of candidatesFor(label, signs.get(marker) !== undefined)) {
        const cost = covered(candidate.label, CLEARANCE) * 10 + candidate.reach
        if (cost < least) [best, least] = [candidate, cost]
      }
    }
    taken.push({ view: item.view, box: labelBox(best.label, marker, measure), owner: marker })
    return [{ ...item, drawings: [...leader(best), best.label] }]
  })
  const withoutLabels = items.map((item) =>
    item.space === 'marker'
      ? { ...item, drawings: item.drawings.filter((drawing) => !movable(drawing)) }
      : item,
  )
  return [...withoutLabels, ...labels]
}

interface SplitMarker {
  readonly item: MarkerItem
  /** Points in the drawing. */
  readonly x: number
  readonly y: number
  readonly signs: readonly Shape[]
  readonly label: Label | undefined
}

// A label with a halo stands beside its sign; one without is part of it, like the number in a note's pin.
const movable = (drawing: Shape | Label): drawing is Label =>
  drawing.kind === 'label' && drawing.halo !== undefined

function split(item: MarkerItem, { scale, origins }: ScenePlace): SplitMarker {
  const origin = origins.get(item.view) ?? { x: 0, y: 0 }
  return {
    item,
    x: origin.x + item.at.x * scale,
    y: origin.y + item.at.y * scale,
    signs: item.drawings.filter((drawing) => drawing.kind === 'shape'),
    label: item.drawings.find(movable),
  }
}

interface Candidate {
  readonly label: Label
  /** How far from its own place, in points; 0 is where it was. */
  readonly reach: number
}

const DIRECTIONS = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330] as const
const RINGS = [12, 18, 26, 36, 48] as const

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

/** From the middle of a digit down to its baseline, in em. */
const MIDDLE = 0.36

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

function boxOf(shapes: readonly Shape[], { x, y }: SplitMarker): Box | undefined {
  const boxes = shapes.map(({ d }) => pathBounds(parsePath(d)))
  if (boxes.length === 0) return undefined
  return {
    minX: x + Math.min(...boxes.map(({ minX }) => minX)),
    minY: y + Math.min(...boxes.map(({ minY }) => minY)),
    maxX: x + Math.max(...boxes.map(({ maxX }) => maxX)),
    maxY: y + Math.max(...boxes.map(({ maxY }) => maxY)),
  }
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function labelBox(
  { text, weight, size, at, anchor }: Label,
  { x, y }: SplitMarker,
  measure: MeasureText,
): Box {
  const width = (measure(text, weight)[0]?.width(0, text.length) ?? 0) * size
  const minX = x + at.x - width * SHARE_BEFORE[anchor]
  return { minX, maxX: minX + width, minY: y + at.y - 0.76 * size, maxY: y + at.y + 0.04 * size }
}

/** Square points of a sign that a number may touch and still be read. */
const TOUCHING = 4
/** Points that a moved number keeps from others: between two signs it would belong to either. */
const CLEARANCE = 3

function grown({ minX, minY, maxX, maxY }: Box, by: number): Box {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by }
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX)
  const down = Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY)
  return across > 0 && down > 0 ? across * down : 0
}
