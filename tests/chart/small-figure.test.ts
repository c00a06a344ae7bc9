import { describe, expect, test } from 'vitest'
import { placeFigure, referralFigures } from '../../src/chart/small-figure.ts'
import { type TriggerPointMark as Mark, TriggerPointMark } from '../../src/domain/trigger-point.ts'
import { visit } from '../domain/review/some-visits.ts'

const mark = (seen: Record<string, unknown>): Mark =>
  TriggerPointMark.parse(visit('01-05', { p: ['active', seen] }).marks[0])

describe('a small figure', () => {
  test('says R and L where they are: behind the client’s right is the viewer’s right, in front the viewer’s left', () => {
    const behind = placeFigure(mark({ x: 60, y: 230 }))
    expect([behind.view, behind.letters]).toEqual(['posterior', { left: 'L', right: 'R' }])
    const front = placeFigure(mark({ view: 'anterior', x: -60, y: 230 }))
    expect([front.view, front.letters]).toEqual(['anterior', { left: 'R', right: 'L' }])
  })

  test('says only the side it shows', () => {
    expect(placeFigure(mark({ x: 140, y: 230 })).letters).toEqual({ left: '', right: 'R' })
    expect(placeFigure(mark({ x: -140, y: 230, side: 'left' })).letters).toEqual({ left: 'L', right: '' })
    const lateral = placeFigure(mark({ view: 'left-lateral', x: 10, y: 230, side: 'left' }))
    expect(lateral.letters).toEqual({ left: 'L', right: '' })
  })

  test('has the point inside, and of one mark is the same every time', () => {
    const one = mark({ x: 80, y: 700 })
    const { box } = placeFigure(one)
    expect([box.minX < 80, box.maxX > 80, box.minY < 700, box.maxY > 700]).toEqual([true, true, true, true])
    expect(placeFigure(one)).toBe(placeFigure(one))
  })

  test('of a referral shows its zones and the point whole, on the side where it was felt', () => {
    const felt = { zoneId: 'groin', side: 'right', extent: 'primary', quality: null }
    const figures = referralFigures(mark({ x: 80, y: 230, more: { observedReferral: [felt] } }))
    expect(figures.map(({ view }) => view)).toEqual(['anterior'])
    const [front] = figures
    expect(front?.box.maxX).toBeLessThan(0 + 60)
    expect(front?.letters.left).toBe('R')
    expect(front && front.box.maxX - front.box.minX).toBeGreaterThanOrEqual(190)
  })

  test('felt nowhere has none', () => {
    expect(referralFigures(mark({}))).toEqual([])
  })
})
