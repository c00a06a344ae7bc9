import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { mirrorPath } from '../../src/chart/figure/mirror.ts'
import { DRAWN_REGIONS } from '../../src/chart/figure/regions/drawn-regions.ts'
import type { MuscleRegion } from '../../src/chart/figure/regions/muscle-region.ts'
import { placed } from '../../src/chart/figure/regions/regions.ts'
import type { MuscleFacts, MuscleLayer } from '../../src/domain/atlas/muscles.ts'
import { placeOf } from '../../src/domain/atlas/muscles.ts'
import { areaOf, drawnRegions, viewsOf } from './areas.ts'
import { distanceOutside, overlap, type Polygons, polygons, shareInside, widest } from './geometry.ts'
import { referenceOf } from './reference.ts'
import type { Breach } from './rule.ts'

/** A drawn region with its polygons. */
export interface Shape {
  readonly region: MuscleRegion
  readonly polygons: Polygons
  readonly area: number
}

const shapes = new Map<MuscleRegion, Shape>()

/** The right or midline shape of a region; measured once. */
export function shapeOf(region: MuscleRegion): Shape {
  const known = shapes.get(region)
  if (known) return known
  const outline = polygons(placed(region)[0]?.d ?? '')
  const shape = { region, polygons: outline, area: overlap(outline, outline).area }
  shapes.set(region, shape)
  return shape
}

/** What of a shape is flesh, as areas to be summed with their middles: the whole, less its tendons. */
function fleshOf({ region, polygons: shape }: Shape): readonly ReturnType<typeof overlap>[] {
  const tendon = polygons(placed(region)[0]?.tendon ?? '')
  if (tendon.length === 0) return [overlap(shape, shape)]
  const { area, middle } = overlap(shape, tendon)
  return [overlap(shape, shape), { area: -area, middle }]
}

const outlines = new Map<string, Polygons>()
/** The figure's own outline in a view. */
export function outlineOf(view: MuscleRegion['view']): Polygons {
  const known = outlines.get(view) ?? polygons(figureDrawing(view).outline, 0.05)
  outlines.set(view, known)
  return known
}

/** How far the furthest point of a shape lies outside the figure. */
export const furthestOutside = (shape: Polygons, view: MuscleRegion['view']): number =>
  Math.max(0, ...shape.flat().map((p) => distanceOutside(outlineOf(view), p)))

/** How far a shape reaches over the midline to the client's left. */
function overMidline({ region, polygons: shape }: Shape): number {
  if (region.midline || region.view === 'right-lateral') return 0
  const sign = region.view === 'posterior' ? -1 : 1
  return Math.max(0, ...shape.flat().map(({ x }) => sign * x))
}

export interface Measured {
  readonly view: string
  /** One line of numbers. */
  readonly numbers: string
  readonly breaches: readonly Breach[]
}

const fixed = (value: number): string => value.toFixed(1)
const percent = (share: number): string => `${Math.round(100 * share)} %`

/** Everything that can be said of one muscle: what is missing, and the numbers of each of its regions. */
export function measureMuscle(muscle: MuscleFacts): readonly Measured[] {
  const { id } = muscle
  const own = drawnRegions().filter((region) => region.muscleId === id)
  if (own.length === 0) {
    return [{ view: 'none', numbers: '', breaches: [{ rule: 'drawn', id, measured: 'not drawn' }] }]
  }
  const missing = viewsOf(muscle)
    .filter((view) => !own.some((region) => region.view === view))
    .map((view) => ({
      view,
      numbers: '',
      breaches: [{ rule: 'view' as const, id, view, measured: 'no region' }],
    }))
  const points = measurePoints(muscle, own)
  return [...own.map((region) => measureRegion(muscle, region)), ...missing, ...points]
}

function measureRegion(muscle: MuscleFacts, region: MuscleRegion): Measured {
  const { id } = muscle
  const { view, layer } = region
  const shape = shapeOf(region)
  const breaches: Breach[] = []
  const breach = (rule: Breach['rule'], measured: string) => breaches.push({ rule, id, view, measured })

  const home = areaOf(muscle)
  if (!(DRAWN_REGIONS[home] as readonly MuscleRegion[]).includes(region))
    breach('area', `belongs in ${home}.ts`)
  const outside = furthestOutside(shape.polygons, view)
  if (outside > 2) breach('outside', fixed(outside))
  const over = overMidline(shape)
  if (over > 2) breach('side', fixed(over))
  const wide = widest(shape.polygons)
  if (wide < 6) breach('width', fixed(wide))
  const guides = region.fibres.flatMap((d) => polygons(d))
  const kept = shareInside(guides, shape.polygons, 2)
  if (guides.length === 0 || kept < 0.95)
    breach('fibres', `${guides.length} guides, ${percent(kept)} inside ± 2`)
  const tendon = (region.tendon ?? []).flatMap((d) => polygons(d))
  const stray = Math.max(0, ...tendon.flat().map((p) => distanceOutside(shape.polygons, p)))
  if (stray > 1) breach('tendon', fixed(stray))
  const [right, left] = placed(region)
  if (left && right && (mirrorPath(left.d) !== right.d || mirrorPath(right.d) !== left.d))
    breach('mirror', 'differs')

  const against = measureReference(muscle, region)
  breaches.push(...against.breaches)
  const numbers = `${layer.slice(0, 3)}  out ${fixed(outside)}  wide ${fixed(wide)}  ${against.numbers}`
  return { view, numbers, breaches }
}

