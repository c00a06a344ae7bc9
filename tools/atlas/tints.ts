import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MASSES } from '../../src/chart/figure/regions/tints.ts'
import { drawnRegions } from './areas.ts'
import { gapBetween } from './geometry.ts'
import { shapeOf } from './measure-regions.ts'

/** Regions of one layer and view that come closer than this are neighbours. Figure units. */
const NEAR = 3
const COLOURS = [1, 2, 3, 4, 5, 6] as const
type Colour = (typeof COLOURS)[number]

/** The tints that the plates are composed around: the masses by which a squinting eye tells the body. */
const LEADING: Readonly<Record<string, Colour>> = {
  'trapezius-middle': 1,
  'latissimus-dorsi': 5,
  'gluteus-maximus': 1,
  'deltoid-middle': 3,
  'pectoralis-major-sternal': 5,
  'rectus-abdominis': 2,
  'external-oblique': 4,
  'vastus-lateralis': 5,
  'gastrocnemius-medial': 1,
  'biceps-brachii': 1,
  'biceps-femoris-long': 3,
  sartorius: 3,
  frontalis: 6,
  occipitalis: 6,
  temporalis: 3,
}

/** The first part of the muscle, in whose place all its parts are coloured. */
const massOf = (muscleId: string): string => MASSES.find((parts) => parts.includes(muscleId))?.[0] ?? muscleId

function neighbours(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const all = drawnRegions().map((region) => ({ ...shapeOf(region), mass: massOf(region.muscleId) }))
  for (const { mass } of all) if (!found.has(mass)) found.set(mass, new Set())
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [p, q] = [a.region, b.region]
      if (p.view !== q.view || p.layer !== q.layer || a.mass === b.mass) continue
      if (gapBetween(a.polygons, b.polygons) > NEAR) continue
      found.get(a.mass)?.add(b.mass)
      found.get(b.mass)?.add(a.mass)
    }
  return found
}

/**
 * A tint for every drawn muscle that no neighbour of the same layer has in any view: the leading ones first, then the
 * most constrained, each the tint used least so far. Parts of one muscle share one.
 */
function tintsByNeighbours(): ReadonlyMap<string, Colour> {
  const near = neighbours()
  const given = new Map<string, Colour>(Object.entries(LEADING))
  const uses = new Map<Colour, number>()
  for (const colour of given.values()) uses.set(colour, (uses.get(colour) ?? 0) + 1)
  for (const [id, colour] of given)
    for (const other of near.get(id) ?? [])
      if (given.get(other) === colour) console.log(`${id} and ${other} lead with one tint and touch`)
  const taken = (id: string) => new Set([...(near.get(id) ?? [])].flatMap((it) => given.get(it) ?? []))
  const waiting = new Set([...near.keys()].filter((id) => !given.has(id)).sort())
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
  const muscles = new Set(drawnRegions().map(({ muscleId }) => muscleId))
  return new Map([...muscles].map((id) => [id, given.get(massOf(id)) ?? 1]))
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
