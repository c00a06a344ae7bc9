import type { PointLinkId, TriggerPointId } from '../domain/ids.ts'
import { MarkId } from '../domain/ids.ts'
import type { KnownPoint } from '../domain/review/known-points.ts'
import { LINK_STATE_WORDS } from '../domain/review/link-words.ts'
import type { LinkedPoints, LinkState } from '../domain/review/point-links.ts'
import type { TriggerPointMark } from '../domain/trigger-point.ts'
import type { ViewPoint } from '../domain/view-point.ts'
import { upperFirst } from '../domain/words.ts'
import { outwardSide, placeLabels } from './label-places.ts'
import type { LegendEntry } from './legend.ts'
import { type Arrow, distanceToLine, linkArrow } from './link-arrow.ts'
import { besideSign, KEY_RADIUS, keySign, keySwatch, reCheckItems, SATELLITE_RADIUS } from './link-badges.ts'
import { type Box, boxAround, formatPath, type Point, parsePath, transformPath } from './path.ts'
import { figureScene, markItems } from './scene.ts'
import type { FigureItem, MarkerItem, SceneItem, Shape } from './scene-item.ts'
import { fromViewPoint, placedView, SHEET } from './sheet.ts'
import type { PlacedView } from './space.ts'
import { type ColourToken, LINK_STYLE } from './style.ts'
import { sideLetters, viewTitle } from './view-lettering.ts'

/** How large the arrows are and where the views lie. */
export interface LinkLook {
  readonly pixelsPerUnit: number
  readonly sheet?: readonly PlacedView[]
  /** Drawn in the colour of what is chosen. */
  readonly highlighted?: PointLinkId | null
}

/** The points as marks of one chart: each has the number of its place in the list, and an id that no other has. */
export const pointMarks = (points: readonly KnownPoint[]): readonly TriggerPointMark[] =>
  points.map(({ mark, pointId }) => ({ ...mark, id: markIdOf(pointId) }))

/** The id of a point's mark on the chart of links. */
export const markIdOf = (pointId: TriggerPointId): MarkId => MarkId.parse(pointId)

/** The chart of key points and satellites: figures, arrows, and the points as they were last recorded. */
export function linkScene(
  points: readonly KnownPoint[],
  links: readonly LinkedPoints[],
  look: LinkLook,
): readonly SceneItem[] {
  const views = (look.sheet ?? SHEET).map(({ view }) => view)
  return [
    ...views.flatMap((view) => figureScene(view)),
    ...linkItems(points, links, look),
    ...markItems({ views, marks: pointMarks(points) }),
  ]
}

/**
 * Arrows, the rings of key points and what is to be re-checked: all that lies under the signs of the points. An arrow to a
 * view that this sheet does not show is left out.
 */
export function linkItems(
  points: readonly KnownPoint[],
  links: readonly LinkedPoints[],
  { pixelsPerUnit, sheet = SHEET, highlighted = null }: LinkLook,
): readonly SceneItem[] {
  const shown = new Set(sheet.map(({ view }) => view))
  const isShown = ({ mark }: KnownPoint) => shown.has(mark.at.view)
  const marks = pointMarks(points.filter(isShown))
  const room = roomOf(points, links, pixelsPerUnit, sheet)
  const inFront = (link: LinkedPoints) =>
    2 * Number(link.link.id === highlighted) + Number(link.state === 're-check')
  const arrows = links
    .filter(({ key, satellite }) => isShown(key) && isShown(satellite))
    .toSorted((a, b) => inFront(a) - inFront(b))
    .map((linked) => {
      const isHighlighted = linked.link.id === highlighted
      return { linked, isHighlighted, arrow: arrowOf(linked, { ...room, highlighted: isHighlighted }) }
    })
  const keys = new Map(links.filter(({ key }) => isShown(key)).map(({ key }) => [key.pointId, key]))
  const toReCheck = new Set(
    links.flatMap(({ state, satellite }) => (state === 're-check' ? [satellite.pointId] : [])),
  )
  const satellites = marks.filter(({ triggerPointId }) => toReCheck.has(triggerPointId))
  const heads = arrows.map(({ linked, arrow: { tip } }) => {
    const { view } = linked.satellite.mark.at
    const { origin } = placedView(view, sheet)
    return { view, x: tip.x - origin.x, y: tip.y - origin.y }
  })
  return [
    ...arrows.flatMap((each) => arrowItems(each, room)),
    ...[...keys.values()].map(keyItem),
    ...reCheckItems(satellites, marks, pixelsPerUnit, heads),
  ]
}

