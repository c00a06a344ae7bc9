import { sideOf, type View } from '../domain/view-point.ts'
import { landmarksOf, type PlacedLandmark } from './figure/landmarks.ts'
import { outwardSide } from './label-places.ts'
import type { Box } from './path.ts'
import type { Label, MarkerItem } from './scene-item.ts'
import { fromViewPoint } from './sheet.ts'
import { circlePath } from './symbols.ts'
import { sideLetters } from './view-lettering.ts'

/** By which hands find their way first; the others follow in the order of the list of landmarks. */
const FOREMOST: readonly string[] = [
  'c7-sp',
  'asis',
  'psis',
  'iliac-crest-top',
  'scapula-inferior-angle',
  'acromion-lateral',
  'greater-trochanter-lateral',
  'ischial-tuberosity',
  'sternal-angle',
  'jugular-notch',
  'xiphoid-tip',
  'umbilicus',
  'pubic-symphysis-top',
  'mastoid-tip',
  'eop',
  't12-sp',
  'l4-sp',
  'scapular-spine-root',
  'coracoid',
  'fibular-head',
  'tibial-tuberosity',
  'patella-lower',
  'medial-malleolus',
  'lateral-malleolus',
  'humeral-epicondyle-lateral',
  'humeral-epicondyle-medial',
  'olecranon',
  'radial-styloid',
  'calcaneus-posterior',
  'coccyx',
]

/** From this zoom on also the others and those on the left have names: further away they would be a thicket. */
const NEAR = 1.2
/** Pixels: the ring, its room, the letters, and how wide a letter is on average. */
const [RING, ROOM, SIZE, LETTER] = [3.6, 5, 10, 5.6]

interface Place extends PlacedLandmark {
  readonly view: View
  /** Where it is drawn, in pixels from the sheet's origin. */
  readonly pixel: { readonly x: number; readonly y: number }
}

/**
 * The landmarks of these views on both sides, each a small dotted ring, with as many names as have room at this zoom
 * (pixels a figure unit): the most important first, the client's right and the midline before the left. The same
 * input gives the same names.
 */
export function landmarkItems(views: readonly View[], pixelsPerUnit: number): readonly MarkerItem[] {
  const places = views.flatMap((view) => landmarksOf(view).map((it) => placeOf(view, it, pixelsPerUnit)))
  const taken: Box[] = [
    ...places.map(({ pixel: { x, y } }) => around(x, y, ROOM, ROOM)),
    ...views.flatMap((view) => lettersRoom(view, pixelsPerUnit)),
  ]
  const named = new Map<Place, Label>()
  const wanted = places.filter((place) => pixelsPerUnit >= NEAR || rank(place) < FOREMOST.length)
  for (const place of wanted.toSorted((a, b) => rank(a) - rank(b))) {
    const { x, y } = place.pixel
    const own = around(x, y, ROOM, ROOM)
    const free = labelsOf(place).find(({ box }) =>
      taken.every((other) => !meet(box, other) || sameBox(other, own)),
    )
    if (!free) continue
    taken.push(free.box)
    named.set(place, free.label)
  }
  return places.map((place) => ringAt(place.view, place, named.get(place)))
}

/** The same without names. */
export const landmarkRings = (view: View): readonly MarkerItem[] =>
  landmarksOf(view).map((place) => ringAt(view, place, undefined))

/** The name in short: without what stands in brackets. */
export const shortName = (name: string): string => name.replace(/ \(.*\)$/, '')

const RINGS = [
  { kind: 'shape', d: circlePath(0, 0, RING), line: { colour: 'halo', width: 2.6, opacity: 0.8 } },
  {
    kind: 'shape',
    d: circlePath(0, 0, RING),
    line: { colour: 'ink-soft', width: 1.3, opacity: 1, dash: [0.01, 2.27] },
  },
] as const satisfies MarkerItem['drawings']

const ringAt = (view: View, { x, y }: PlacedLandmark, label: Label | undefined): MarkerItem => ({
  space: 'marker',
  view,
  at: { x, y },
  drawings: [...RINGS, ...(label ? [label] : [])],
})

function placeOf(view: View, placed: PlacedLandmark, pixelsPerUnit: number): Place {
  const { x, y } = fromViewPoint({ view, x: placed.x, y: placed.y })
  return { ...placed, view, pixel: { x: x * pixelsPerUnit, y: y * pixelsPerUnit } }
}

/** R and L stay free. */
function lettersRoom(view: View, pixelsPerUnit: number): readonly Box[] {
  return sideLetters(view).map(({ at }) => {
    const { x, y } = fromViewPoint({ view, x: at.x, y: at.y - 16 })
    return around(x * pixelsPerUnit, y * pixelsPerUnit, 20 * pixelsPerUnit, 20 * pixelsPerUnit)
  })
}

function rank({ landmark, view, x, y }: Place): number {
  const place = FOREMOST.indexOf(landmark.id)
  const left = sideOf({ view, x, y }) === 'left' && !landmark.midline
  return (left ? 1000 : 0) + (place < 0 ? FOREMOST.length : place)
}

/** The name beside the ring, on the outer side first, then inside, above and below; each with its room in pixels. */
function labelsOf({
  landmark,
  view,
  x,
  y,
  pixel,
}: Place): readonly { readonly label: Label; readonly box: Box }[] {
  const text = shortName(landmark.name)
  const half = (text.length * LETTER) / 2
  const beside = ROOM + 2
  const at = (dx: number, baseline: number, anchor: Label['anchor'], middle: number) => ({
    label: {
      kind: 'label',
      at: { x: dx, y: baseline },
      text,
      size: SIZE,
      anchor,
      weight: 'regular',
      colour: 'ink',
      halo: 3,
    } as const,
    box: around(pixel.x + middle, pixel.y + baseline - SIZE * 0.36, half + 1, SIZE * 0.6),
  })
  const right = at(beside, SIZE * 0.36, 'start', beside + half)
  const left = at(-beside, SIZE * 0.36, 'end', -beside - half)
  const outward = outwardSide({ view, x, y }) === 'right' ? [right, left] : [left, right]
  return [...outward, at(0, -beside, 'middle', 0), at(0, beside + SIZE * 0.72, 'middle', 0)]
}

const around = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  minX: x - halfWidth,
  maxX: x + halfWidth,
  minY: y - halfHeight,
  maxY: y + halfHeight,
})
const meet = (a: Box, b: Box): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY
const sameBox = (a: Box, b: Box): boolean => a.minX === b.minX && a.minY === b.minY
