import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/domain/mark.ts'
import { mirroredMark } from '../../../src/domain/mirror-mark.ts'
import { cellAt, middleOf } from '../../../src/domain/review/heat-grid.ts'
import { type HeatCount, type HeatMap, type HeatShown, heatMap } from '../../../src/domain/review/heat-map.ts'
import type { HeatSource } from '../../../src/domain/review/heat-visit.ts'
import { mirrored, type ViewPoint } from '../../../src/domain/view-point.ts'
import { area, heated, point, someSources, source } from './some-heat.ts'

const mapOf = (sources: readonly HeatSource[], shown: HeatShown = 'both') => heatMap(heated(sources), shown)
const at = ({ cells }: HeatMap, place: ViewPoint) => cells[cellAt(place) ?? -1]
const line = ({ id, visits, right, left, midline }: HeatCount) =>
  `${id} ${visits}: ${right} right, ${left} left${midline > 0 ? `, ${midline} midline` : ''}`

const RIGHT_BACK: ViewPoint = { view: 'posterior', x: 80, y: 230 }
const LEFT_BACK: ViewPoint = { view: 'posterior', x: -80, y: 230 }
const RIGHT_FRONT: ViewPoint = { view: 'anterior', x: -80, y: 230 }

interface Case {
  readonly what: string
  readonly visits: readonly (readonly Mark[])[]
  readonly place?: ViewPoint
  /** Visits at the place: with a point, with a symptom area, with either. */
  readonly counted?: readonly [points: number, symptoms: number, both: number]
  readonly muscles?: readonly string[]
  readonly zones?: readonly string[]
}

const right = point({ at: RIGHT_BACK })
const left = point({ at: LEFT_BACK })
const elsewhere = point({ at: { view: 'posterior', x: 120, y: 300 } })

const CASES: readonly Case[] = [
  { what: 'nothing at all', visits: [], place: RIGHT_BACK, counted: [0, 0, 0], muscles: [], zones: [] },
  { what: 'a visit without marks', visits: [[]], place: RIGHT_BACK, counted: [0, 0, 0], muscles: [], zones: [] },
  { what: 'one point', visits: [[right]], place: RIGHT_BACK, counted: [1, 0, 1], muscles: ['infraspinatus 1: 1 right, 0 left'] },
  { what: 'it is on its own side only', visits: [[right]], place: LEFT_BACK, counted: [0, 0, 0] },
  { what: 'and in its own view only', visits: [[right]], place: RIGHT_FRONT, counted: [0, 0, 0] },
  { what: 'the same place in three visits', visits: [[right], [right], [right]], place: RIGHT_BACK, counted: [3, 0, 3], muscles: ['infraspinatus 3: 3 right, 0 left'] },
  { what: 'two points at a place in one visit are one visit', visits: [[right, point({ at: { ...RIGHT_BACK, y: 234 } })]], place: RIGHT_BACK, counted: [1, 0, 1], muscles: ['infraspinatus 1: 1 right, 0 left'] },
  { what: 'both sides in one visit', visits: [[right, left]], muscles: ['infraspinatus 1: 1 right, 1 left'] },
  { what: 'the right in one, the left in another', visits: [[right], [left]], muscles: ['infraspinatus 2: 1 right, 1 left'] },
  { what: 'within measurement error it is the same place', visits: [[right], [point({ at: { ...RIGHT_BACK, x: 92 } })]], place: RIGHT_BACK, counted: [2, 0, 2] },
  { what: 'beyond it, not', visits: [[right], [point({ at: { ...RIGHT_BACK, x: 98 } })]], place: RIGHT_BACK, counted: [1, 0, 1] },
  { what: 'not found is no point', visits: [[point({ at: RIGHT_BACK, status: 'not-found' })]], place: RIGHT_BACK, counted: [0, 0, 0], muscles: [] },
  { what: 'nor is one that came in treated', visits: [[point({ at: RIGHT_BACK, status: 'treated' })]], place: RIGHT_BACK, counted: [0, 0, 0], muscles: [] },
  { what: 'active and latent both are', visits: [[point({ at: RIGHT_BACK, status: 'active' })], [point({ at: RIGHT_BACK, status: 'latent' })]], place: RIGHT_BACK, counted: [2, 0, 2] },
  { what: 'one only carried over counts as nothing', visits: [[right], [point({ at: RIGHT_BACK, unconfirmed: true })]], place: RIGHT_BACK, counted: [1, 0, 1], muscles: ['infraspinatus 1: 1 right, 0 left'] },
  { what: 'an area counts under its paint', visits: [[area('posterior', [[60, 230], [100, 230]])]], place: RIGHT_BACK, counted: [0, 1, 1], muscles: [], zones: ['temple 1: 1 right, 0 left'] },
  { what: 'and not beside it', visits: [[area('posterior', [[60, 230], [100, 230]])]], place: { ...RIGHT_BACK, y: 250 }, counted: [0, 0, 0] },
  { what: 'an area only carried over counts as nothing', visits: [[area('posterior', [[60, 230], [100, 230]], { unconfirmed: true })]], place: RIGHT_BACK, counted: [0, 0, 0], zones: [] },
  { what: 'two areas over each other are one visit', visits: [[area('posterior', [[60, 230], [100, 230]]), area('posterior', [[80, 200], [80, 260]])]], place: RIGHT_BACK, counted: [0, 1, 1], zones: ['temple 1: 1 right, 0 left'] },
  { what: 'a point in an area is one visit of both', visits: [[right, area('posterior', [[60, 230], [100, 230]])], [right]], place: RIGHT_BACK, counted: [2, 1, 2] },
  { what: 'an area over the midline is on both sides', visits: [[area('posterior', [[-60, 230], [60, 230]])]], zones: ['temple 1: 1 right, 1 left'] },
  { what: 'one that hardly slips over is on one', visits: [[area('posterior', [[6, 230], [90, 230]])]], zones: ['temple 1: 1 right, 0 left'] },
  { what: 'the most frequent muscle comes first', visits: [[right], [right, point({ muscleId: 'soleus', at: { view: 'posterior', x: 80, y: 820 } })], [elsewhere]], muscles: ['infraspinatus 3: 3 right, 0 left', 'soleus 1: 1 right, 0 left'] },
  { what: 'a point on the midline is on no side', visits: [[point({ at: { view: 'posterior', x: 0, y: 230 }, side: 'midline' })]], muscles: ['infraspinatus 1: 0 right, 0 left, 1 midline'] },
] // biome-ignore format: a table

