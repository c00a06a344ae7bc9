import { describe, expect, it } from 'vitest'
import { isOnFigure, marksAt, tapTargets } from '../../src/chart/hit-test.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { areaMark, findingMark, noteMark, pointMark } from '../domain/some-marks.ts'

const PLACE: ViewPoint = { view: 'posterior', x: 60, y: 210 }
const beside = (dx: number, dy = 0): ViewPoint => ({ ...PLACE, x: PLACE.x + dx, y: PLACE.y + dy })
const point = (id: string, at: ViewPoint) => pointMark({ id, triggerPointId: id, at })
const ids = (marks: readonly { id: string }[]) => marks.map(({ id }) => id)

describe('marksAt', () => {
  it('finds a symbol within 22 pixels at any zoom, and not beyond', () => {
    for (const scale of [0.5, 1, 5]) {
      const mark = point('a', PLACE)
      expect(marksAt([mark], beside(21.9 / scale), scale)).toEqual([mark])
      expect(marksAt([mark], beside(0, -22.1 / scale), scale)).toEqual([])
    }
  })

  it('names the nearest first, and of two on one spot the one on top', () => {
    const marks = [
      point('far', beside(10)),
      point('under', PLACE),
      point('over', PLACE),
      point('near', beside(-4)),
    ]
    expect(ids(marksAt(marks, PLACE, 1))).toEqual(['over', 'under', 'near', 'far'])
  })

  it('never finds a mark of another view, least of all the same place of the mirrored side', () => {
    expect(marksAt([point('a', PLACE)], { ...PLACE, view: 'anterior' }, 1)).toEqual([])
    expect(marksAt([point('a', PLACE)], { ...PLACE, x: -PLACE.x }, 1)).toEqual([])
  })

  it('finds a note by its tip and by the head of its pin', () => {
    const note = noteMark(PLACE)
    expect(marksAt([note], beside(0, -30), 1)).toEqual([note])
    expect(marksAt([note], beside(0, 30), 1)).toEqual([])
    expect(marksAt([note], beside(0, 20), 1)).toEqual([note])
  })

  it('finds an area only where it is painted, after every symbol', () => {
    const area = areaMark({
      strokes: [
        {
          kind: 'brush',
          view: 'posterior',
          width: 30,
          points: [
            [40, 210],
            [80, 210],
          ],
        },
      ],
    })
    expect(ids(marksAt([area, findingMark(beside(5))], PLACE, 1))).toEqual(['m3', 'm2'])
    expect(marksAt([area], beside(0, 14.9), 1)).toEqual([area])
    expect(marksAt([area], beside(0, 15.1), 1)).toEqual([])
  })
})

describe('tapTargets', () => {
  const area = areaMark({
    strokes: [
      {
        kind: 'brush',
        view: 'posterior',
        width: 30,
        points: [
          [40, 210],
          [80, 210],
        ],
      },
    ],
  })

  it('lets a trigger point be placed inside a painted area, which select takes', () => {
    expect(tapTargets([area], PLACE, 1, 'trigger-point', 'mouse')).toEqual([])
    expect(tapTargets([area], PLACE, 1, 'select', 'mouse')).toEqual([area])
  })

  it('gives a finger a wider target than a mouse', () => {
    expect(tapTargets([point('a', beside(18))], PLACE, 1, 'select', 'touch')).toHaveLength(1)
    expect(tapTargets([point('a', beside(18))], PLACE, 1, 'select', 'mouse')).toHaveLength(0)
  })
})

describe('isOnFigure', () => {
  it.each([
    ['the chest', { view: 'anterior', x: 0, y: 250 }, true],
    ['a thigh', { view: 'posterior', x: 60, y: 600 }, true],
    ['between the legs', { view: 'anterior', x: 0, y: 700 }, false],
    ['above the head', { view: 'anterior', x: 0, y: -10 }, false],
    ['between arm and trunk', { view: 'posterior', x: 135, y: 450 }, false],
  ] as const)('%s', (_, place, on) => {
    expect(isOnFigure(place)).toBe(on)
  })

  it('allows for a slack beside the body', () => {
    const above: ViewPoint = { view: 'anterior', x: 0, y: -4 }
    expect(isOnFigure(above)).toBe(false)
    expect(isOnFigure(above, 5)).toBe(true)
    expect(isOnFigure(above, 3)).toBe(false)
  })
})
