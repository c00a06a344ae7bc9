import { LINK_STATE_WORDS } from '../domain/review/link-words.ts'
import type { TriggerPointMark } from '../domain/trigger-point.ts'
import type { ViewPoint } from '../domain/view-point.ts'
import { upperFirst } from '../domain/words.ts'
import { type LabelSide, outwardSide, placeLabels } from './label-places.ts'
import { type Box, boxAround, formatPath, type Point, parsePath, transformPath } from './path.ts'
import type { Label, MarkerItem, Shape } from './scene-item.ts'
import { circlePath, type MarkSymbol } from './symbols.ts'

/** From a point's place to the edge of what is drawn there: with the ring of a key point, and without. Pixels or points. */
export const KEY_RADIUS = 10.5
export const SATELLITE_RADIUS = 8.5

/** A line and no letter, so that it is the same wherever it is drawn. */
const LETTER_K = parsePath('M-1.7 -2.8L-1.7 2.8M2 -2.8L-1.5 0.4M-0.6 -0.4L2.2 2.8')
const KEY_BADGE = { radius: 6, across: 9.5, up: 9.5 } as const

/** The ring and the K of a key point, `inward` being the side of the K. */
export function keySign(inward: -1 | 1): MarkSymbol {
  const ring = circlePath(0, 0, 9)
  const [x, y] = [inward * KEY_BADGE.across, -KEY_BADGE.up]
  const disc = circlePath(x, y, KEY_BADGE.radius)
  const letter = formatPath(transformPath(LETTER_K, (at) => ({ x: at.x + x, y: at.y + y })))
  return [
    { kind: 'shape', d: ring, line: { colour: 'halo', width: 3.6, opacity: 1 } },
    { kind: 'shape', d: ring, line: { colour: 'ink', width: 1.5, opacity: 1 } },
    {
      kind: 'shape',
      d: disc,
      fill: { colour: 'ink', opacity: 1 },
      line: { colour: 'halo', width: 1.2, opacity: 1 },
    },
    { kind: 'shape', d: letter, line: { colour: 'halo', width: 1.5, opacity: 1 } },
  ]
}

/** A key point's sign within the room of a legend. */
export function keySwatch(): MarkSymbol {
  const scaled = (shape: Shape): Shape => ({
    ...shape,
    d: formatPath(transformPath(parsePath(shape.d), ({ x, y }) => ({ x: 0.75 * x - 3, y: 0.75 * y + 3 }))),
  })
  return keySign(1).flatMap((shape) => (shape.kind === 'shape' ? [scaled(shape)] : []))
}

/** What a point's number and, of a key point, its K take up beside the sign, around the point's place. Pixels or points. */
export function besideSign(
  { at }: TriggerPointMark,
  number: LabelSide | undefined,
  isKey: boolean,
): readonly Box[] {
  const inward = outwardSide(at) === 'left' ? 1 : -1
  const badge = { x: inward * KEY_BADGE.across, y: -KEY_BADGE.up }
  const label = { left: [-20, 0], right: [20, 0], above: [0, -19], below: [0, 19] }[number ?? outwardSide(at)]
  return [
    boxAround({ x: label[0] ?? 0, y: label[1] ?? 0 }, 9, 7),
    ...(isKey ? [boxAround(badge, KEY_BADGE.radius + 1, KEY_BADGE.radius + 1)] : []),
  ]
}

const RE_CHECK = upperFirst(LINK_STATE_WORDS['re-check'])
const PILL = { halfWidth: 29, halfHeight: 8.5 } as const

/** The ring of a satellite that is to be re-checked. */
export const reCheckRing = (): MarkSymbol => {
  const ring = circlePath(0, 0, 10)
  return [
    { kind: 'shape', d: ring, line: { colour: 'halo', width: 5, opacity: 1 } },
    { kind: 'shape', d: ring, line: { colour: 'change-worse', width: 2.6, opacity: 1 } },
  ]
}

