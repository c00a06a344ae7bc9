import { describe, expect, it } from 'vitest'
import { pendingPoint } from '../../src/chart/pending-point.ts'

const AT = { view: 'posterior', x: -52, y: 168 } as const

describe('a point that is not placed yet', () => {
  const { regions, items } = pendingPoint(AT, 'trapezius-upper', 'left')

  it('shows its muscle on its side in its view', () => {
    expect(regions.length).toBeGreaterThan(0)
    for (const region of regions)
      expect([region.muscleId, region.side, region.view]).toEqual(['trapezius-upper', 'left', 'posterior'])
  })

  it('shows its X at the tap above its textbook referral in every view', () => {
    expect(items.at(-1)).toMatchObject({ space: 'marker', view: 'posterior', at: { x: -52, y: 168 } })
    const views = new Set(items.slice(0, -1).map(({ view }) => view))
    expect(views).toContain('left-lateral')
    expect(views).not.toContain('right-lateral')
  })
})
