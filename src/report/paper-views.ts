import type { Box, Point } from '../chart/path.ts'
import { frameOf, SHEET_VIEWS } from '../chart/sheet.ts'
import { sheetPoint } from '../chart/space.ts'
import type { View } from '../domain/view-point.ts'
import type { ScenePlace } from './draw-scene.ts'

/** Something to be drawn in a view, and the room it needs around it beyond the figure's own. Figure units. */
export interface DrawnPlace extends Point {
  readonly view: View
  readonly room: number
}

/** What is shown of the body in all of its views: from one height to another, as far to both sides of the middle. */
export interface BodyPart {
  readonly top: number
  readonly bottom: number
  readonly half: number
}

/** A view in a row: its origin, how much larger than the figure it is drawn, and which part of it is. */
interface RowView extends Point {
  readonly larger: number
  readonly part?: Box
}

/** Views side by side, standing on one line; figure units from its top left corner. The figure is one size in all. */
export interface ViewRow {
  readonly width: number
  readonly height: number
  readonly views: ReadonlyMap<View, RowView>
}

/** Rows of views, and the largest scale for all of them. Points a figure unit. */
export interface ViewRows {
  readonly rows: readonly ViewRow[]
  readonly scale: number
}

/** What is to be put into rows. */
export interface Views {
  readonly views: readonly View[]
  /** Each gets room in its view, also beside the figure. */
  readonly places: readonly DrawnPlace[]
  /** Absent is the whole figure. The soles are always whole. */
  readonly part?: BodyPart
  /** The width there is, in points. */
  readonly room: number
  /** Points a figure unit beyond which nothing is gained. */
  readonly full?: number
}

/** Points above a part of the body, for its name and letters; also when it is drawn somewhat smaller than it could be. */
const ROOM_FOR_LETTERING = 36
/** Figure units between parts of bodies: the R of one view must not be taken for its neighbour's. */
const BETWEEN_PARTS = 44
/** Points a figure unit: nothing is gained beyond `full`; below `enough` two rows are better. */
const SCALE = { full: 0.44, enough: 0.34, enoughOfPart: 0.5 } as const
/** Feet are small: how much larger than a whole figure the soles are, and where room is short. */
const SOLES_LARGER = [1.7, 1.25] as const

/**
 * Puts views into one row where that leaves them large enough, else into the two that leave them largest, back and
 * front side by side.
 */
export function viewRows({ views, places, part, room, full = SCALE.full }: Views): ViewRows {
  const ordered = SHEET_VIEWS.filter((view) => views.includes(view))
  const [larger, smaller] = part ? [1, 1] : SOLES_LARGER
  const inRows = (rows: readonly (readonly View[])[], soles: number): ViewRows => {
    const measure = (lettering: number) => rows.map((row) => rowOf(row, places, { soles, part, lettering }))
    const scale = Math.min(full, ...measure(0).map(({ width }) => room / width))
    // How wide rows are does not depend on the room above them.
    return { rows: measure(ROOM_FOR_LETTERING / scale), scale }
  }
  for (const soles of [larger, smaller]) {
    const single = inRows([ordered], soles)
    if (single.scale >= Math.min(part ? SCALE.enoughOfPart : SCALE.enough, full)) return single
  }
  const cuts = ordered.map((_, at) => at).slice(1)
  const apart = cuts.filter((at) => ordered[at] !== 'anterior')
  return (apart.length === 0 ? cuts : apart)
    .map((at) => inRows([ordered.slice(0, at), ordered.slice(at)], larger))
    .reduce((best, next) => (better(next, best) ? next : best), inRows([ordered], larger))
}

const heightOfAll = ({ rows }: ViewRows) => rows.reduce((sum, { height }) => sum + height, 0)

function better(next: ViewRows, best: ViewRows): boolean {
  if (Math.abs(next.scale - best.scale) > 0.001) return next.scale > best.scale
  return heightOfAll(next) < heightOfAll(best)
}

interface RowLook {
  readonly soles: number
  readonly part: BodyPart | undefined
  /** Room above a part, in figure units. */
  readonly lettering: number
}

function rowOf(
  views: readonly View[],
  places: readonly DrawnPlace[],
  { soles, part, lettering }: RowLook,
): ViewRow {
  const standing = views.map((view) => {
    const larger = view === 'soles' ? soles : 1
    const shown = part && view !== 'soles' ? partOf(view, part) : undefined
    const frame = shown ? { ...shown, minY: shown.minY - lettering } : wholeOf(view)
    const needed = places.filter((place) => place.view === view).reduce(around, frame)
    return { view, larger, shown, ground: frame.maxY * larger, box: scaled(needed, larger) }
  })
  const ground = Math.max(...standing.map((view) => view.ground))
  const top = Math.min(...standing.map((view) => ground - view.ground + view.box.minY))
  const bottom = Math.max(...standing.map((view) => ground - view.ground + view.box.maxY))
  let width = 0
  const origins = standing.map(({ view, larger, shown, ground: own, box }, index) => {
    if (part && index > 0) width += BETWEEN_PARTS
    const x = width - box.minX
    width += box.maxX - box.minX
    return [view, { x, y: ground - own - top, larger, ...(shown ? { part: shown } : {}) }] as const
  })
  return { width, height: bottom - top, views: new Map(origins) }
}

const wholeOf = (view: View): Box => frameOf({ view, origin: sheetPoint(0, 0) })

/** Always as far to both sides of the midline, so that R and L above it each stand over their own half. */
function partOf(view: View, { top, bottom, half }: BodyPart): Box {
  const { minX, maxX } = wholeOf(view)
  return { minX: Math.max(minX, -half), maxX: Math.min(maxX, half), minY: top, maxY: bottom }
}

function around(box: Box, { x, y, room }: DrawnPlace): Box {
  return {
    minX: Math.min(box.minX, x - room),
    minY: Math.min(box.minY, y - room),
    maxX: Math.max(box.maxX, x + room),
    maxY: Math.max(box.maxY, y + room),
  }
}

const scaled = ({ minX, minY, maxX, maxY }: Box, by: number): Box => ({
  minX: minX * by,
  minY: minY * by,
  maxX: maxX * by,
  maxY: maxY * by,
})

/** Where a row's views lie in a drawing of this width, in points. */
export function placeOfRow({ width, views }: ViewRow, drawn: number): ScenePlace {
  const scale = drawn / width
  return new Map(
    [...views].map(([view, { x, y, larger, ...part }]) => [
      view,
      { x: x * scale, y: y * scale, scale: scale * larger, ...part },
    ]),
  )
}
