import { describe, expect, it } from 'vitest'
import { LANDMARKS, landmarksOf } from '../../../../src/chart/figure/landmarks.ts'
import { mirrorPath } from '../../../../src/chart/figure/mirror.ts'
import { DRAWN_REGIONS } from '../../../../src/chart/figure/regions/drawn-regions.ts'
import { fibreHatch } from '../../../../src/chart/figure/regions/fibre-hatch.ts'
import { placed, regionsOf, regionsOfMuscle } from '../../../../src/chart/figure/regions/regions.ts'
import { DRAWN_ZONES } from '../../../../src/chart/figure/zones/drawn-zones.ts'
import { flattenPath, isInside, parsePath } from '../../../../src/chart/path.ts'
import { muscleById } from '../../../../src/domain/atlas/muscles.ts'
import { ZONES, zoneById, zoneCentres } from '../../../../src/domain/atlas/zones.ts'
import { sideOf } from '../../../../src/domain/view-point.ts'

const drawn = Object.values(DRAWN_REGIONS).flat()

describe('the drawn regions', () => {
  it('are of muscles and zones of the atlas', () => {
    expect(drawn.filter(({ muscleId }) => !muscleById(muscleId))).toEqual([])
    const zones = Object.values(DRAWN_ZONES).flat()
    expect(zones.filter(({ zoneId }) => !zoneById(zoneId))).toEqual([])
  })

  it.each(drawn)('$muscleId $view: closed parts, and a left that mirrors the right exactly', (region) => {
    const shapes = placed(region)
    for (const { d } of shapes) {
      const subpaths = parsePath(d).filter(({ op }) => op === 'M').length
      expect(parsePath(d).filter(({ op }) => op === 'Z')).toHaveLength(subpaths)
    }
    const [right, left] = shapes
    if (left === undefined) expect(mirrorPath(mirrorPath(right?.d ?? ''))).toBe(right?.d)
    else expect([mirrorPath(left.d), left.fibres.map(mirrorPath)]).toEqual([right?.d, right?.fibres])
  })

  it('are found by view, layer and muscle, on both sides', () => {
    const superficial = regionsOf('posterior', 'superficial')
    expect(superficial.every(({ view, layer }) => view === 'posterior' && layer === 'superficial')).toBe(true)
    expect(regionsOf('posterior', 'superficial')).toBe(superficial)
    expect(superficial.map(({ muscleId }) => muscleId)).toContain('trapezius-lower')
    const trapezius = regionsOfMuscle('trapezius-upper').map(({ view, side }) => `${view} ${side}`)
    expect(trapezius.sort()).toEqual([
      'anterior left',
      'anterior right',
      'left-lateral left',
      'posterior left',
      'posterior right',
      'right-lateral right',
    ])
    expect(regionsOfMuscle('no-such-muscle')).toEqual([])
  })

  it('share the edge between neighbours to the last digit', () => {
    const edge = /C([^CMZ]+)/g
    const piecesOf = (id: string) => {
      const shape = regionsOfMuscle(id).find(({ view, side }) => view === 'posterior' && side === 'right')
      return [...(shape?.d.matchAll(edge) ?? [])].map(([, numbers = '']) => numbers.split(' '))
    }
    const reversed = piecesOf('trapezius-middle').map((piece) => piece.slice(0, 4).join(' '))
    const shared = piecesOf('trapezius-upper').filter(([a, b, c, d]) =>
      reversed.includes(`${c} ${d} ${a} ${b}`),
    )
    expect(shared).toHaveLength(8)
  })
})

describe('the hatching', () => {
  it('lies inside the shape, evenly, along the guides', () => {
    const region = { d: 'M0 0L40 0L40 20L0 20Z', fibres: ['M1 10L39 10'] }
    const lines = flattenPath(parsePath(fibreHatch(region, 2)), 0.1)
    const [shape = []] = flattenPath(parsePath(region.d), 0.1)
    expect(lines.length).toBeGreaterThanOrEqual(8)
    expect(lines.length).toBeLessThanOrEqual(11)
    expect(lines.flat().every((point) => isInside([shape], point))).toBe(true)
    for (const line of lines) {
      expect(Math.abs((line.at(-1)?.y ?? 0) - (line[0]?.y ?? 0))).toBeLessThan(0.1)
    }
  })

  it('is empty without guides', () => {
    expect(fibreHatch({ d: 'M0 0L40 0L40 20L0 20Z', fibres: [] })).toBe('')
  })
})

describe('the landmarks', () => {
  it('are at least 60, each in its place on the right side', () => {
    expect(LANDMARKS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(LANDMARKS.map(({ id }) => id)).size).toBe(LANDMARKS.length)
    for (const { at, midline } of LANDMARKS)
      for (const view of ['anterior', 'posterior'] as const) {
        const [x, y] = at[view] ?? []
        if (x !== undefined && y !== undefined)
          expect(sideOf({ view, x, y })).toBe(midline ? 'midline' : 'right')
      }
  })

  it('are mirrored, midline ones once', () => {
    const posterior = landmarksOf('posterior')
    expect(posterior.filter(({ landmark }) => landmark.id === 'c7-sp')).toHaveLength(1)
    expect(posterior.filter(({ landmark }) => landmark.id === 'psis').map(({ x }) => x)).toEqual([
      24.4, -24.4,
    ])
    expect(landmarksOf('left-lateral').map(({ x }) => 0 - x)).toEqual(
      landmarksOf('right-lateral').map(({ x }) => x),
    )
  })
})

describe('the places of zones', () => {
  it('lie on the right or the midline, the arm behind the trunk in the lateral view', () => {
    for (const zone of ZONES)
      for (const at of zoneCentres(zone)) {
        if (at.view === 'right-lateral') continue
        expect(sideOf(at)).toBe(zone.bilateral ? 'right' : 'midline')
      }
    const olecranon = zoneById('olecranon')
    const behind = olecranon && zoneCentres(olecranon).find(({ view }) => view === 'right-lateral')
    expect(behind?.x).toBeLessThan(-75)
  })
})
