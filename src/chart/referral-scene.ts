import type { Extent } from '../domain/atlas/referral.ts'
import type { Stroke } from '../domain/symptom-area.ts'
import { textbookReferral } from '../domain/textbook-referral.ts'
import type { TriggerPointMark } from '../domain/trigger-point.ts'
import { type Side, View } from '../domain/view-point.ts'
import { placesOfZone } from './figure/zones/zones.ts'
import type { FigureItem, Shape } from './scene-item.ts'
import { areaOutline } from './stroke-outline.ts'
import { REFERRAL_STYLE } from './style.ts'

/** A zone that a point is felt in, by the textbook or by this client. */
export interface FeltZone {
  readonly zoneId: string
  readonly side: Side
  readonly extent: Extent
}

/** Where a client feels a point, painted freely. */
export interface FeltPaint {
  readonly strokes: readonly Stroke[]
  readonly extent: Extent
}

/** What is known of where a point is felt: two different things, drawn as two different things. */
export interface DrawnReferral {
  readonly textbook: readonly FeltZone[]
  readonly observed: readonly FeltZone[]
  readonly painted?: readonly FeltPaint[]
}

/**
 * The referral of a point across all views, spillover under primary, the textbook under what was observed. Primary
 * is solid, spillover stippled. The textbook's edge is dashed, and it has no filling once something was observed.
 */
export function referralScene({ textbook, observed, painted = [] }: DrawnReferral): readonly FigureItem[] {
  return [
    ...zoneItems(textbook, { dashed: true, filled: observed.length === 0 && painted.length === 0 }),
    ...zoneItems(observed, { dashed: false, filled: true }),
    ...inDrawOrder(painted).flatMap(paintItems),
  ]
}

/** What the textbook says of a charted point, and what this client feels of it. */
export function markReferralScene(mark: TriggerPointMark): readonly FigureItem[] {
  const { observedReferral, paintedReferral } = mark.observation
  return referralScene({
    textbook: textbookReferral(mark),
    observed: observedReferral,
    painted: paintedReferral,
  })
}

const items = new WeakMap<FeltPaint, readonly FigureItem[]>()

/** The same items for the same paint: what was prepared for drawing them is still good. */
function paintItems(paint: FeltPaint): readonly FigureItem[] {
  const known = items.get(paint)
  if (known) return known
  const made = View.options.flatMap((view): readonly FigureItem[] => {
    const outline = areaOutline(paint.strokes, view)
    if (!outline) return []
    return [
      { space: 'figure', view, drawing: zoneShape(outline.d, paint.extent, { dashed: false, filled: true }) },
    ]
  })
  items.set(paint, made)
  return made
}

const inDrawOrder = <F extends { readonly extent: Extent }>(felt: readonly F[]): readonly F[] => [
  ...felt.filter(({ extent }) => extent === 'spillover'),
  ...felt.filter(({ extent }) => extent === 'primary'),
]

interface ZoneLook {
  readonly dashed: boolean
  readonly filled: boolean
}

function zoneItems(zones: readonly FeltZone[], look: ZoneLook): readonly FigureItem[] {
  return inDrawOrder(zones).flatMap(({ zoneId, side, extent }) =>
    placesOfZone(zoneId, side).map(
      ({ view, d }): FigureItem => ({ space: 'figure', view, drawing: zoneShape(d, extent, look) }),
    ),
  )
}

/** One zone as it is drawn: also for the legend. */
export function zoneShape(d: string, extent: Extent, { dashed, filled }: ZoneLook): Shape {
  const colour = 'referral'
  const { fill, hatch, edge, dash } = REFERRAL_STYLE
  return {
    kind: 'shape',
    d,
    ...(filled && extent === 'primary' ? { fill: { colour, opacity: fill.primary } } : {}),
    ...(filled && extent === 'spillover'
      ? {
          fill: { colour, opacity: fill.spillover },
          hatch: { colour, opacity: hatch.opacity, hatch: hatch.dots },
        }
      : {}),
    line: { colour, ...edge[extent], ...(dashed ? { dash } : {}) },
  }
}