function keyItem({ pointId, mark: { at } }: KnownPoint): MarkerItem {
  const { view, x, y } = at
  const drawings = keySign(outwardSide(at) === 'left' ? 1 : -1)
  return { space: 'marker', view, markId: markIdOf(pointId), at: { x, y }, drawings }
}

/** Pixels: the head of an arrow, of the chosen one, and the light line around both. */
const HEAD = { usual: 8, chosen: 10 } as const
const HALO = 2.6
const CHOSEN_WIDTH = 3.2

/** The chart as arrows find it. */
interface ChartRoom {
  readonly pixelsPerUnit: number
  readonly sheet: readonly PlacedView[]
  readonly letters: readonly Box[]
  /** Of every point that the sheet shows: its sign, and what stands beside it. */
  readonly signs: ReadonlyMap<TriggerPointId, { readonly sign: Box; readonly beside: readonly Box[] }>
}

/** Half of the room that an arrow leaves to the sign of another point. Pixels. */
const SIGN_HALF = 8

function roomOf(
  points: readonly KnownPoint[],
  links: readonly LinkedPoints[],
  pixelsPerUnit: number,
  sheet: readonly PlacedView[],
): ChartRoom {
  const shown = points.filter(({ mark }) => sheet.some(({ view }) => view === mark.at.view))
  const marks = pointMarks(shown)
  const { sides } = placeLabels(marks)
  const keys = new Set(links.map(({ key }) => key.pointId))
  const signs = marks.map((mark) => {
    const place = fromViewPoint(mark.at, sheet)
    const onSheet = ({ minX, maxX, minY, maxY }: Box): Box => ({
      minX: place.x + minX / pixelsPerUnit,
      maxX: place.x + maxX / pixelsPerUnit,
      minY: place.y + minY / pixelsPerUnit,
      maxY: place.y + maxY / pixelsPerUnit,
    })
    const sign = onSheet(boxAround({ x: 0, y: 0 }, SIGN_HALF))
    const beside = besideSign(mark, sides.get(mark.id), keys.has(mark.triggerPointId)).map(onSheet)
    return [mark.triggerPointId, { sign, beside }] as const
  })
  return { pixelsPerUnit, sheet, letters: sheet.flatMap(letterBoxes), signs: new Map(signs) }
}

/** The arrow of a link on the sheet. */
function arrowOf(
  { key, satellite, state }: LinkedPoints,
  { letters, signs, pixelsPerUnit, sheet, highlighted }: ChartRoom & { readonly highlighted: boolean },
): Arrow {
  const units = (pixels: number) => pixels / pixelsPerUnit
  const isEnd = (id: TriggerPointId) => id === key.pointId || id === satellite.pointId
  return linkArrow(onSheet(key, sheet), onSheet(satellite, sheet), {
    startRadius: units(KEY_RADIUS),
    endRadius: units(state === 're-check' ? KEY_RADIUS + 2 : SATELLITE_RADIUS),
    head: units(highlighted ? HEAD.chosen : HEAD.usual),
    outward: outwardOf(key.mark.at, satellite.mark.at),
    letters,
    signs: [...signs].flatMap(([id, { sign, beside }]) => (isEnd(id) ? beside : [sign, ...beside])),
  })
}

/** How near to an arrow still means it. Pixels. */
const BESIDE = 9

/** Where the arrow of a link runs on the sheet. */
export interface LinkWay extends Pick<Arrow, 'way'> {
  readonly id: PointLinkId
}

/** The ways of all arrows, for `linkUnder`. */
export function linkWays(
  points: readonly KnownPoint[],
  links: readonly LinkedPoints[],
  pixelsPerUnit: number,
): readonly LinkWay[] {
  const look = { ...roomOf(points, links, pixelsPerUnit, SHEET), highlighted: false }
  return links.map((linked) => ({ id: linked.link.id, way: arrowOf(linked, look).way }))
}

