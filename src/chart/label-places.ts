import type { MarkId } from '../domain/ids.ts'
import type { Mark } from '../domain/mark.ts'
import { View, type ViewPoint } from '../domain/view-point.ts'
import { boxGrid } from './box-grid.ts'
import type { Box, Point } from './path.ts'
import { areaOutline } from './stroke-outline.ts'
import { MARK_SIZES } from './style.ts'

/** On which side of its symbol a number stands. */
export type LabelSide = 'left' | 'right' | 'above' | 'below'

/** Where the numbers go so that they lie on no other symbol or number if that can be helped. */
export interface LabelPlaces {
  /** Of marks that have one place. */
  readonly sides: ReadonlyMap<MarkId, LabelSide>
  /** Of painted areas: one place in each view they are in. */
  readonly spots: ReadonlyMap<MarkId, ReadonlyMap<View, Point>>
}

interface Choice<P> {
  readonly place: P
  readonly box: Box
}

/** Pixels a figure unit has where marks lie closest: a small window, or both views on one page. */
const CLOSEST = 0.5
const SYMBOL_HALF = 8
const LABEL_HEIGHT = 12
const DIGIT_WIDTH = 6.8

/** The side away from the midline: numbers of a left and a right mark then do not meet in the middle. */
export function outwardSide({ x }: ViewPoint): LabelSide {
  return x < 0 ? 'left' : 'right'
}

/** Finds a free place for each number, in the order of the marks; the numbers of areas come last. */
export function placeLabels(marks: readonly Mark[], pixelsPerUnit: number = CLOSEST): LabelPlaces {
  const taken = new Map(View.options.map((view) => [view, boxGrid(symbolBoxes(marks, view, pixelsPerUnit))]))
  const sides = new Map<MarkId, LabelSide>()
  const spots = new Map<MarkId, Map<View, Point>>()

  /** The choice that covers least of what is there; the earlier of two as good. */
  const take = <P>(view: View, choices: readonly Choice<P>[]): P | undefined => {
    const grid = taken.get(view)
    let best: Choice<P> | undefined
    let least = Infinity
    for (const choice of choices) {
      const overlap = grid?.overlapWith(choice.box) ?? 0
      if (overlap < least) [best, least] = [choice, overlap]
      if (overlap === 0) break
    }
    if (best) grid?.add(best.box)
    return best?.place
  }

  marks.forEach((mark, i) => {
    if (mark.kind !== 'trigger-point' && mark.kind !== 'finding') return
    const first = outwardSide(mark.at)
    const order: readonly LabelSide[] = [first, first === 'left' ? 'right' : 'left', 'above', 'below']
    const side = take(
      mark.at.view,
      order.map((place) => ({ place, box: besideBox(mark.at, place, i + 1, pixelsPerUnit) })),
    )
    if (side) sides.set(mark.id, side)
  })
  marks.forEach((mark, i) => {
    if (mark.kind !== 'symptom-area') return
    for (const view of View.options) {
      const outline = areaOutline(mark.strokes, view)
      const spot = take(
        view,
        (outline?.spots ?? []).map((place) => ({ place, box: labelBox(place, i + 1, pixelsPerUnit) })),
      )
      if (spot) spots.set(mark.id, new Map(spots.get(mark.id)).set(view, spot))
    }
  })
  return { sides, spots }
}

function symbolBoxes(marks: readonly Mark[], view: View, pixelsPerUnit: number): Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'symptom-area' || mark.at.view !== view) return []
    const x = mark.at.x * pixelsPerUnit
    const y = mark.at.y * pixelsPerUnit
    // A note's pin stands on its place.
    const rise = mark.kind === 'note' ? 20 : SYMBOL_HALF
    const drop = mark.kind === 'note' ? 0 : SYMBOL_HALF
    return [{ minX: x - SYMBOL_HALF, maxX: x + SYMBOL_HALF, minY: y - rise, maxY: y + drop }]
  })
}

function labelBox({ x, y }: Point, number: number, pixelsPerUnit: number): Box {
  const half = (String(number).length * DIGIT_WIDTH + 3) / 2
  return {
    minX: x * pixelsPerUnit - half,
    maxX: x * pixelsPerUnit + half,
    minY: y * pixelsPerUnit - LABEL_HEIGHT / 2,
    maxY: y * pixelsPerUnit + LABEL_HEIGHT / 2,
  }
}

function besideBox(at: Point, side: LabelSide, number: number, pixelsPerUnit: number): Box {
  const width = String(number).length * DIGIT_WIDTH + 3
  const away = MARK_SIZES.ring / 2 + 1
  const shift = {
    left: { x: -away - width / 2, y: 0 },
    right: { x: away + width / 2, y: 0 },
    above: { x: 0, y: -away - LABEL_HEIGHT / 2 },
    below: { x: 0, y: away + LABEL_HEIGHT / 2 },
  }[side]
  const { x, y } = at
  return labelBox({ x: x + shift.x / pixelsPerUnit, y: y + shift.y / pixelsPerUnit }, number, pixelsPerUnit)
}
