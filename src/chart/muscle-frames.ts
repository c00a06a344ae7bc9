import type { BodySide, PlacedPoint } from '../domain/atlas/referral.ts'
import { View } from '../domain/view-point.ts'
import { type PlacedRegion, regionsOfMuscle } from './figure/regions/regions.ts'
import { type PlacedZone, placesOfZone } from './figure/zones/zones.ts'
import { type Box, parsePath, pathBounds } from './path.ts'
import type { FeltZone } from './referral-scene.ts'

/** A view that shows something, and the part of it that holds all of that, in the view's units. */
export interface ViewFrame {
  readonly view: View
  readonly box: Box
  readonly muscle: boolean
  /** Whether the pattern is felt in this view. */
  readonly felt: boolean
}

/** Room left around what is framed, and the least that is framed so that one knows where one is. Figure units. */
const MARGIN = 14
const LEAST = 130

/**
 * The views that show the muscle of a side, these points or where they are felt, the most telling first. From the
 * side only its own side is shown, which shows the midline too.
 */
export function muscleFrames(
  muscleId: string,
  side: BodySide,
  points: readonly PlacedPoint[],
  zones: readonly FeltZone[],
): readonly ViewFrame[] {
  const otherSide: View = side === 'right' ? 'left-lateral' : 'right-lateral'
  const regions = regionsOfMuscle(muscleId).filter((it) => it.side === side || it.side === 'midline')
  return View.options
    .filter((view) => view !== otherSide)
    .flatMap((view) => {
      const drawn = regions.filter((it) => it.view === view)
      const spots = points.filter(({ at }) => at.view === view)
      const felt = zones.filter(({ zoneId, side: at }) => shapesIn(view, zoneId, at).length > 0)
      const boxes = [
        ...drawn.map(boxOf),
        ...spots.map(({ at: { x, y } }) => ({ minX: x, minY: y, maxX: x, maxY: y })),
        ...felt.flatMap(({ zoneId, side: at }) => shapesIn(view, zoneId, at).map(boxOf)),
      ]
      if (boxes.length === 0) return []
      const primary = felt.filter(({ extent }) => extent === 'primary').length
      const worth = 4 * spots.length + (drawn.length > 0 ? 4 : 0) + primary + 0.5 * (felt.length - primary)
      const frame = { view, box: framed(boxes), muscle: drawn.length > 0, felt: felt.length > 0 }
      return [{ frame, worth }]
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ frame }) => frame)
}

/** The views that show zones, and the part of each that holds them; the view that shows most of them first. */
export function zoneFrames(zones: readonly Pick<FeltZone, 'zoneId' | 'side'>[]): readonly ViewFrame[] {
  return View.options
    .flatMap((view) => {
      const boxes = zones.flatMap(({ zoneId, side }) => shapesIn(view, zoneId, side).map(boxOf))
      return boxes.length === 0 ? [] : [{ view, box: framed(boxes), seen: sum(boxes.map(areaOf)) }]
    })
    .sort((a, b) => b.seen - a.seen)
    .map(({ view, box }) => ({ view, box, muscle: false, felt: true }))
}

const areaOf = ({ minX, minY, maxX, maxY }: Box): number => (maxX - minX) * (maxY - minY)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0)

const shapesIn = (view: View, zoneId: string, side: FeltZone['side']) =>
  placesOfZone(zoneId, side).filter((it) => it.view === view)

const knownBoxes = new WeakMap<PlacedRegion | PlacedZone, Box>()

function boxOf(drawn: PlacedRegion | PlacedZone): Box {
  const known = knownBoxes.get(drawn)
  if (known) return known
  const box = pathBounds(parsePath(drawn.d))
  knownBoxes.set(drawn, box)
  return box
}

function framed(boxes: readonly Box[]): Box {
  const minX = Math.min(...boxes.map((box) => box.minX))
  const minY = Math.min(...boxes.map((box) => box.minY))
  const maxX = Math.max(...boxes.map((box) => box.maxX))
  const maxY = Math.max(...boxes.map((box) => box.maxY))
  const across = Math.max(MARGIN, (LEAST - (maxX - minX)) / 2)
  const down = Math.max(MARGIN, (LEAST - (maxY - minY)) / 2)
  return { minX: minX - across, minY: minY - down, maxX: maxX + across, maxY: maxY + down }
}
