import type { ViewPoint } from '../view-point.ts'

/**
 * A place as the atlas writes it: the client's right side, x positive away from the midline (lateral views:
 * forward; plantar: outwards from the inner edge of the sole).
 */
export interface AtlasPlace {
  readonly view: 'anterior' | 'posterior' | 'lateral' | 'plantar'
  readonly x: number
  readonly y: number
}

/** The atlas's lateral views have their x = 0 this many units in front of the figure's (shoulder–ankle plane). */
const LATERAL_OFFSET = 14
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
      return ARM_REGIONS.has(region)
        ? onLateralArm(x, y)
        : { view: 'right-lateral', x: x + LATERAL_OFFSET, y }
  }
}

/** Middle of the arm in the lateral view: shoulder, elbow, wrist, tips. The atlas lets it hang over the trunk. */
const HANGING = [
  { x: -2, y: 205 },
  { x: 2, y: 357 },
  { x: -2, y: 503 },
  { x: 10, y: 604 },
] as const
/** The same joints as the figure draws them: the arm 24° behind the trunk. */
const BEHIND = [
  { x: -8.6, y: 205 },
  { x: -70, y: 345.7 },
  { x: -105.9, y: 493.2 },
  { x: -108.6, y: 605.6 },
] as const

/**
 * Keeps how far along the upper arm, forearm or hand a place lies and how far beside its middle. Above the
 * shoulder joint nothing turns: the place only moves with the joint.
 */
function onLateralArm(x: number, y: number): ViewPoint {
  const view = 'right-lateral'
  const [shoulder, elbow, wrist, tips] = HANGING
  const [shoulderBehind, elbowBehind, wristBehind, tipsBehind] = BEHIND
  if (y <= shoulder.y) return { view, x: x - shoulder.x + shoulderBehind.x, y }
  const [from, to, fromBehind, toBehind] =
    y <= elbow.y
      ? [shoulder, elbow, shoulderBehind, elbowBehind]
      : y <= wrist.y
        ? [elbow, wrist, elbowBehind, wristBehind]
        : [wrist, tips, wristBehind, tipsBehind]
  const along = (y - from.y) / (to.y - from.y)
  const beside = x - (from.x + along * (to.x - from.x))
  const length = Math.hypot(toBehind.x - fromBehind.x, toBehind.y - fromBehind.y)
  return {
    view,
    x: fromBehind.x + along * (toBehind.x - fromBehind.x) + (beside * (toBehind.y - fromBehind.y)) / length,
    y: fromBehind.y + along * (toBehind.y - fromBehind.y) - (beside * (toBehind.x - fromBehind.x)) / length,
  }
}
