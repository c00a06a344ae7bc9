import { describe, expect, it } from 'vitest'
import { parsePath, pathBounds } from '../../../../src/chart/path.ts'
import { heatMap } from '../../../../src/domain/review/heat-map.ts'
import { sideOf, type ViewPoint } from '../../../../src/domain/view-point.ts'
import {
  frameOfCount,
  heatHoverAt,
  outlinesOfCount,
  sidesSeen,
} from '../../../../src/renderer/screens/heat-map/heat-place.ts'
import { heated, point, source } from '../../../domain/review/some-heat.ts'

const RIGHT: ViewPoint = { view: 'posterior', x: 80, y: 230 }
const LEFT: ViewPoint = { view: 'posterior', x: -80, y: 230 }
const map = heatMap(
  heated([
    source('01-10', [point({ at: LEFT, side: 'left' })]),
    source('01-17', [point({ at: LEFT, side: 'left' }), point({ at: RIGHT, side: 'right' })]),
    source('01-24', []),
  ]),
  'both',
)
const [count] = map.muscles
if (!count) throw new Error('there is a muscle')

describe('a line of the list on the chart', () => {
  it('is looked at on its more frequent side, and shown on both', () => {
    const chosen = { kind: 'muscle', count } as const
    expect(sidesSeen(count)).toEqual(['left', 'right'])
    const frame = frameOfCount(chosen)
    if (!frame) throw new Error('it is drawn')
    const middle = { view: frame.view, x: (frame.box.minX + frame.box.maxX) / 2, y: 230 }
    expect(sideOf(middle)).toBe('left')
    const boxes = outlinesOfCount(chosen).flatMap(({ view, drawing }) =>
      view === 'posterior' && drawing.kind === 'shape' ? [pathBounds(parsePath(drawing.d))] : [],
    )
    expect(boxes.some(({ minX }) => minX > 0)).toBe(true)
    expect(boxes.some(({ maxX }) => maxX < 0)).toBe(true)
  })

  it('of a zone is the zone on the side where it hurt', () => {
    const chosen = { kind: 'zone', count: { ...count, id: 'heel-posterior', right: 0 } } as const
    const frame = frameOfCount(chosen)
    if (!frame) throw new Error('it is drawn')
    expect(sideOf({ view: frame.view, x: (frame.box.minX + frame.box.maxX) / 2, y: 0 })).toBe('left')
    const lines = outlinesOfCount(chosen)
    expect(lines.length).toBeGreaterThan(0)
    for (const { view, drawing } of lines) {
      if (drawing.kind !== 'shape') throw new Error('a label')
      const { minX, maxX } = pathBounds(parsePath(drawing.d))
      expect(sideOf({ view, x: (minX + maxX) / 2, y: 0 })).toBe('left')
    }
  })
})

describe('a place of the chart in words', () => {
  it('says its own side and how often', () => {
    expect(heatHoverAt(LEFT, map)).toMatchObject({
      name: expect.stringMatching(/^L /),
      words: expect.stringMatching(/ · 2 visits here$/),
    })
    expect(heatHoverAt(RIGHT, map)).toMatchObject({
      name: expect.stringMatching(/^R /),
      words: expect.stringMatching(/ · 1 visit here$/),
    })
  })

  it('says nothing beside the body', () => {
    expect(heatHoverAt({ view: 'posterior', x: 260, y: 20 }, map)).toBeNull()
  })
})