function measureReference(
  { id }: MuscleFacts,
  { view }: MuscleRegion,
): { readonly numbers: string; readonly breaches: readonly Breach[] } {
  const reference = referenceOf(id, view)
  if (!reference) return { numbers: 'no reference', breaches: [] }
  // Parts of one reference muscle are measured together: the reference does not know where one part ends.
  const parts = drawnRegions()
    .filter((region) => region.view === view && reference.muscles.includes(region.muscleId))
    .map(shapeOf)
  const together = parts.flatMap((part) => part.polygons)
  const reach = shareInside(reference.lines, together, reference.u)
  // The reference counts some tendons as part of the muscle and others not.
  const off = Math.min(
    ...[parts.map(({ polygons: shape }) => overlap(shape, shape)), parts.flatMap(fleshOf)].map((areas) => {
      const area = areas.reduce((sum, it) => sum + it.area, 0)
      const mean = (axis: 'x' | 'y') => areas.reduce((sum, it) => sum + it.middle[axis] * it.area, 0) / area
      return Math.hypot(mean('x') - reference.centroid.x, mean('y') - reference.centroid.y)
    }),
  )
  const breaches: Breach[] = []
  if (reach < 0.85) breaches.push({ rule: 'reach', id, view, measured: percent(reach) })
  if (off > 12) breaches.push({ rule: 'centre', id, view, measured: fixed(off) })
  const others = reference.muscles.filter((other) => other !== id)
  const layers = [...new Set(reference.layers)].map((layer) => layer.slice(0, 3)).join('/')
  const shared = others.length > 0 ? ` with ${others.join(', ')}` : ''
  const numbers = `reach ${percent(reach)} (u ${reference.u})  centre ${fixed(off)}  reference ${layers}${shared}`
  return { numbers, breaches }
}

function measurePoints(muscle: MuscleFacts, own: readonly MuscleRegion[]): readonly Measured[] {
  return muscle.points.map((point) => {
    const at = placeOf(point, 'right')
    const inView = own.filter((region) => region.view === at.view)
    const off = Math.min(...inView.map((region) => distanceOutside(shapeOf(region).polygons, at)))
    const fault = inView.length === 0 ? 'no region there' : off > 6 ? `${fixed(off)} off` : undefined
    const where = `${point.id} at ${fixed(at.x)} ${fixed(at.y)}`
    const breaches: readonly Breach[] = fault
      ? [{ rule: 'point', id: muscle.id, view: at.view, measured: `${where}: ${fault}` }]
      : []
    return { view: at.view, numbers: `${where}  ${off === 0 ? 'inside' : `${fixed(off)} off`}`, breaches }
  })
}

const RANK: Readonly<Record<MuscleLayer, number>> = { superficial: 0, intermediate: 1, deep: 2 }
const REFERENCE_RANK = { ...RANK, hidden: 3 } as const

/** Pairs of regions: overlaps inside a layer, and layers in the wrong order. Only pairs with a muscle of `among`. */
export function measurePairs(among: ReadonlySet<string>): readonly Breach[] {
  const breaches: Breach[] = []
  const all = drawnRegions().map(shapeOf)
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const { view, muscleId: id } = a.region
      const other = b.region.muscleId
      if (view !== b.region.view || (!among.has(id) && !among.has(other)) || id === other) continue
      if (!boxesMeet(a.polygons, b.polygons)) continue
      const smaller = Math.min(a.area, b.area)
      const share = overlap(a.polygons, b.polygons).area / smaller
      if (a.region.layer === b.region.layer && share > 0.05) {
        breaches.push({ rule: 'overlap', id, view, with: other, measured: percent(share) })
      }
      const wrong = share > 0.2 ? wrongOrder(a.region, b.region) : undefined
      if (wrong) breaches.push({ rule: 'order', id, view, with: other, measured: wrong })
    }
  return breaches
}

function wrongOrder(a: MuscleRegion, b: MuscleRegion): string | undefined {
  const ra = referenceOf(a.muscleId, a.view)
  const rb = referenceOf(b.muscleId, b.view)
  if (!ra || !rb || ra.muscles.includes(b.muscleId)) return undefined
  const ranks = (layers: readonly (MuscleLayer | 'hidden')[]) => layers.map((layer) => REFERENCE_RANK[layer])
  const drawn = RANK[a.layer] - RANK[b.layer]
  const aAbove = Math.max(...ranks(ra.layers)) < Math.min(...ranks(rb.layers))
  const bAbove = Math.max(...ranks(rb.layers)) < Math.min(...ranks(ra.layers))
  if ((aAbove && drawn > 0) || (bAbove && drawn < 0)) {
    return `${a.layer} over ${b.layer}, reference ${ra.layers.join('/')} and ${rb.layers.join('/')}`
  }
  return undefined
}

function boxesMeet(a: Polygons, b: Polygons): boolean {
  const box = (shape: Polygons) => {
    const all = shape.flat()
    const xs = all.map(({ x }) => x)
    const ys = all.map(({ y }) => y)
    return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const
  }
  const [l, r, t, d] = box(a)
  const [l2, r2, t2, d2] = box(b)
  return l < r2 && l2 < r && t < d2 && t2 < d
}
