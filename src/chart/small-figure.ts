import type { TriggerPointMark } from '../domain/trigger-point.ts'
import { MIDLINE_HALF_WIDTH, type View } from '../domain/view-point.ts'
import { feltViews } from './felt-scene.ts'
import { placesOfZone } from './figure/zones/zones.ts'
import { flatShape } from './flat-shape.ts'
import type { Box } from './path.ts'
import { referralScene } from './referral-scene.ts'
import { figureBody, markItems } from './scene.ts'
import type { SceneItem } from './scene-item.ts'
import { areaOutline } from './stroke-outline.ts'
import { sideLetters } from './view-lettering.ts'
import { withoutNumber } from './without-number.ts'

/** A part of one view, to be painted small. `letters`: R and L as they belong to its upper corners. */
export interface SmallFigure {
  readonly view: View
  readonly box: Box
  readonly items: readonly SceneItem[]
  readonly letters: { readonly left: string; readonly right: string }
}

/** Around a point, so that one sees which part of the body it is. Figure units. */
const AROUND = { x: 100, y: 118 } as const

const places = new WeakMap<TriggerPointMark, SmallFigure>()

/** Where a point lies; of one mark the same every time. */
export function placeFigure(mark: TriggerPointMark): SmallFigure {
  const known = places.get(mark) ?? placeOf(mark)
  places.set(mark, known)
  return known
}

function placeOf(mark: TriggerPointMark): SmallFigure {
  const { view, x, y } = mark.at
  const box = { minX: x - AROUND.x, maxX: x + AROUND.x, minY: y - AROUND.y, maxY: y + AROUND.y }
  return figure(view, box, [...figureBody(view, null), ...signOf(mark)])
}

/** The least that a figure of a referral shows, and what it keeps free around it. Figure units. */
const LEAST = 190
const MARGIN = 28

/** Where this client felt a point, in the views that show it best; none where it was felt nowhere. */
export function referralFigures(mark: TriggerPointMark): readonly SmallFigure[] {
  const { observedReferral, paintedReferral } = mark.observation
  const zones = referralScene({ textbook: [], observed: observedReferral, painted: paintedReferral })
  if (zones.length === 0) return []
  return feltViews([{ mark, number: 1 }]).flatMap((view) => {
    const felt = [
      ...observedReferral.flatMap(({ zoneId, side }) =>
        placesOfZone(zoneId, side).flatMap((place) => (place.view === view ? [flatShape(place.d).box] : [])),
      ),
      ...paintedReferral.flatMap(({ strokes }) => {
        const outline = areaOutline(strokes, view)
        return outline ? [flatShape(outline.d).box] : []
      }),
    ]
    if (felt.length === 0) return []
    const { x, y } = mark.at
    const shown = mark.at.view === view ? [...felt, { minX: x, maxX: x, minY: y, maxY: y }] : felt
    const items = zones.filter((item) => item.view === view)
    return [figure(view, widened(shown), [...figureBody(view, null), ...items, ...signOf(mark)])]
  })
}

const signOf = (mark: TriggerPointMark): readonly SceneItem[] =>
  markItems({ views: [mark.at.view], marks: [mark] }).flatMap(withoutNumber)

function widened(boxes: readonly Box[]): Box {
  const of = (read: (box: Box) => number, most: (...values: number[]) => number) => most(...boxes.map(read))
  const [minX, maxX] = stretched(
    of((box) => box.minX, Math.min) - MARGIN,
    of((box) => box.maxX, Math.max) + MARGIN,
  )
  const [minY, maxY] = stretched(
    of((box) => box.minY, Math.min) - MARGIN,
    of((box) => box.maxY, Math.max) + MARGIN,
  )
  return { minX, maxX, minY, maxY }
}

function stretched(from: number, to: number): readonly [number, number] {
  const missing = Math.max(0, LEAST - (to - from)) / 2
  return [from - missing, to + missing]
}

function figure(view: View, box: Box, items: readonly SceneItem[]): SmallFigure {
  const letterOf = (half: 'left-half' | 'right-half', shows: boolean) =>
    shows ? (sideLetters(view).find(({ names }) => names === half)?.text ?? '') : ''
  const whole = sideLetters(view).find(({ names }) => names === 'whole')?.text
  return {
    view,
    box,
    items: items.filter((item) => item.view === view),
    letters: {
      left: whole ?? letterOf('left-half', box.minX < -MIDLINE_HALF_WIDTH),
      right: whole === undefined ? letterOf('right-half', box.maxX > MIDLINE_HALF_WIDTH) : '',
    },
  }
}
