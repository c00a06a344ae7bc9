import { describe, expect, it } from 'vitest'
import { regionsOfMuscle } from '../../src/chart/figure/regions/regions.ts'
import { zoneFrames } from '../../src/chart/muscle-frames.ts'
import { musclePattern } from '../../src/chart/muscle-pattern.ts'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { type BodySide, pointsOf } from '../../src/domain/atlas/referral.ts'

const framesOf = (id: string, side: BodySide) => musclePattern(id, side).frames
const SIDES = ['right', 'left'] as const

describe('the frames of a muscle', () => {
  it('hold every usual point, for every muscle and side', () => {
    for (const { id } of MUSCLES)
      for (const side of SIDES) {
        const frames = framesOf(id, side)
        for (const { at } of pointsOf(id, side)) {
          const box = frames.find(({ view }) => view === at.view)?.box
          if (!box) throw new Error(`${id} has a point in the ${at.view} view, and no frame`)
          expect(at.x).toBeGreaterThan(box.minX)
          expect(at.x).toBeLessThan(box.maxX)
          expect(at.y).toBeGreaterThan(box.minY)
          expect(at.y).toBeLessThan(box.maxY)
        }
      }
  })

  it('begin with a view in which the muscle is drawn', () => {
    for (const { id } of MUSCLES)
      for (const side of SIDES) {
        const [first] = framesOf(id, side)
        expect(first?.muscle, `${id} ${side}`).toBe(true)
        expect(regionsOfMuscle(id).some(({ view }) => view === first?.view)).toBe(true)
      }
  })

  it('never show a side from the other side', () => {
    for (const { id } of MUSCLES) {
      expect(framesOf(id, 'right').map(({ view }) => view)).not.toContain('left-lateral')
      expect(framesOf(id, 'left').map(({ view }) => view)).not.toContain('right-lateral')
    }
  })

  it('lie mirrored on the other side', () => {
    for (const { id } of MUSCLES) {
      const behind = (side: BodySide) => framesOf(id, side).find(({ view }) => view === 'posterior')?.box
      const [right, left] = [behind('right'), behind('left')]
      // What is known on the right only makes its frame larger.
      if (id === 'pectoralis-major-costal' || id === 'rectus-abdominis' || !right) continue
      expect(left?.maxX, id).toBeCloseTo(-right.minX, 3)
      expect(left?.minX, id).toBeCloseTo(-right.maxX, 3)
    }
  })

  it('tell whether they show the muscle, what is felt, or both', () => {
    const frames = framesOf('temporalis', 'right')
    expect(frames.find(({ view }) => view === 'right-lateral')).toMatchObject({ muscle: true, felt: true })
    expect(frames.find(({ view }) => view === 'posterior')).toMatchObject({ muscle: false, felt: true })
  })
})

describe('the frames of zones', () => {
  it('begin with the view that shows most of them', () => {
    const zones = ['heel-medial', 'heel-plantar', 'arch'].map((zoneId) => ({ zoneId, side: 'left' as const }))
    const frames = zoneFrames(zones)
    expect(frames.length).toBeGreaterThan(1)
    expect(frames.map(({ view }) => view)).not.toContain('right-lateral')
    expect(frames[0]?.view).toBe('soles')
    expect(zoneFrames([])).toEqual([])
  })
})
