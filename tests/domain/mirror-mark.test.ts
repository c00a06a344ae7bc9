import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Mark, sideOfMark } from '../../src/domain/mark.ts'
import { copiedToOtherSide, mirroredMark, otherSide } from '../../src/domain/mirror-mark.ts'
import { BLANK_OBSERVATION } from '../../src/domain/trigger-point.ts'
import { mark } from './arbitrary-session.ts'
import { pointMark } from './some-marks.ts'

const someMark = mark([])

/** Every place of a mark, x and y; mirroring a lateral view changes the view as well. */
function placesOf(mark: Mark): readonly (readonly [number, number])[] {
  if (mark.kind !== 'symptom-area') return [[mark.at.x, mark.at.y]]
  return mark.strokes.flatMap(({ points }) => points)
}

describe('a mark on the other side', () => {
  it('is valid, on the other side, and mirrored again what it was', () => {
    const turned = new Set<string>()
    fc.assert(
      fc.property(someMark, (one) => {
        const other = mirroredMark(one)
        expect(Mark.safeParse(other).error?.issues ?? []).toEqual([])
        expect(mirroredMark(other)).toEqual(one)
        const side = sideOfMark(one)
        expect(sideOfMark(other)).toBe(side === 'both' ? side : otherSide(side))
        expect(placesOf(other)).toEqual(placesOf(one).map(([x, y]) => [0 - x, y]))
        if (side === 'right' || side === 'left') turned.add(`${one.kind} ${side}`)
      }),
      { numRuns: 300 },
    )
    expect(turned.size, [...turned].join()).toBe(8)
  })

  it('was felt on the other side as well', () => {
    const point = pointMark({})
    const felt = { zoneId: 'temple', side: 'right', extent: 'primary', quality: null } as const
    const observed = { ...point, observation: { ...BLANK_OBSERVATION, observedReferral: [felt] } }
    expect(mirroredMark(observed)).toMatchObject({
      side: 'left',
      observation: { observedReferral: [{ zoneId: 'temple', side: 'left' }] },
    })
  })

  it('copied is a point of its own, of which nothing was measured or done', () => {
    let made = 0
    const makeId = () => `new-${++made}`
    const point = pointMark({})
    const treated = {
      ...point,
      observation: { ...BLANK_OBSERVATION, status: 'active', nprsBefore: 7 } as const,
    }
    const copy = copiedToOtherSide(treated, BLANK_OBSERVATION, makeId)
    expect(copy).toMatchObject({ side: 'left', observation: { status: 'active', nprsBefore: null } })
    if (copy.kind !== 'trigger-point') throw new Error('it is a point')
    expect([copy.id, copy.triggerPointId]).toEqual(['new-1', 'new-2'])
  })
})
