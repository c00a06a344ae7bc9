import { describe, expect, it } from 'vitest'
import { textbookReferral, usualPointsOf } from '../../src/domain/textbook-referral.ts'

const temple = (x: number) => ({ view: 'posterior', x, y: 168 }) as const

describe('the textbook referral of a charted point', () => {
  it('is that of the nearest usual point, on the side of the mark', () => {
    const mark = { muscleId: 'trapezius-upper', side: 'left', at: temple(-52) } as const
    expect(usualPointsOf(mark)).toHaveLength(1)
    const zones = textbookReferral(mark)
    expect(zones.length).toBeGreaterThan(0)
    expect(new Set(zones.map(({ side }) => side))).toEqual(new Set(['left']))
    const extents = zones.map(({ extent }) => extent)
    expect(extents).toEqual(extents.toSorted())
  })

  it('is on both sides for a point on the midline, each zone once a side', () => {
    const zones = textbookReferral({ muscleId: 'trapezius-upper', side: 'midline', at: temple(0) })
    const sides = (wanted: string) => zones.filter(({ side }) => side === wanted).map(({ zoneId }) => zoneId)
    expect(sides('right')).toEqual(sides('left'))
    expect(new Set(zones.map(({ zoneId, side }) => `${zoneId} ${side}`)).size).toBe(zones.length)
  })
})
