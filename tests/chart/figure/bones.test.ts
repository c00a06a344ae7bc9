import { describe, expect, it, test } from 'vitest'
import { bonesOf } from '../../../src/chart/figure/bones/bones.ts'
import { rib, rod, vertebra } from '../../../src/chart/figure/bones/long-bone.ts'
import { figureDrawing } from '../../../src/chart/figure/figure.ts'
import { LANDMARKS } from '../../../src/chart/figure/landmarks.ts'
import { closeAcrossMidline, mirrorPath } from '../../../src/chart/figure/mirror.ts'
import { flattenPath, type Point, parsePath, pathBounds } from '../../../src/chart/path.ts'
import { View } from '../../../src/domain/view-point.ts'
import { distanceOutside, isWithin, polygons } from '../../../tools/atlas/geometry.ts'

const awayFromBone = (view: View, place: Point) =>
  Math.min(...bonesOf(view).map(({ d }) => distanceOutside(polygons(d), place)))

describe.each(View.options)('the bones, %s', (view) => {
  it('are closed and lie inside the figure', () => {
    const outline = polygons(figureDrawing(view).outline)
    for (const { d } of bonesOf(view)) {
      const commands = parsePath(d)
      expect(commands.filter(({ op }) => op === 'Z')).toHaveLength(
        commands.filter(({ op }) => op === 'M').length,
      )
      const strays = flattenPath(commands, 0.3)
        .flat()
        .filter((point) => distanceOutside(outline, point) > 0.4)
        .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
      expect(strays).toEqual([])
    }
  })

  it('are the same on both sides', () => {
    if (view === 'right-lateral' || view === 'left-lateral') {
      expect(bonesOf('left-lateral').map(({ d }) => d)).toEqual(
        bonesOf('right-lateral').map(({ d }) => mirrorPath(d)),
      )
      return
    }
    for (const { d } of bonesOf(view)) {
      const { minX, maxX } = pathBounds(parsePath(d))
      expect(minX).toBeCloseTo(-maxX, 6)
    }
  })
})

/** Of bone, and on the edge of what is drawn of it. */
const BONY = [
  'acromion-lateral',
  'scapula-inferior-angle',
  'scapula-superior-angle',
  'scapular-spine-root',
  'coracoid',
  'sternal-angle',
  'humeral-epicondyle-lateral',
  'humeral-epicondyle-medial',
  'olecranon',
  'radial-styloid',
  'ulnar-styloid',
  'iliac-crest-top',
  'iliac-tubercle',
  'asis',
  'psis',
  'ischial-tuberosity',
  'greater-trochanter-tip',
  'greater-trochanter-lateral',
  'patella-upper',
  'patella-lower',
  'femoral-epicondyle-lateral',
  'femoral-epicondyle-medial',
  'tibial-tuberosity',
  'fibular-head',
  'medial-malleolus',
  'lateral-malleolus',
]

test.each(BONY)('the %s is where the bone is, within the error of the landmark', (id) => {
  const landmark = LANDMARKS.find((it) => it.id === id)
  expect(landmark).toBeDefined()
  for (const [view, [x, y]] of Object.entries(landmark?.at ?? {})) {
    const away = awayFromBone(View.parse(view), { x, y })
    expect(away, view).toBeLessThanOrEqual(landmark?.u ?? 0)
  }
})

it.each([-32, 32])('leaves the hole in the hip bone open at x = %i', (x) => {
  expect(awayFromBone('anterior', { x, y: 494 })).toBeGreaterThan(2)
})

describe('a long bone', () => {
  it('has the width that was asked for at its waist and is wider at its ends', () => {
    const shape = polygons(rod('0 0', '0 40', 6))
    expect(isWithin(shape, { x: 2.8, y: 20 })).toBe(true)
    expect(isWithin(shape, { x: 3.4, y: 20 })).toBe(false)
    expect(isWithin(shape, { x: 3.4, y: 1.5 })).toBe(true)
  })

  it('rib and vertebra close', () => {
    expect(rib('0 0, 10 4, 20 10').endsWith('Z')).toBe(true)
    const whole = polygons(closeAcrossMidline(vertebra(100, 10, 8, 14)))
    expect(isWithin(whole, { x: -13, y: 98 })).toBe(true)
    expect(isWithin(whole, { x: 13, y: 103 })).toBe(false)
  })
})
