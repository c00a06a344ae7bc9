import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sideOf, type ViewPoint } from '../../../../src/domain/view-point.ts'
import { choicesAt, choicesNamed } from '../../../../src/renderer/screens/session/muscle-choices.ts'
import { newTriggerPoint } from '../../../../src/renderer/screens/session/place-mark.ts'
import { someViewPoint } from '../../../chart/arbitrary-chart.ts'

const SHOULDER: ViewPoint = { view: 'posterior', x: 52, y: 168 }
const told = (at: ViewPoint, layer: Parameters<typeof choicesAt>[1]) =>
  choicesAt(at, layer).map(({ muscle, group }) => `${group}: ${muscle.id}`)

describe('the muscles offered for a tap', () => {
  it('begin with the shown layer, then the others, then what lies near', () => {
    expect(told(SHOULDER, 'superficial').slice(0, 2)).toEqual([
      'Superficial: trapezius-middle',
      'Intermediate: supraspinatus',
    ])
    expect(told(SHOULDER, 'intermediate')[0]).toBe('Intermediate: supraspinatus')
    expect(told(SHOULDER, 'superficial').at(-1)).toMatch(/^Near this place/)
  })

  it('say how far the nearest usual point is, in millimetres', () => {
    const at: ViewPoint = { view: 'posterior', x: 64, y: 216 }
    const infraspinatus = choicesAt(at, 'intermediate').find(({ muscle }) => muscle.id === 'infraspinatus')
    expect(infraspinatus?.nearest).toBe('TrP1 · 17 mm')
  })

  it('are never on the other side than the tap, and the point that is placed is on theirs', () => {
    fc.assert(
      fc.property(someViewPoint, fc.constantFrom('superficial', 'intermediate', 'deep'), (at, layer) => {
        for (const { muscle, side } of choicesAt(at, layer)) {
          if (sideOf(at) !== 'midline') expect(side).toBe(sideOf(at))
          const mark = newTriggerPoint(at, muscle.id, side)
          expect([mark.side, mark.muscleId, mark.at]).toEqual([side, muscle.id, at])
        }
      }),
    )
  })

  it('come once, and on the midline for each side', () => {
    fc.assert(
      fc.property(someViewPoint, (at) => {
        const keys = choicesAt(at, 'superficial').map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
    const sides = choicesAt({ view: 'posterior', x: 0, y: 380 }, 'deep').map(({ side }) => side)
    expect(new Set(sides)).toEqual(new Set(['right', 'left']))
  })
})

describe('the muscles found by name', () => {
  it('are on the side of the tap, of both sides on the midline', () => {
    const named = (x: number) =>
      choicesNamed('levater scap', { ...SHOULDER, x }).map(({ muscle, side }) => `${side} ${muscle.id}`)
    expect(named(-52)[0]).toBe('left levator-scapulae')
    expect(named(0).slice(0, 2)).toEqual(['right levator-scapulae', 'left levator-scapulae'])
  })
})
