import type { Box, Point } from '../chart/path.ts'
import type { FigureItem, SceneItem, Shape } from '../chart/scene-item.ts'
import type { View } from '../domain/view-point.ts'
import { clipToPath, drawingOperators } from './draw-shape.ts'
import { packed } from './pdf/deflate.ts'
import type { Ink, PreparedDrawing } from './pdf/ink.ts'
import { fineNumber, number } from './pdf/numbers.ts'

/** Where a view lies in a drawing: its origin in points from the top left corner, y down, and points a unit. */
export interface ViewPlace extends Point {
  readonly scale: number
  /** The part of the figure that is drawn, in its own units; absent is all. Marks and lettering are never cut off. */
  readonly part?: Box
}

/** Where a scene's views lie in a drawing. */
export type ScenePlace = ReadonlyMap<View, ViewPlace>

const ROUND_ENDS = '1 J 1 j\n'

/** The operators that draw a scene, in a space of points with y down. Items of views without a place are left out. */
export function sceneOperators(items: readonly SceneItem[], place: ScenePlace, ink: Ink): string {
  const parts: string[] = [ROUND_ENDS]
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    const origin = item && place.get(item.view)
    if (!item || !origin) {
      at += 1
    } else if (item.space === 'marker') {
      const x = origin.x + item.at.x * origin.scale
      const y = origin.y + item.at.y * origin.scale
      const drawings = item.drawings.map((drawing) => drawingOperators(drawing, ink))
      parts.push(`q 1 0 0 1 ${number(x)} ${number(y)} cm\n`, ...drawings, 'Q\n')
      at += 1
    } else {
      const scale = fineNumber(origin.scale)
      const body = bodyFrom(items, at)
      const shown = body ? `/${ink.form(preparedBody(body, ink))} Do\n` : drawingOperators(item.drawing, ink)
      const part = item.drawing.kind === 'shape' && origin.part ? clipOperators(origin.part) : ''
      const within = item.within === undefined ? '' : clipToPath(item.within)
      parts.push(
        `q ${scale} 0 0 ${scale} ${number(origin.x)} ${number(origin.y)} cm\n${part}${within}${shown}Q\n`,
      )
      at += body?.length ?? 1
    }
  }
  return parts.join('')
}

const clipOperators = ({ minX, minY, maxX, maxY }: Box): string =>
  `${number(minX)} ${number(minY)} ${number(maxX - minX)} ${number(maxY - minY)} re W n\n`

interface BodyItem extends FigureItem {
  readonly drawing: Shape
}

const isBody = (item: SceneItem | undefined, view: View): item is BodyItem =>
  item?.space === 'figure' &&
  item.view === view &&
  item.markId === undefined &&
  item.within === undefined &&
  item.drawing.kind === 'shape' &&
  item.drawing.hatch === undefined &&
  (item.drawing.fill?.opacity ?? 1) === 1 &&
  (item.drawing.line?.opacity ?? 1) === 1

/** The shapes of the figure itself that begin at this item; undefined if it is none of them. */
function bodyFrom(items: readonly SceneItem[], from: number): readonly BodyItem[] | undefined {
  const first = items[from]
  if (!first || !isBody(first, first.view)) return undefined
  const body: BodyItem[] = []
  for (let at = from, item = items[at]; isBody(item, first.view); item = items[at]) {
    body.push(item)
    at += 1
  }
  return body
}

interface Prepared {
  readonly length: number
  readonly drawing: PreparedDrawing
}

// The figure never changes and its items are the same objects every time: it is written and packed once.
const prepared = { paper: new WeakMap<SceneItem, Prepared>(), grey: new WeakMap<SceneItem, Prepared>() }

function preparedBody(body: readonly BodyItem[], ink: Ink): PreparedDrawing {
  const [first] = body
  if (!first) throw new Error('A figure without shapes')
  const known = prepared[ink.medium].get(first)
  if (known?.length === body.length) return known.drawing
  const operators = body.map(({ drawing }) => drawingOperators(drawing, ink)).join('')
  const drawing = { bytes: packed(ROUND_ENDS + operators), bounds: BODY_BOUNDS }
  prepared[ink.medium].set(first, { length: body.length, drawing })
  return drawing
}

/** As far as any figure reaches, with its lines; figure units. */
const BODY_BOUNDS: Box = { minX: -500, minY: -100, maxX: 500, maxY: 1100 }
