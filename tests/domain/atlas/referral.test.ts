import { describe, expect, it } from 'vitest'
import { MUSCLES, muscleById, placeOf } from '../../../src/domain/atlas/muscles.ts'
import {
  MUSCLE_REGIONS,
  musclesOfRegion,
  pointsOf,
  referralOf,
  relatedMuscles,
  usualPointNear,
  usualSides,
} from '../../../src/domain/atlas/referral.ts'
import { mirrored, type ViewPoint } from '../../../src/domain/view-point.ts'

const points = MUSCLES.flatMap((muscle) => muscle.points.map((point) => ({ muscle, point })))
const told = (muscle: string, point: string, side: 'right' | 'left') =>
  referralOf(muscle, point, side)?.zones.map((felt) => `${felt.side} ${felt.zone.id} ${felt.extent}`)

describe('the points of a muscle', () => {
  it('are placed on one side, in the order of the atlas, and mirrored on the other', () => {
    const right = pointsOf('infraspinatus', 'right')
    expect(right.map(({ point }) => point.id)).toEqual(
      muscleById('infraspinatus')?.points.map(({ id }) => id),
    )
    expect(right[0]).toMatchObject({ side: 'right', at: { view: 'posterior', x: 64, y: 206 } })
    for (const { id } of MUSCLES)
      expect(pointsOf(id, 'left').map(({ at }) => at)).toEqual(
        pointsOf(id, 'right')
          .filter(({ point }) => usualSides(id, point.id).includes('left'))
          .map(({ at }) => mirrored(at)),
      )
  })

  it('are known on both sides but for those that the atlas says are on the right', () => {
    const oneSided = points.filter(({ muscle, point }) => usualSides(muscle.id, point.id).length === 1)
    expect(oneSided.map(({ muscle, point }) => `${muscle.id} ${point.id}`)).toEqual([
      'pectoralis-major-costal TrP3',
      'rectus-abdominis TrP4',
    ])
    for (const { point } of points)
      expect(/^right/i.test(point.site)).toBe(oneSided.some((it) => it.point === point))
  })

  it('that the atlas knows on the right only are not offered on the left', () => {
    const ids = (side: 'right' | 'left') => pointsOf('rectus-abdominis', side).map(({ point }) => point.id)
    expect(ids('right')).toContain('TrP4')
    expect(ids('left')).not.toContain('TrP4')
  })

  it('are none for a muscle that is none', () => {
    expect(pointsOf('nobody', 'left')).toEqual([])
  })
})

describe('the usual point near a place', () => {
  const near = (muscleId: string, at: ViewPoint, side: 'right' | 'left' = 'right') =>
    usualPointNear(muscleId, side, at)?.point.id

  it('is the nearest of the muscle on that side in that view', () => {
    for (const { muscle, point } of points)
      for (const side of usualSides(muscle.id, point.id)) {
        const { view, x, y } = placeOf(point, side)
        const found = usualPointNear(muscle.id, side, { view, x: x + 0.1, y })
        expect(found?.at).toEqual(placeOf(point, side))
      }
  })

  it('is the first one where the view has none, and none where the atlas has none', () => {
    expect(near('infraspinatus', { view: 'anterior', x: -60, y: 200 })).toBe('TrP1')
    expect(near('nobody', { view: 'anterior', x: -60, y: 200 })).toBeUndefined()
  })

  it('is never one that the atlas knows on the other side only', () => {
    const { view, x, y } = placeOf(
      muscleById('rectus-abdominis')?.points.find(({ id }) => id === 'TrP4') as never,
      'right',
    )
    expect(near('rectus-abdominis', { view, x, y })).toBe('TrP4')
    expect(near('rectus-abdominis', { view, x: -x, y }, 'left')).not.toBe('TrP4')
  })
})

describe('the referral of a point', () => {
  it('is on the side of the point, primary before spillover', () => {
    expect(told('trapezius-upper', 'TrP1', 'left')).toEqual([
      'left lateral-neck primary',
      'left mastoid primary',
      'left temple primary',
      'left retro-orbital spillover',
      'left angle-of-jaw spillover',
      'left occiput spillover',
    ])
  })

  it('stays on the midline where the zone has no side', () => {
    expect(told('transversus-abdominis', 'TrP1', 'right')).toEqual([
      'right costal-margin primary',
      'midline epigastrium spillover',
      'midline xiphoid spillover',
    ])
  })

  it('says where it may cross the midline, and keeps the note', () => {
    const crossing = points.filter(
      ({ muscle, point }) => referralOf(muscle.id, point.id, 'right')?.mayCrossMidline,
    )
    expect(crossing.map(({ muscle, point }) => `${muscle.id} ${point.id}`).sort()).toEqual([
      'gluteus-medius TrP3',
      'quadratus-lumborum-deep TrP1',
      'rectus-abdominis TrP1',
      'rectus-abdominis TrP3',
      'sternocleidomastoid-clavicular TrP1',
    ])
    for (const { point } of crossing) expect(point.notes).toMatch(/both sides|bilateral|other side|band/i)
    expect(referralOf('gracilis', 'TrP1', 'right')?.note).toContain('Hot, stinging')
    expect(referralOf('anconeus', 'TrP1', 'right')?.mayCrossMidline).toBe(false)
  })

  it('holds every zone of every point, each with the side it can have', () => {
    for (const { muscle, point } of points)
      for (const side of ['right', 'left'] as const) {
        const zones = referralOf(muscle.id, point.id, side)?.zones ?? []
        expect(zones).toHaveLength(point.referral.primary.length + point.referral.spillover.length)
        for (const felt of zones) expect(felt.side).toBe(felt.zone.bilateral ? side : 'midline')
      }
  })

  it('is unknown of a point that is none', () => {
    expect(referralOf('nobody', 'TrP1', 'left')).toBeUndefined()
    expect(referralOf('soleus', 'TrP9', 'left')).toBeUndefined()
  })
})

describe('muscles beside each other', () => {
  it('are in regions, and every muscle in one', () => {
    expect(musclesOfRegion('knee').map(({ id }) => id)).toEqual(['popliteus'])
    expect(MUSCLE_REGIONS.flatMap((region) => musclesOfRegion(region))).toHaveLength(MUSCLES.length)
    expect(musclesOfRegion('tail')).toEqual([])
  })

  it('are related both ways, the own relations first', () => {
    const own = muscleById('abductor-digiti-minimi-foot')?.related ?? []
    expect(
      relatedMuscles('abductor-digiti-minimi-foot')
        .map(({ id }) => id)
        .slice(0, own.length),
    ).toEqual(own)
    // The plantar square does not name it, but is named by it.
    expect(relatedMuscles('quadratus-plantae').map(({ id }) => id)).toContain('abductor-digiti-minimi-foot')
    for (const { id } of MUSCLES) {
      const related = relatedMuscles(id)
      expect(new Set(related).size).toBe(related.length)
      for (const other of related) expect(relatedMuscles(other.id).map((it) => it.id)).toContain(id)
    }
    expect(relatedMuscles('nobody')).toEqual([])
  })
})
