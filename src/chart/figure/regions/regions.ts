import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import { type Side, View } from '../../../domain/view-point.ts'
import { closeAcrossMidline, mirrorPath } from '../mirror.ts'
import { DRAWN_REGIONS } from './drawn-regions.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** One muscle of one side in one view, ready to be drawn. Every string is a path of absolute M, L, C, Z. */
export interface PlacedRegion {
  readonly muscleId: string
  readonly side: Side
  readonly view: View
  readonly layer: MuscleLayer
  /** Closed, all parts. */
  readonly d: string
  /** Open, one each, origin → insertion. */
  readonly fibres: readonly string[]
  /** Closed parts of `d` that are tendon; empty if there are none. */
  readonly tendon: string
  readonly schematic: boolean
}

/** The shapes of a region on the client's right and left, or the one across the midline. */
export function placed(region: MuscleRegion): readonly PlacedRegion[] {
  const { muscleId, view, layer, d, fibres, tendon = [], schematic = false, midline = false } = region
  const facts = { muscleId, layer, schematic }
  if (midline) {
    const both = [...fibres, ...fibres.map(mirrorPath)]
    const closed = d.map(closeAcrossMidline).join('')
    return [
      {
        ...facts,
        side: 'midline',
        view,
        d: closed,
        fibres: both,
        tendon: tendon.map(closeAcrossMidline).join(''),
      },
    ]
  }
  const right = { d: d.join(''), fibres, tendon: tendon.join('') }
  const left = {
    d: mirrorPath(right.d),
    fibres: fibres.map(mirrorPath),
    tendon: right.tendon === '' ? '' : mirrorPath(right.tendon),
  }
  const across = view === 'right-lateral' ? 'left-lateral' : view
  return [
    { ...facts, side: 'right', view, ...right },
    { ...facts, side: 'left', view: across, ...left },
  ]
}

const ofView = new Map<string, readonly PlacedRegion[]>()

/** Every region of a view, both sides; of one layer if it is given. In the order drawn; the same list at every call. */
export function regionsOf(view: View, layer?: MuscleLayer): readonly PlacedRegion[] {
  const key = `${view} ${layer}`
  const known = ofView.get(key)
  if (known !== undefined) return known
  const found = layer === undefined ? placedIn(view) : regionsOf(view).filter((it) => it.layer === layer)
  ofView.set(key, found)
  return found
}

/** The regions of a muscle, every view and side; none if the atlas has no such muscle. */
export function regionsOfMuscle(muscleId: string): readonly PlacedRegion[] {
  return View.options.flatMap((view) => regionsOf(view)).filter((region) => region.muscleId === muscleId)
}

/** The drawn regions of a muscle on one side, in every view; one across the midline is on both. */
export function regionsOfSide(muscleId: string, side: Side): readonly PlacedRegion[] {
  return regionsOfMuscle(muscleId).filter((region) => region.side === side || region.side === 'midline')
}

/** One view at a time: all of them at once would keep the page from its other work. */
function placedIn(view: View): readonly PlacedRegion[] {
  const source = view === 'left-lateral' ? 'right-lateral' : view
  const areas: readonly (readonly MuscleRegion[])[] = Object.values(DRAWN_REGIONS)
  return areas
    .flat()
    .filter((region) => region.view === source)
    .flatMap(placed)
    .filter((region) => region.view === view)
}
