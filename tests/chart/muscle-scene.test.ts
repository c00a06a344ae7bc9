import { describe, expect, test } from 'vitest'
import { bonesOf } from '../../src/chart/figure/bones/bones.ts'
import { regionsOf, regionsOfMuscle } from '../../src/chart/figure/regions/regions.ts'
import { LAYERS, layerFibres, layerShapes, muscleInFocus } from '../../src/chart/muscle-scene.ts'
import { figureScene } from '../../src/chart/scene.ts'

describe('a layer of muscles', () => {
  test.each(LAYERS)('%s: every region of it is drawn, and nothing has another outline', (layer) => {
    const drawn = new Set(layerShapes('posterior', layer).map(({ d }) => d))
    for (const region of regionsOf('posterior', layer)) expect(drawn).toContain(region.d)
  })

  test('is drawn inside the figure: over its skin, under its contours and its outline', () => {
    const bare = figureScene('anterior', true, null)
    const dressed = figureScene('anterior', true, 'superficial')
    expect(dressed.length).toBe(bare.length + layerShapes('anterior', 'superficial').length)
    expect(dressed[0]).toEqual(bare[0])
    expect(dressed.at(-1)).toEqual(bare.at(-1))
  })

  test('is the same list at every call, so that it is drawn from memory', () => {
    expect(figureScene('anterior', true, 'deep')).toBe(figureScene('anterior', true, 'deep'))
  })
})

describe('the bones under a layer', () => {
  const colours = (layer: (typeof LAYERS)[number]) =>
    layerShapes('posterior', layer).map(({ fill }) => fill?.colour)

  test('lie under every muscle', () => {
    const drawn = colours('deep')
    expect(drawn.lastIndexOf('bone')).toBe(drawn.filter((it) => it === 'bone').length - 1)
  })

  test('are all of them in the deep layer, in the superficial one those that are felt under the skin', () => {
    const count = (layer: (typeof LAYERS)[number]) => colours(layer).filter((it) => it === 'bone').length
    expect(count('deep')).toBe(bonesOf('posterior').length)
    expect(count('superficial')).toBe(bonesOf('posterior').filter(({ bare }) => bare).length)
  })
})

describe('the fibres of a layer', () => {
  test.each(LAYERS)('%s: the lines of each of its muscles, from memory', (layer) => {
    const items = layerFibres('anterior', layer)
    expect(items).toHaveLength(regionsOf('anterior', layer).length)
    expect(layerFibres('anterior', layer)).toBe(items)
    for (const { space, view, drawing } of items) {
      expect([space, view, drawing.kind]).toEqual(['figure', 'anterior', 'shape'])
      if (drawing.kind === 'shape')
        expect([drawing.fill, drawing.line?.colour]).toEqual([undefined, 'ink-soft'])
    }
  })
})

test('a muscle in focus is drawn in its own view, on its own side, with its fibres inside', () => {
  const right = regionsOfMuscle('infraspinatus').find(
    ({ view, side }) => view === 'posterior' && side === 'right',
  )
  if (!right) throw new Error('infraspinatus is not drawn')
  const items = muscleInFocus(right)
  expect(new Set(items.map(({ view }) => view))).toEqual(new Set(['posterior']))
  const numbers = items.flatMap(({ drawing }) =>
    drawing.kind === 'shape' ? [...drawing.d.matchAll(/[ML]\s*(-?[\d.]+)/g)].map(([, x]) => Number(x)) : [],
  )
  // The client's right is at x > 0 from behind.
  expect(Math.min(...numbers)).toBeGreaterThan(0)
})