function reCheckPill({ x, y }: Point): readonly (Shape | Label)[] {
  const { halfWidth, halfHeight: r } = PILL
  const [left, right, top, bottom] = [x - halfWidth + r, x + halfWidth - r, y - r, y + r]
  const k = 0.5523 * r
  const d = [
    `M${left} ${top}L${right} ${top}C${right + k} ${top} ${right + r} ${y - k} ${right + r} ${y}`,
    `C${right + r} ${y + k} ${right + k} ${bottom} ${right} ${bottom}L${left} ${bottom}`,
    `C${left - k} ${bottom} ${left - r} ${y + k} ${left - r} ${y}C${left - r} ${y - k} ${left - k} ${top} ${left} ${top}Z`,
  ].join('')
  return [
    {
      kind: 'shape',
      d,
      fill: { colour: 'change-worse', opacity: 1 },
      line: { colour: 'halo', width: 1.6, opacity: 1 },
    },
    {
      kind: 'label',
      at: { x, y: y + 3.6 },
      text: RE_CHECK,
      size: 10.5,
      anchor: 'middle',
      weight: 'bold',
      colour: 'halo',
    },
  ]
}

/**
 * "Re-check" beside each of these satellites, where it covers least of the other signs. `marks`: all that are on the chart;
 * `heads`: where arrows end.
 */
export function reCheckItems(
  satellites: readonly TriggerPointMark[],
  marks: readonly TriggerPointMark[],
  pixelsPerUnit: number,
  heads: readonly ViewPoint[] = [],
): readonly MarkerItem[] {
  const { sides } = placeLabels(marks)
  const taken = [
    ...marks.map((mark) => ({ view: mark.at.view, box: signBox(mark, sides.get(mark.id), pixelsPerUnit) })),
    ...heads.map(({ view, x, y }) => ({
      view,
      box: boxAround({ x: x * pixelsPerUnit, y: y * pixelsPerUnit }, HEAD_HALF, HEAD_HALF),
    })),
  ]
  return satellites.map(({ id, at }) => {
    const inward = outwardSide(at) === 'left' ? 1 : -1
    const boxes = taken.filter(({ view }) => view === at.view).map(({ box }) => box)
    const costs = PILL_PLACES.map(([x, y]) => {
      const box = pillBox(at, { x: x * inward, y }, pixelsPerUnit)
      return boxes.reduce((sum, other) => sum + shared(box, other), 0)
    })
    const [x, y] = PILL_PLACES[costs.indexOf(Math.min(...costs))] ?? PILL_PLACES[0]
    const place = { x: x * inward, y }
    taken.push({ view: at.view, box: pillBox(at, place, pixelsPerUnit) })
    return {
      space: 'marker',
      view: at.view,
      markId: id,
      at: { x: at.x, y: at.y },
      drawings: [...reCheckRing(), ...reCheckPill(place)],
    }
  })
}

/** Half of the room that an arrow's head takes around its tip. */
const HEAD_HALF = 9

/** The middle of the words from the place, inwards and down, the best first. */
const PILL_PLACES = [
  [PILL.halfWidth + 13, 0],
  [0, 22],
  [0, -22],
  [PILL.halfWidth + 8, 18],
  [PILL.halfWidth + 8, -18],
  [-PILL.halfWidth - 26, 0],
  [0, 40],
  [0, -40],
] as const satisfies readonly (readonly [number, number])[]

function pillBox(at: Point, { x, y }: Point, pixelsPerUnit: number): Box {
  const middle = { x: at.x * pixelsPerUnit + x, y: at.y * pixelsPerUnit + y }
  return boxAround(middle, PILL.halfWidth + 1, PILL.halfHeight + 1)
}

/** A point's sign with its number. */
function signBox({ at }: TriggerPointMark, side: string | undefined, pixelsPerUnit: number): Box {
  const { minX, maxX, minY, maxY } = boxAround({ x: at.x * pixelsPerUnit, y: at.y * pixelsPerUnit }, 9, 9)
  const [left, right] = [side === 'left' ? 16 : 0, side === 'right' ? 16 : 0]
  const [above, below] = [side === 'above' ? 12 : 0, side === 'below' ? 12 : 0]
  return { minX: minX - left, maxX: maxX + right, minY: minY - above, maxY: maxY + below }
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX)
  const height = Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY)
  return width > 0 && height > 0 ? width * height : 0
}
