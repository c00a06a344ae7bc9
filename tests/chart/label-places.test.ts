import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxGrid } from '../../src/chart/box-grid.ts'
import { placeLabels } from '../../src/chart/label-places.ts'
import type { MarkId } from '../../src/domain/ids.ts'
import { areaMark, pointMark } from '../domain/some-marks.ts'

const at = (x: number, y: number) => ({ view: 'posterior', x, y }) as const
const sidesOf = (...places: readonly (readonly [number, number])[]) => {
  const marks = places.map(([x, y], i) => pointMark({ id: `m${i}`, triggerPointId: `t${i}`, at: at(x, y) }))
  const { sides } = placeLabels(marks)
  return marks.map(({ id }) => sides.get(id))
}

describe('a number', () => {
  it('stands on the side away from the midline, so that a pair does not collide', () => {
    expect(sidesOf([-14, 118], [14, 118])).toEqual(['left', 'right'])
  })

  it('gives way to a symbol that lies there', () => {
    expect(sidesOf([60, 200], [90, 200])).toEqual(['left', 'right'])
    expect(sidesOf([60, 200], [90, 200], [30, 200])[0]).toBe('above')
  })

  it('gives way to another number', () => {
    expect(sidesOf([60, 200], [62, 212])).toEqual(['right', 'left'])
  })

  it('of an area stands on the paint, clear of a point in its middle', () => {
    const area = areaMark({
      id: 'a',
      strokes: [
        {
          kind: 'brush',
          view: 'posterior',
          width: 40,
          points: [
            [20, 300],
            [120, 300],
          ],
        },
      ],
    })
    const alone = placeLabels([area])
      .spots.get('a' as MarkId)
      ?.get('posterior')
    expect(Math.abs((alone?.x ?? 0) - 70)).toBeLessThan(4)
    const point = pointMark({ id: 'p', at: at(70, 300) })
    const spot = placeLabels([area, point])
      .spots.get('a' as MarkId)
      ?.get('posterior')
    expect(Math.abs((spot?.x ?? 0) - 70)).toBeGreaterThan(16)
  })
})

it('the grid counts what a plain look at every box counts', () => {
  const someBox = fc
    .tuple(
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
    )
    .map(([minX, minY, width, height]) => ({ minX, minY, maxX: minX + width, maxY: minY + height }))
  fc.assert(
    fc.property(fc.array(someBox, { maxLength: 60 }), someBox, (boxes, box) => {
      const plain = boxes.reduce((sum, each) => {
        const width = Math.min(box.maxX, each.maxX) - Math.max(box.minX, each.minX)
        const height = Math.min(box.maxY, each.maxY) - Math.max(box.minY, each.minY)
        return width > 0 && height > 0 ? sum + width * height : sum
      }, 0)
      expect(boxGrid(boxes).overlapWith(box)).toBeCloseTo(plain, 6)
    }),
  )
})
