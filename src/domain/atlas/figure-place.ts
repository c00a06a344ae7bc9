import type { ViewPoint } from '../view-point.ts'

/**
 * A place as the atlas writes it: the client's right side, x positive away from the midline (lateral views: forward
 * of the ankle joint, as on the figure; plantar: outwards from the inner edge of the sole).
 */
export interface AtlasPlace {
  readonly view: 'anterior' | 'posterior' | 'lateral' | 'plantar'
  readonly x: number
  readonly y: number
}

/** Where the soles view puts the plantar inset (100 × 250 per sole): inner edge from the midline, toe tips. */
const SOLE_INNER_EDGE = 20

/** The regions of the atlas that hang on the arm, which the lateral views draw in another pose. */
const ARM_REGIONS: ReadonlySet<string> = new Set(['shoulder', 'arm', 'forearm', 'hand'])

/** Where a place of the atlas is on the figure, on the client's right. `region` is the region of its muscle or zone. */
export function onFigure({ view, x, y }: AtlasPlace, region: string): ViewPoint {
  switch (view) {
    case 'anterior':
      return { view, x: 0 - x, y }
    case 'posterior':
      return { view, x, y }
    case 'plantar':
      return { view: 'soles', x: -(SOLE_INNER_EDGE + x), y }
    case 'lateral':
      return ARM_REGIONS.has(region) ? onLateralArm(x, y) : { view: 'right-lateral', x, y }
  }
}

interface Joint {
  readonly hanging: { readonly x: number; readonly y: number }
  readonly behind: { readonly x: number; readonly y: number }
}

/**
 * The middle of the arm in the lateral view, from the shoulder down to the elbow, wrist, knuckles and fingertips:
 * as the atlas lets it hang over the trunk, and as the figure draws it, 24° behind.
 */
const SHOULDER: Joint = { hanging: { x: -2, y: 205 }, behind: { x: -8.6, y: 205 } }
const ARM: readonly Joint[] = [
  SHOULDER,
  { hanging: { x: 2, y: 357 }, behind: { x: -70, y: 345.7 } },
  { hanging: { x: -2, y: 503 }, behind: { x: -105.9, y: 493.2 } },
  { hanging: { x: 2.5, y: 550 }, behind: { x: -117, y: 549.5 } },
  { hanging: { x: 16, y: 605 }, behind: { x: -108.6, y: 605.6 } },
]

/**
 * Keeps how far along its piece of the arm a place lies and how far beside the middle. Above the shoulder joint
 * nothing turns: the place only moves with the joint.
 */
function onLateralArm(x: number, y: number): ViewPoint {
  const view = 'right-lateral'
  const { hanging, behind } = SHOULDER
  const lower = ARM.findIndex((joint, i) => i > 0 && (y <= joint.hanging.y || i === ARM.length - 1))
  const [from, to] = [ARM[lower - 1], ARM[lower]]
  if (y <= hanging.y || !from || !to) return { view, x: x - hanging.x + behind.x, y }
  const along = (y - from.hanging.y) / (to.hanging.y - from.hanging.y)
  const beside = x - (from.hanging.x + along * (to.hanging.x - from.hanging.x))
  const [dx, dy] = [to.behind.x - from.behind.x, to.behind.y - from.behind.y]
  const length = Math.hypot(dx, dy)
  return {
    view,
    x: from.behind.x + along * dx + (beside * dy) / length,
    y: from.behind.y + along * dy - (beside * dx) / length,
  }
}
