import { assertNever } from '../domain/assert-never.ts'
import type { FindingMark, Mark, NoteMark } from '../domain/mark.ts'
import type { SymptomAreaMark } from '../domain/symptom-area.ts'
import type { TriggerPointMark } from '../domain/trigger-point.ts'
import { View, type ViewPoint } from '../domain/view-point.ts'
import { type FindingNames, findingName } from '../domain/words.ts'
import { type LabelPlaces, type LabelSide, outwardSide } from './label-places.ts'
import { handOf, noteSlip } from './note-slip.ts'
import { formatPath } from './path.ts'
import type { FigureItem, Label, MarkerItem, SceneItem, Shape } from './scene-item.ts'
import { areaOutline } from './stroke-outline.ts'
import { AREA_OPACITY, MARK_SIZES, QUALITY_STYLE } from './style.ts'
import {
  findingSymbol,
  type MarkSymbol,
  notePin,
  PIN_HEAD,
  selectionRing,
  triggerPointSymbol,
  unconfirmedHalo,
} from './symbols.ts'

/** How one mark is shown. */
export interface MarkLook {
  readonly selected: boolean
  /** Where its number goes; without it, where it goes if the mark is alone. */
  readonly places?: LabelPlaces
  /** What the practice calls findings. */
  readonly names?: FindingNames
}

/** What is drawn for one mark, in draw order. `number` is its place in the session's list, from 1. */
export function markScene(mark: Mark, number: number, look: MarkLook): readonly SceneItem[] {
  switch (mark.kind) {
    case 'trigger-point':
      return [triggerPointItem(mark, number, look)]
    case 'symptom-area':
      return View.options.flatMap((view) => areaItems(mark, number, view, look))
    case 'finding':
      return [findingItem(mark, number, look)]
    case 'note':
      return noteItems(mark, number, look)
    default:
      return assertNever(mark)
  }
}

function triggerPointItem(
  mark: TriggerPointMark,
  number: number,
  { selected, places }: MarkLook,
): MarkerItem {
  return {
    ...marker(mark.at, mark),
    drawings: [
      ...ringsOf(mark, selected),
      ...triggerPointSymbol(mark.observation.status),
      besideLabel(numberOf(mark, number), places?.sides.get(mark.id) ?? outwardSide(mark.at)),
    ],
  }
}

function findingItem(mark: FindingMark, number: number, { selected, places, names }: MarkLook): MarkerItem {
  const name = selected ? ` ${findingName(mark.finding, names)}` : ''
  const text = `${numberOf(mark, number)}${name}`
  return {
    ...marker(mark.at, mark),
    drawings: [
      ...ringsOf(mark, selected),
      ...findingSymbol(mark.finding),
      besideLabel(text, places?.sides.get(mark.id) ?? outwardSide(mark.at)),
    ],
  }
}

function noteItems(mark: NoteMark, number: number, { selected }: MarkLook): readonly SceneItem[] {
  const { view, x, y } = mark.at
  const pin: MarkerItem = {
    ...marker(mark.at, mark),
    drawings: [...ringsOf(mark, selected), ...notePin(numberOf(mark, number))],
  }
  const slip = mark.textAt && noteSlip(mark.text, handOf(mark.at, mark.textAt))
  if (!mark.textAt || !slip) return [pin]
  const leader: FigureItem = {
    space: 'figure',
    view,
    markId: mark.id,
    drawing: {
      kind: 'shape',
      d: formatPath([
        { op: 'M', x, y },
        { op: 'L', ...mark.textAt },
      ]),
      line: { colour: 'note', width: 1, opacity: 1 },
    },
  }
  const text: MarkerItem = {
    ...marker({ view, ...mark.textAt }, mark),
    loose: true,
    drawings: slip.drawings(selected),
  }
  // The pin last: a text on its way over it, as at the edge of paper, must not hide it.
  return [leader, text, pin]
}

function areaItems(
  mark: SymptomAreaMark,
  number: number,
  view: View,
  { selected, places }: MarkLook,
): readonly SceneItem[] {
  const outline = areaOutline(mark.strokes, view)
  if (!outline) return []
  const { colour, hatch } = QUALITY_STYLE[mark.quality]
  const area: FigureItem = {
    space: 'figure',
    view,
    markId: mark.id,
    drawing: {
      kind: 'shape',
      d: outline.d,
      fill: { colour, opacity: AREA_OPACITY.fill },
      hatch: { colour, opacity: AREA_OPACITY.hatch, hatch },
      ...edgeOf(mark, selected),
    },
  }
  const label: Label = {
    kind: 'label',
    at: { x: 0, y: 0.36 * MARK_SIZES.label },
    text: numberOf(mark, number),
    size: MARK_SIZES.label,
    anchor: 'middle',
    weight: 'bold',
    colour,
    halo: 4,
  }
  const spot = places?.spots.get(mark.id)?.get(view) ?? outline.spots[0]
  return spot ? [area, { ...marker({ view, x: spot.x, y: spot.y }, mark), drawings: [label] }] : [area]
}

/** A mark that is carried over says with its number that it is not yet confirmed. */
const numberOf = ({ unconfirmed }: Mark, number: number): string => `${number}${unconfirmed ? '?' : ''}`

const ringsOf = ({ unconfirmed, kind }: Mark, selected: boolean): MarkSymbol => [
  ...(selected ? selectionRing() : []),
  ...(unconfirmed ? unconfirmedHalo(kind === 'note' ? PIN_HEAD : 0) : []),
]

/** The dashes of an area that is not yet confirmed, in figure units. */
const UNCONFIRMED_DASH = [5, 4] as const

function edgeOf({ unconfirmed, quality }: SymptomAreaMark, selected: boolean): Pick<Shape, 'line'> {
  if (!selected && !unconfirmed) return {}
  const colour = selected ? 'accent' : QUALITY_STYLE[quality].colour
  return {
    line: { colour, width: 2, opacity: 1, ...(unconfirmed ? { dash: UNCONFIRMED_DASH } : {}) },
  }
}

const marker = ({ view, x, y }: ViewPoint, { id }: Mark) =>
  ({ space: 'marker', view, markId: id, at: { x, y } }) as const

/** Clear of the ring that a selected mark has, so that selecting moves no number. */
const BESIDE = MARK_SIZES.ring / 2 + 3
const LABEL_PLACE = {
  left: { x: -BESIDE, y: 0.36 * MARK_SIZES.label, anchor: 'end' },
  right: { x: BESIDE, y: 0.36 * MARK_SIZES.label, anchor: 'start' },
  above: { x: 0, y: -BESIDE, anchor: 'middle' },
  below: { x: 0, y: BESIDE + 0.72 * MARK_SIZES.label, anchor: 'middle' },
} as const

function besideLabel(text: string, side: LabelSide): Label {
  const { x, y, anchor } = LABEL_PLACE[side]
  return {
    kind: 'label',
    at: { x, y },
    text,
    size: MARK_SIZES.label,
    anchor,
    weight: 'bold',
    colour: 'ink',
    halo: 3,
  }
}
