import { describe, expect, it } from 'vitest'
import { type DrawnReferral, referralScene } from '../../src/chart/referral-scene.ts'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { referralOf, usualSides } from '../../src/domain/atlas/referral.ts'

const temple = { zoneId: 'temple', side: 'right', extent: 'primary' } as const
const occiput = { zoneId: 'occiput', side: 'right', extent: 'spillover' } as const
const shapes = (referral: DrawnReferral) =>
  referralScene(referral).flatMap(({ view, drawing }) =>
    drawing.kind === 'shape' ? [{ view, ...drawing }] : [],
  )

describe('the referral of a point', () => {
  it('is drawn in every view that the zone is in', () => {
    const views = shapes({ textbook: [temple], observed: [] }).map(({ view }) => view)
    expect(new Set(views)).toEqual(new Set(['anterior', 'right-lateral']))
  })

  it('is solid where it is primary, stippled where it spills over, spillover below', () => {
    const drawn = shapes({ textbook: [temple, occiput], observed: [] })
    const primary = drawn.filter(({ hatch }) => hatch === undefined)
    const spillover = drawn.filter(({ hatch }) => hatch !== undefined)
    expect(primary.length).toBeGreaterThan(0)
    expect(spillover.length).toBeGreaterThan(0)
    expect(drawn.indexOf(primary[0] as never)).toBeGreaterThan(drawn.indexOf(spillover.at(-1) as never))
    for (const { fill } of primary) expect(fill?.opacity).toBeCloseTo(0.22)
  })

  it('has a dashed edge by the textbook and a whole one as observed', () => {
    const [textbook] = shapes({ textbook: [temple], observed: [] })
    const [observed] = shapes({ textbook: [], observed: [temple] })
    expect(textbook?.line?.dash).toBeDefined()
    expect(observed?.line?.dash).toBeUndefined()
  })

  it('leaves the textbook empty once something was observed, and below it', () => {
    const drawn = shapes({ textbook: [temple, occiput], observed: [temple] })
    const textbook = drawn.filter(({ line }) => line?.dash)
    for (const { fill, hatch } of textbook) expect([fill, hatch]).toEqual([undefined, undefined])
    expect(drawn.findLastIndex(({ line }) => line?.dash)).toBeLessThan(
      drawn.findIndex(({ line }) => !line?.dash),
    )
  })

  it('has a drawn shape for every zone that any usual point refers to', () => {
    for (const { id, points } of MUSCLES)
      for (const point of points)
        for (const side of usualSides(id, point.id))
          for (const { zone, ...felt } of referralOf(id, point.id, side)?.zones ?? []) {
            const drawn = shapes({ textbook: [{ zoneId: zone.id, ...felt }], observed: [] })
            expect(drawn.length, `${id} ${point.id} ${zone.id}`).toBeGreaterThan(0)
          }
  })
})