/** The link whose arrow lies under a place of the chart on screen; the nearest. */
export function linkUnder(
  at: ViewPoint,
  ways: readonly LinkWay[],
  pixelsPerUnit: number,
): PointLinkId | null {
  const place = fromViewPoint(at)
  const near = ways
    .map(({ id, way }) => ({ id, away: distanceToLine(place, { way }) }))
    .filter(({ away }) => away * pixelsPerUnit <= BESIDE)
  return near.toSorted((a, b) => a.away - b.away)[0]?.id ?? null
}

function arrowItems(
  {
    linked,
    arrow,
    isHighlighted,
  }: { readonly linked: LinkedPoints; readonly arrow: Arrow; readonly isHighlighted: boolean },
  { pixelsPerUnit, sheet }: ChartRoom,
): readonly FigureItem[] {
  const { key, state } = linked
  const units = (pixels: number) => pixels / pixelsPerUnit
  const { view } = key.mark.at
  const { origin } = placedView(view, sheet)
  const inView = (d: string) =>
    formatPath(transformPath(parsePath(d), ({ x, y }) => ({ x: x - origin.x, y: y - origin.y })))
  const [line, head] = [inView(arrow.line), inView(arrow.head)]
  const { colour: usual, width, dash } = LINK_STYLE[state]
  const colour: ColourToken = isHighlighted ? 'accent' : usual
  const drawn = units(isHighlighted ? CHOSEN_WIDTH : width)
  const shapes: readonly Shape[] = [
    { kind: 'shape', d: line, line: { colour: 'halo', width: drawn + units(HALO), opacity: 0.85 } },
    { kind: 'shape', d: head, line: { colour: 'halo', width: units(HALO), opacity: 0.85 } },
    {
      kind: 'shape',
      d: line,
      line: { colour, width: drawn, opacity: 1, ...(dash ? { dash: dash.map(units) } : {}) },
    },
    { kind: 'shape', d: head, fill: { colour, opacity: 1 } },
  ]
  return shapes.map((drawing) => ({ space: 'figure', view, drawing }))
}

const onSheet = ({ mark }: KnownPoint, sheet: readonly PlacedView[]): Point => fromViewPoint(mark.at, sheet)

/** Away from the midline of the view that both lie in; between views up is all that is known. */
function outwardOf(from: ViewPoint, to: ViewPoint): -1 | 0 | 1 {
  if (from.view !== to.view) return 0
  const middle = from.x + to.x
  return Math.abs(middle) < 1e-6 ? 0 : middle < 0 ? -1 : 1
}

/** The boxes of R, L and the title of a view on the sheet; their letters are 44 and 28 units high. */
function letterBoxes({ view, origin }: PlacedView): readonly Box[] {
  const moved = ({ x, y }: Point) => ({ x: x + origin.x, y: y + origin.y })
  const title = viewTitle(view)
  return [
    ...sideLetters(view).map(({ at }) => boxAround(moved({ x: at.x, y: at.y - 16 }), 22, 24)),
    boxAround(moved({ x: title.at.x, y: title.at.y - 9 }), 7.5 * title.text.length, 17),
  ]
}

/** The lines of the legend for what these links show. */
export function linkLegend(links: readonly LinkedPoints[]): readonly LegendEntry[] {
  const states = [...new Set(links.map(({ state }) => state))]
  return links.length === 0
    ? []
    : [
        { key: 'key point', drawings: keySwatch(), words: 'Key point' },
        ...states.map((state) => ({
          key: `link ${state}`,
          drawings: [...stateSwatch(state)],
          words: upperFirst(LINK_STATE_WORDS[state]),
        })),
      ]
}

/** A short arrow as the chart draws it for what a link says. */
export function stateSwatch(state: LinkState): readonly Shape[] {
  const { colour, width, dash } = LINK_STYLE[state]
  const line: Shape = {
    kind: 'shape',
    d: 'M-11 0L4 0',
    line: { colour, width, opacity: 1, ...(dash ? { dash } : {}) },
  }
  return [line, { kind: 'shape', d: 'M11 0L3.5 -4.2L3.5 4.2Z', fill: { colour, opacity: 1 } }]
}
