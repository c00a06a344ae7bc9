import type { PlacedPoint } from '../domain/atlas/referral.ts'
import type { Label, MarkerItem, Shape } from './scene-item.ts'
import { type ColourToken, MARK_SIZES } from './style.ts'
import { circlePath, crossPath, selectionRing } from './symbols.ts'

/**
 * The usual points of the atlas: an X of ink in a dotted ring with its name, never to be taken for a client's mark,
 * which is red and numbered. The chosen one has the ring of what is selected. `named` is false in small pictures.
 */
export function usualPointItems(
  points: readonly PlacedPoint[],
  chosenId: string | null,
  named = true,
): readonly MarkerItem[] {
  const places = namePlaces(points)
  return points.map(({ point, at: { view, x, y } }, i) => ({
    space: 'marker',
    view,
    at: { x, y },
    drawings: [
      ...(point.id === chosenId ? selectionRing() : dottedRing()),
      ...inkCross(),
      ...(named ? [nameLabel(point.id, places[i] ?? 'end')] : []),
    ],
  }))
}

const SIZE = 11
const BESIDE = MARK_SIZES.ring / 2 + 3

/** Where a name can stand beside its X, the best first. Pixels. */
const NAME_PLACES = {
  end: { x: BESIDE, y: 0.4 * SIZE, anchor: 'start' },
  start: { x: -BESIDE, y: 0.4 * SIZE, anchor: 'end' },
  below: { x: 0, y: BESIDE + 0.8 * SIZE, anchor: 'middle' },
  above: { x: 0, y: -BESIDE, anchor: 'middle' },
} as const
type NamePlace = keyof typeof NAME_PLACES

/** How many pixels a unit is where names are kept apart: as close as a muscle is usually looked at. */
const PIXELS_PER_UNIT = 4

/** For each point in turn the first place where its name lies neither on another X nor on a name already placed. */
function namePlaces(points: readonly PlacedPoint[]): readonly NamePlace[] {
  const taken: { view: string; x: number; y: number; width: number }[] = points.map(({ at }) => ({
    ...{ view: at.view, x: at.x * PIXELS_PER_UNIT, y: at.y * PIXELS_PER_UNIT },
    width: MARK_SIZES.ring,
  }))
  return points.map(({ point, at }, i) => {
    const width = 0.62 * SIZE * point.id.length
    const boxes = Object.entries(NAME_PLACES).map(([place, { x, y, anchor }]) => {
      const middle = anchor === 'middle' ? 0 : anchor === 'start' ? width / 2 : -width / 2
      const box = {
        view: at.view,
        x: at.x * PIXELS_PER_UNIT + x + middle,
        y: at.y * PIXELS_PER_UNIT + y - 0.4 * SIZE,
        width,
      }
      return { place: place as NamePlace, box }
    })
    const free = boxes.find(({ box }) =>
      taken.every(
        (other, j) =>
          j === i ||
          other.view !== box.view ||
          Math.abs(other.x - box.x) > (other.width + box.width) / 2 ||
          Math.abs(other.y - box.y) > 1.3 * SIZE,
      ),
    )
    if (free) taken.push(free.box)
    return free?.place ?? 'end'
  })
}

function nameLabel(text: string, place: NamePlace): Label {
  const { x, y, anchor } = NAME_PLACES[place]
  return { kind: 'label', at: { x, y }, text, size: SIZE, anchor, weight: 'bold', colour: 'ink', halo: 3.5 }
}

function dottedRing(): readonly Shape[] {
  const d = circlePath(0, 0, MARK_SIZES.ring / 2 - 1)
  return [
    { kind: 'shape', d, fill: { colour: 'halo', opacity: 0.55 } },
    { kind: 'shape', d, line: { colour: 'ink', width: 1.2, opacity: 0.9, dash: [0.1, 2.9] } },
  ]
}

function inkCross(): readonly Shape[] {
  const d = crossPath(MARK_SIZES.cross, 2.4)
  const solid = (colour: ColourToken) => ({ colour, opacity: 1 })
  return [
    { kind: 'shape', d, fill: solid('halo'), line: { ...solid('halo'), width: 3.4 } },
    { kind: 'shape', d, fill: solid('ink') },
  ]
}
