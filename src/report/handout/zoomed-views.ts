import { placesOfZone } from '../../chart/figure/zones/zones.ts'
import { zoneFrames } from '../../chart/muscle-frames.ts'
import { type Box, parsePath, pathBounds } from '../../chart/path.ts'
import type { FeltPaint, FeltZone } from '../../chart/referral-scene.ts'
import { areaOutline } from '../../chart/stroke-outline.ts'
import type { TriggerPointMark } from '../../domain/trigger-point.ts'
import { View } from '../../domain/view-point.ts'

/** A view and the part of it that is drawn, in its own units. */
export interface ZoomedView {
  readonly view: View
  readonly box: Box
}

/** What is told of a muscle's points in a drawing. */
export interface ToldReferral {
  readonly zones: readonly FeltZone[]
  readonly painted: readonly FeltPaint[]
}

/** Figure units around what is shown, and the least that is shown so that one knows where one is. */
const AROUND = 40
const LEAST = 170

/** Spillover far from the rest would leave all of it too small: then it may be cut off. */
const MOST = 330

/**
 * The view with the first of these points and what is felt in it; and, where most of where they are mainly felt is not in it, the
 * view that shows most of that.
 */
export function zoomedViews(
  points: readonly TriggerPointMark[],
  { zones, painted }: ToldReferral,
): readonly ZoomedView[] {
  const [first] = points
  if (!first) return []
  const { view } = first.at
  const spots = points.filter(({ at }) => at.view === view).map(({ at }) => boxAt(at))
  const own = { view, box: withFelt(spots, { zones, painted }, view) }
  const main = zones.filter(({ extent }) => extent === 'primary')
  const unseen = main.filter((zone) => zoneBoxes(zone, view).length === 0)
  if (unseen.length * 2 > main.length) {
    const [elsewhere] = zoneFrames(unseen)
    if (elsewhere)
      return [own, { view: elsewhere.view, box: withFelt([], { zones, painted }, elsewhere.view) }]
  }
  if (main.length > 0 || painted.length === 0 || paintBoxes(painted, view).length > 0) return [own]
  const paintedIn = View.options.find((each) => paintBoxes(painted, each).length > 0)
  return paintedIn ? [own, { view: paintedIn, box: framed(paintBoxes(painted, paintedIn)) }] : [own]
}

function withFelt(spots: readonly Box[], { zones, painted }: ToldReferral, view: View): Box {
  const boxes = (felt: readonly FeltZone[]) => felt.flatMap((zone) => zoneBoxes(zone, view))
  const main = [
    ...spots,
    ...boxes(zones.filter(({ extent }) => extent === 'primary')),
    ...paintBoxes(painted, view),
  ]
  const all = framed([...main, ...boxes(zones)])
  const far = Math.max(all.maxX - all.minX, all.maxY - all.minY) > MOST
  return far && main.length > 0 ? framed(main) : all
}

const boxAt = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  minX: x,
  minY: y,
  maxX: x,
  maxY: y,
})

const zoneBoxes = ({ zoneId, side }: FeltZone, view: View): readonly Box[] =>
  placesOfZone(zoneId, side)
    .filter((place) => place.view === view)
    .map(({ d }) => pathBounds(parsePath(d)))

const paintBoxes = (painted: readonly FeltPaint[], view: View): readonly Box[] =>
  painted.flatMap(({ strokes }) => {
    const outline = areaOutline(strokes, view)
    return outline ? [pathBounds(parsePath(outline.d))] : []
  })

function framed(boxes: readonly Box[]): Box {
  const minX = Math.min(...boxes.map((box) => box.minX))
  const minY = Math.min(...boxes.map((box) => box.minY))
  const maxX = Math.max(...boxes.map((box) => box.maxX))
  const maxY = Math.max(...boxes.map((box) => box.maxY))
  const across = Math.max(AROUND, (LEAST - (maxX - minX)) / 2)
  const down = Math.max(AROUND, (LEAST - (maxY - minY)) / 2)
  return { minX: minX - across, minY: minY - down, maxX: maxX + across, maxY: maxY + down }
}

/** The box made as much wider or higher, about its middle, as this ratio of width to height needs. */
export function boxOfRatio({ minX, minY, maxX, maxY }: Box, ratio: number): Box {
  const width = Math.max(maxX - minX, (maxY - minY) * ratio)
  const height = width / ratio
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2]
  return { minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2 }
}
