import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Point } from '../../src/chart/path.ts'
import type { MuscleLayer } from '../../src/domain/atlas/muscles.ts'

/** What was measured of one reference muscle in one view. */
export interface ReferenceView {
  readonly layer: MuscleLayer | 'hidden'
  readonly depth: number
  readonly centroid: readonly [x: number, y: number]
  readonly centroidOf: 'region' | 'fibres'
  readonly area: number
  /** Flat x y lists. */
  readonly fibres: readonly (readonly number[])[]
}

interface ReferenceFile {
  readonly referencesOf: Readonly<Record<string, readonly string[]>>
  readonly references: Readonly<
    Record<string, { readonly u: number; readonly views: Readonly<Record<string, ReferenceView>> }>
  >
}

const path = resolve(import.meta.dirname, '../../tests/chart/figure/reference/muscles.json')
const file = JSON.parse(readFileSync(path, 'utf8')) as ReferenceFile

/** What the drawn regions of `muscles` together are measured against in a view. */
export interface Reference {
  /** The atlas muscles that share these references: parts of one muscle, or the muscle alone. */
  readonly muscles: readonly string[]
  readonly u: number
  readonly layers: readonly (MuscleLayer | 'hidden')[]
  /** Depth below the skin: the shallowest and the deepest of them. */
  readonly depth: readonly [number, number]
  readonly centroid: Point
  readonly lines: readonly (readonly Point[])[]
}

/** The muscles that are connected with this one by shared references, itself included. */
function sharing(muscleId: string): readonly string[] {
  const found = new Set([muscleId])
  for (const id of found)
    for (const reference of file.referencesOf[id] ?? [])
      for (const [other, references] of Object.entries(file.referencesOf))
        if (references.includes(reference)) found.add(other)
  return [...found]
}

/** The reference of a muscle in a view; undefined if there is none. */
export function referenceOf(muscleId: string, view: string): Reference | undefined {
  const muscles = sharing(muscleId)
  const ids = new Set(muscles.flatMap((id) => file.referencesOf[id] ?? []))
  const seen = [...ids].flatMap((id) => {
    const reference = file.references[id]
    const there = reference?.views[view]
    return reference && there ? [{ u: reference.u, ...there }] : []
  })
  if (seen.length === 0) return undefined
  const area = seen.reduce((sum, it) => sum + it.area, 0)
  const mean = (i: 0 | 1) => seen.reduce((sum, it) => sum + it.centroid[i] * it.area, 0) / area
  return {
    muscles,
    u: Math.max(...seen.map((it) => it.u)),
    layers: seen.map((it) => it.layer),
    depth: [Math.min(...seen.map((it) => it.depth)), Math.max(...seen.map((it) => it.depth))],
    centroid: { x: mean(0), y: mean(1) },
    lines: seen.flatMap((it) => it.fibres.map(paired)),
  }
}

function paired(flat: readonly number[]): readonly Point[] {
  const points: Point[] = []
  for (let i = 0; i + 1 < flat.length; i += 2) points.push({ x: flat[i] ?? 0, y: flat[i + 1] ?? 0 })
  return points
}