describe('a heat map', () => {
  it.each(CASES)('$what', ({ visits, place, counted, muscles, zones }) => {
    const sources = visits.map((marks, index) => source(`0${index + 1}-10`, marks))
    if (place)
      expect(
        [...(['points', 'symptoms', 'both'] as const)].map((shown) => at(mapOf(sources, shown), place)),
      ).toEqual(counted)
    const map = mapOf(sources)
    if (muscles) expect(map.muscles.map(line)).toEqual(muscles)
    if (zones) expect(map.zones.map(line)).toEqual(zones)
  })

  it('counts clients, and says when a muscle was seen last', () => {
    const map = mapOf([
      source('03-01', [right], 'c1'),
      source('01-05', [right], 'c2'),
      source('02-07', [left], 'c1'),
      source('04-07', [], 'c3'),
    ])
    expect(map).toMatchObject({ visits: 4, clients: 3, withPoints: 3, withSymptoms: 0 })
    expect(map.muscles).toMatchObject([
      { id: 'infraspinatus', visits: 3, clients: 2, lastSeen: '2026-03-01' },
    ])
  })
})

/** The cells with anything in them: comparing all 180,000 would take seconds. */
function counted(cells: Uint32Array): Readonly<Record<number, number>> {
  const found: Record<number, number> = {}
  for (const [cell, count] of cells.entries()) if (count > 0) found[cell] = count
  return found
}
const plain = ({ cells, ...rest }: HeatMap) => ({ ...rest, cells: counted(cells) })
const someShown = fc.constantFrom('points', 'symptoms', 'both' as const)

describe('laws of a heat map', () => {
  it('does not depend on the order of the visits', () => {
    fc.assert(
      fc.property(someSources, someShown, (sources, shown) => {
        expect(plain(mapOf(sources.toReversed(), shown))).toEqual(plain(mapOf(sources, shown)))
      }),
    )
  })

  it('of a split period is the sum of its parts', () => {
    fc.assert(
      fc.property(someSources, fc.nat(8), someShown, (sources, cut, shown) => {
        const [whole, first, second] = [sources, sources.slice(0, cut), sources.slice(cut)].map((part) =>
          mapOf(part, shown),
        )
        if (!whole || !first || !second) throw new Error('three maps')
        const summed: Record<number, number> = { ...counted(first.cells) }
        for (const [cell, count] of Object.entries(counted(second.cells)))
          summed[Number(cell)] = (summed[Number(cell)] ?? 0) + count
        expect(counted(whole.cells)).toEqual(summed)
        for (const list of ['muscles', 'zones'] as const)
          for (const { id, visits, right: onRight, left: onLeft } of whole[list]) {
            const parts = [first, second].flatMap((map) => map[list].filter((each) => each.id === id))
            const sum = (of: (count: HeatCount) => number) =>
              parts.reduce((total, each) => total + of(each), 0)
            expect([visits, onRight, onLeft]).toEqual([
              sum((c) => c.visits),
              sum((c) => c.right),
              sum((c) => c.left),
            ])
          }
        expect(whole.withPoints).toBe(first.withPoints + second.withPoints)
      }),
    )
  })

  it('of mirrored visits is mirrored, right and left exchanged', () => {
    let sided = 0
    fc.assert(
      fc.property(someSources, someShown, (sources, shown) => {
        const map = mapOf(sources, shown)
        const other = mapOf(
          sources.map((each) => ({ ...each, marks: (each.marks as readonly Mark[]).map(mirroredMark) })),
          shown,
        )
        expect(counted(other.cells)).toEqual(
          Object.fromEntries(
            Object.entries(counted(map.cells)).map(([cell, count]) => [
              cellAt(mirrored(middleOf(Number(cell)))),
              count,
            ]),
          ),
        )
        expect(other.most).toBe(map.most)
        const swapped = (counts: readonly HeatCount[]) =>
          counts.map((count) => ({ ...count, right: count.left, left: count.right }))
        expect(other.muscles).toEqual(swapped(map.muscles))
        expect(other.zones).toEqual(swapped(map.zones))
        sided += map.muscles.filter((count) => count.right !== count.left).length
      }),
    )
    expect(sided).toBeGreaterThan(20)
  })

  it('never counts a place more often than there were visits, and its largest count is the most', () => {
    fc.assert(
      fc.property(someSources, someShown, (sources, shown) => {
        const { cells, most, visits } = mapOf(sources, shown)
        expect(most).toBeLessThanOrEqual(visits)
        expect(cells.reduce((max, count) => Math.max(max, count), 0)).toBe(most)
      }),
    )
  })
})
