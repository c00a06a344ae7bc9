import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markFrames, placeOnMark } from '../../src/chart/mark-frames.ts'
import { isPaintedAt } from '../../src/domain/painted.ts'
import type { Stroke } from '../../src/domain/symptom-area.ts'
import type { ViewPoint } from '../../src/domain/view-point.ts'
import { areaMark, findingMark, noteMark, pointMark } from '../domain/some-marks.ts'
import { someStrokes } from './arbitrary-strokes.ts'

const AT: ViewPoint = { view: 'right-lateral', x: 12, y: 300 }

describe('the frame of a mark', () => {
  it('stands at the place of what has one', () => {
    for (const mark of [pointMark({}), findingMark(AT), noteMark(AT)]) {
      const { view, x, y } = mark.at
      expect(markFrames(mark)).toEqual([{ view, box: { minX: x, minY: y, maxX: x, maxY: y } }])
      expect(placeOnMark(mark)).toEqual(mark.at)
    }
  })

  it('goes round an area in every view that it is in', () => {
    const [stroke] = areaMark({}).strokes as [Stroke]
    const mark = { ...areaMark({}), strokes: [stroke, { ...stroke, view: 'right-lateral' as const }] }
    expect(markFrames(mark).map(({ view }) => view)).toEqual([stroke.view, 'right-lateral'])
  })

  it('has the place of an area inside it, and that place is painted', () => {
    fc.assert(
      fc.property(someStrokes, (strokes) => {
        const mark = { ...areaMark({}), strokes }
        const at = placeOnMark(mark)
        expect(markFrames(mark).some(({ view }) => view === at?.view)).toBe(at !== undefined)
        if (at) expect(isPaintedAt(strokes, at)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
