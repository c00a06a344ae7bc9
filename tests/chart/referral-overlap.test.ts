import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineLoops, partsOf } from '../../src/chart/area-parts.ts'
import { placesOfZone } from '../../src/chart/figure/zones/zones.ts'
import { flatShape } from '../../src/chart/flat-shape.ts'
import { referralOverlap } from '../../src/chart/referral-overlap.ts'
import { ZONES } from '../../src/domain/atlas/zones.ts'
import type { PaintedReferralId } from '../../src/domain/ids.ts'
import { mirroredMark } from '../../src/domain/mirror-mark.ts'
import type { Stroke } from '../../src/domain/symptom-area.ts'
import { textbookReferral } from '../../src/domain/textbook-referral.ts'
import type { Observation, TriggerPointMark } from '../../src/domain/trigger-point.ts'
import { pointMark } from '../domain/some-marks.ts'

const point = pointMark({ muscleId: 'trapezius-upper', at: { view: 'posterior', x: 52, y: 152 } })
const felt = (what: Partial<Observation>): TriggerPointMark => ({
  ...point,
  observation: { ...point.observation, ...what },
})
const painted = (...strokes: Stroke[]) =>
  felt({
    paintedReferral: [{ id: 'a' as PaintedReferralId, strokes, extent: 'primary', quality: null }],
  })
const textbook = textbookReferral(point)

describe('the overlap of what is felt with the textbook', () => {
  it('is unknown where nothing is felt or nothing is described', () => {
    expect(referralOverlap(point)).toBeNull()
    const beside: Stroke = { kind: 'brush', view: 'anterior', width: 8, points: [[-250, 20]] }
    expect(referralOverlap(painted(beside))).toBeNull()
  })

  it('is whole when the textbook zones are felt, whatever is primary', () => {
    const turned = textbook.map((zone) => ({ ...zone, extent: 'spillover' as const }))
    for (const observedReferral of [textbook, turned]) {
      const overlap = referralOverlap(felt({ observedReferral }))
      expect(overlap?.ofFelt).toBeCloseTo(1, 9)
      expect(overlap?.ofTextbook).toBeCloseTo(1, 9)
    }
  })

  it('is nothing on the other side', () => {
    const observedReferral = textbook
      .filter(({ side }) => side === 'right')
      .map((zone) => ({ ...zone, side: 'left' as const }))
    expect(referralOverlap(felt({ observedReferral }))).toEqual({ ofFelt: 0, ofTextbook: 0 })
  })

  it('of one zone is its share of the area of all, in all views', () => {
    const [zone] = textbook
    if (!zone) throw new Error('no textbook zones')
    const overlap = referralOverlap(felt({ observedReferral: [zone] }))
    expect(overlap?.ofFelt).toBeCloseTo(1, 9)
    const area = ({ zoneId, side }: typeof zone) =>
      placesOfZone(zoneId, side).reduce((sum, { d }) => sum + areaOf(d), 0)
    const all = textbook.reduce((sum, each) => sum + area(each), 0)
    // Zones may overlap a little and reach over the body's edge.
    expect(Math.abs((overlap?.ofTextbook ?? 0) - area(zone) / all)).toBeLessThan(0.06)
  })

  it('counts a place once, painted and as a zone, and paint as it is', () => {
    const temple = placesOfZone('temple', 'right').find(({ view }) => view === 'right-lateral')
    if (!temple) throw new Error('no temple')
    const { box } = flatShape(temple.d)
    const dot: Stroke = {
      kind: 'brush',
      view: 'right-lateral',
      width: 6,
      points: [[(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]],
    }
    expect(referralOverlap(painted(dot))?.ofFelt).toBeCloseTo(1, 1)
    const both = felt({
      observedReferral: [{ zoneId: 'temple', side: 'right', extent: 'primary', quality: null }],
      paintedReferral: painted(dot).observation.paintedReferral,
    })
    const zoneOnly = felt({ observedReferral: both.observation.observedReferral })
    expect(referralOverlap(both)?.ofTextbook).toBeCloseTo(referralOverlap(zoneOnly)?.ofTextbook ?? 0, 9)
    expect(outlineLoops(partsOf([dot]), 'right-lateral')).toHaveLength(1)
  })

  it('is the same for the mirrored point, and never more than whole', () => {
    const some = fc.subarray(
      ZONES.map(({ id }) => id),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(some, fc.constantFrom('right', 'left'), (ids, side) => {
        const observedReferral = ids.map((zoneId) => {
          const bilateral = ZONES.find(({ id }) => id === zoneId)?.bilateral ?? false
          return {
            zoneId,
            side: bilateral ? (side as 'right' | 'left') : 'midline',
            extent: 'primary',
            quality: null,
          } as const
        })
        const mark = felt({ observedReferral })
        const mirror = mirroredMark(mark)
        if (mirror.kind !== 'trigger-point') throw new Error('another kind of mark')
        const [one, other] = [referralOverlap(mark), referralOverlap(mirror)]
        expect(other?.ofFelt).toBeCloseTo(one?.ofFelt ?? 0, 6)
        expect(other?.ofTextbook).toBeCloseTo(one?.ofTextbook ?? 0, 6)
        for (const share of Object.values(one ?? {})) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      { numRuns: 12 },
    )
  })
})

function areaOf(d: string): number {
  let twice = 0
  for (const polygon of flatShape(d).polygons)
    polygon.forEach(({ x, y }, i) => {
      const from = polygon.at(i - 1) ?? { x, y }
      twice += from.x * y - x * from.y
    })
  return Math.abs(twice) / 2
}
