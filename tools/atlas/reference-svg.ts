import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MuscleLayer } from '../../src/domain/atlas/muscles.ts'
import { muscleById } from '../../src/domain/atlas/muscles.ts'
import type { View } from '../../src/domain/view-point.ts'

type Line = readonly (readonly [x: number, y: number])[]

interface Paths {
  readonly muscles: readonly {
    readonly id: string
    readonly views: Readonly<
      Record<
        string,
        { readonly layer: string; readonly lines: readonly Line[]; readonly region?: readonly Line[] }
      >
    >
  }[]
}

const path = (line: Line): string => `M${line.map(([x, y]) => `${x} ${y}`).join('L')}`

/** The measured fibre lines (red) and approximate regions (blue) over a sheet, from the folder of measurements. */
export function referenceSvg(
  shared: string,
  view: View,
  layer: MuscleLayer | undefined,
  only: string | undefined,
): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(shared, 'anatomy', name), 'utf8'))
  const paths = read('muscle_paths.json') as Paths
  const referencesOf = read('atlas_to_reference.json') as Readonly<Record<string, readonly string[]>>
  const wanted = new Set(
    Object.entries(referencesOf).flatMap(([id, references]) =>
      (only === undefined ? muscleById(id)?.layer === layer || layer === undefined : id === only)
        ? references
        : [],
    ),
  )
  const parts = paths.muscles.flatMap(({ id, views }) => {
    const there = views[view.replace('-', '_')]
    if (!there || (only === undefined ? there.layer !== layer && !wanted.has(id) : !wanted.has(id))) return []
    if (only === undefined && there.region === undefined) return []
    const regions = (there.region ?? []).map(
      (ring) =>
        `<path d="${path(ring)}Z" fill="none" stroke="#1560bd" stroke-width="0.5" stroke-dasharray="2 1.5"/>`,
    )
    const lines = there.lines.map(
      (line) => `<path d="${path(line)}" fill="none" stroke="#d02020" stroke-width="0.35"/>`,
    )
    return [...regions, ...lines]
  })
  return `<g stroke-opacity="0.75">${parts.join('')}</g>`
}
