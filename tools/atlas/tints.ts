import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { drawnRegions } from './areas.ts'
import { gapBetween } from './geometry.ts'
import { shapeOf } from './measure-regions.ts'

/** Regions of one layer and view that come closer than this are neighbours. Figure units. */
const NEAR = 3
const COLOURS = [1, 2, 3, 4, 5, 6] as const
type Colour = (typeof COLOURS)[number]

function neighbours(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const all = drawnRegions().map(shapeOf)
  for (const { region } of all) if (!found.has(region.muscleId)) found.set(region.muscleId, new Set())
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [p, q] = [a.region, b.region]
      if (p.view !== q.view || p.layer !== q.layer || p.muscleId === q.muscleId) continue
      if (gapBetween(a.polygons, b.polygons) > NEAR) continue
      found.get(p.muscleId)?.add(q.muscleId)
      found.get(q.muscleId)?.add(p.muscleId)
    }
  return found
}

/**
 * A tint for every drawn muscle that no neighbour of the same layer has in any view: the most constrained first,
 * each the tint used least so far.
 */
export function tintsByNeighbours(): ReadonlyMap<string, Colour> {
  const near = neighbours()
  const given = new Map<string, Colour>()
  const uses = new Map<Colour, number>()
  const taken = (id: string) => new Set([...(near.get(id) ?? [])].map((it) => given.get(it)))
  const waiting = new Set([...near.keys()].sort())
  while (waiting.size > 0) {
    const [next] = [...waiting].sort(
      (a, b) => taken(b).size - taken(a).size || (near.get(b)?.size ?? 0) - (near.get(a)?.size ?? 0),
    )
    if (next === undefined) break
    waiting.delete(next)
    const free = COLOURS.filter((colour) => !taken(next).has(colour))
    if (free.length === 0) console.log(`${next}: all six tints are around it`)
    const choices = free.length > 0 ? free : COLOURS
    const [best = 1] = [...choices].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))
    given.set(next, best)
    uses.set(best, (uses.get(best) ?? 0) + 1)
  }
  return given
}

/** Writes the tints into the project. */
export function writeTints(): boolean {
  const path = resolve(import.meta.dirname, '../../src/chart/figure/regions/tints.ts')
  const lines = [...tintsByNeighbours()].sort().map(([id, tint]) => `  '${id}': ${tint},\n`)
  const source = readFileSync(path, 'utf8')
  const start = source.indexOf('= {', source.indexOf('const TINT_OF')) + 3
  const end = source.indexOf('}', start)
  writeFileSync(path, `${source.slice(0, start)}\n${lines.join('')}${source.slice(end)}`)
  console.log(`${lines.length} tints written`)
  return true
}
