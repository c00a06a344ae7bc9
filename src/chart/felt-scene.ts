import type { Mark } from '../domain/mark.ts'
import { textbookReferral } from '../domain/textbook-referral.ts'
import type { TriggerPointMark } from '../domain/trigger-point.ts'
import type { View } from '../domain/view-point.ts'
import { placesOfZone } from './figure/zones/zones.ts'
import { flatShape } from './flat-shape.ts'
import type { Point } from './path.ts'
import { type DrawnReferral, type FeltZone, referralScene } from './referral-scene.ts'
import { figureScene, markItems } from './scene.ts'
import type { MarkerItem, SceneItem } from './scene-item.ts'
import { SHEET_VIEWS } from './sheet.ts'
import { areaOutline } from './stroke-outline.ts'
import { MARK_SIZES } from './style.ts'
import { middleOfZone } from './zone-middle.ts'

/** A point that this client felt somewhere, with its number in the session. */
interface FeltPoint {
  readonly mark: TriggerPointMark
  readonly number: number
}

/** The points of which it was recorded where they are felt, in the session's order. */
export function feltPoints(marks: readonly Mark[]): readonly FeltPoint[] {
  return marks.flatMap((mark, index) =>
    mark.kind === 'trigger-point' && isFelt(mark) ? [{ mark, number: index + 1 }] : [],
  )
}

const isFelt = ({ observation }: TriggerPointMark): boolean =>
  observation.observedReferral.length > 0 || observation.paintedReferral.length > 0

/** What these points are felt in: zones, each once, what was painted, and those where only the textbook has one of them. */
export function feltZones(points: readonly FeltPoint[]): DrawnReferral {
  const observed = zonesFelt(points)
  const felt = new Set(observed.map(placeKey))
  const textbook = once(points.flatMap(({ mark }) => textbookReferral(mark)))
  const painted = points.flatMap(({ mark }) => mark.observation.paintedReferral)
  return { observed, painted, textbook: textbook.filter((zone) => !felt.has(placeKey(zone))) }
}

/** The views with these points and with paint, and for each zone that is felt the one that shows most of it. */
export function feltViews(points: readonly FeltPoint[]): readonly View[] {
  const needed = new Set<View>(points.map(({ mark }) => mark.at.view))
  for (const { zoneId, side } of zonesFelt(points)) {
    const places = placesOfZone(zoneId, side).map(({ view, d }) => ({ view, size: sizeOf(d) }))
    const [largest] = places.toSorted((a, b) => b.size - a.size)
    if (largest) needed.add(largest.view)
  }
  const painted = feltZones(points).painted ?? []
  return SHEET_VIEWS.filter(
    (view) => needed.has(view) || painted.some(({ strokes }) => areaOutline(strokes, view) !== undefined),
  )
}

/** Where points are felt, in draw order: the figure, the zones of all of them, the points, and in each zone whose it is. */
export function feltScene(
  points: readonly FeltPoint[],
  views: readonly View[],
  marks: readonly Mark[],
): readonly SceneItem[] {
  const shown = new Set<string>(points.map(({ mark }) => mark.id))
  const zones = referralScene(feltZones(points))
  return [
    ...views.flatMap((view) => figureScene(view)),
    ...zones.filter(({ view }) => views.includes(view)),
    ...markItems({ views, marks }).filter(({ markId }) => markId !== undefined && shown.has(markId)),
    ...zoneNumbers(points, views),
    ...paintNumbers(points, views),
  ]
}

const zonesFelt = (points: readonly FeltPoint[]): readonly FeltZone[] =>
  once(points.flatMap(({ mark }) => mark.observation.observedReferral))

const placeKey = ({ zoneId, side }: FeltZone) => `${zoneId} ${side}`

/** Two points felt in one zone are one drawing of it: tints would add up. */
function once(zones: readonly FeltZone[]): readonly FeltZone[] {
  return [...new Map(zones.map((zone) => [`${placeKey(zone)} ${zone.extent}`, zone])).values()]
}

function sizeOf(d: string): number {
  const { minX, minY, maxX, maxY } = flatShape(d).box
  return (maxX - minX) * (maxY - minY)
}

/** Figure units that a number keeps from a point's sign if it can. */
const CLEAR_OF_POINT = 34

function zoneNumbers(points: readonly FeltPoint[], views: readonly View[]): readonly MarkerItem[] {
  const byZone = new Map<string, { readonly zone: FeltZone; readonly numbers: number[] }>()
  for (const { mark, number } of points)
    for (const zone of mark.observation.observedReferral) {
      const known = byZone.get(placeKey(zone)) ?? { zone, numbers: [] }
      byZone.set(placeKey(zone), known)
      if (!known.numbers.includes(number)) known.numbers.push(number)
    }
  return [...byZone.values()].flatMap(({ zone, numbers }) =>
    placesOfZone(zone.zoneId, zone.side)
      .filter(({ view }) => views.includes(view))
      .map(({ view, d }): MarkerItem => {
        const avoid = points.filter(({ mark }) => mark.at.view === view).map(({ mark }) => mark.at)
        return numberIn(view, middleOfZone(d, avoid, CLEAR_OF_POINT), numbersInWords(numbers))
      }),
  )
}

/** Each painted area says in every view whose it is. */
function paintNumbers(points: readonly FeltPoint[], views: readonly View[]): readonly MarkerItem[] {
  return points.flatMap(({ mark, number }) =>
    mark.observation.paintedReferral.flatMap(({ strokes }) =>
      views.flatMap((view) => {
        const [spot] = areaOutline(strokes, view)?.spots ?? []
        return spot ? [numberIn(view, spot, String(number))] : []
      }),
    ),
  )
}

const numberIn = (view: View, at: Point, text: string): MarkerItem => ({
  space: 'marker',
  view,
  at,
  drawings: [
    {
      kind: 'label',
      at: { x: 0, y: 0.36 * MARK_SIZES.label },
      text,
      size: MARK_SIZES.label,
      anchor: 'middle',
      weight: 'bold',
      colour: 'referral',
      halo: 3,
    },
  ],
})

/** How many stretches of numbers stand in one zone; the table names all. */
const MOST_STRETCHES = 4

/** "1, 3", "2–5, 9", and "…" after four stretches. Ascending numbers only. */
export function numbersInWords(numbers: readonly number[]): string {
  const stretches: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = stretches.at(-1)
    if (last && number === last.to + 1) last.to = number
    else stretches.push({ from: number, to: number })
  }
  const words = stretches.map(({ from, to }) =>
    from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  )
  return words.length > MOST_STRETCHES ? `${words.slice(0, MOST_STRETCHES).join(', ')} …` : words.join(', ')
}
