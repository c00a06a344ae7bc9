import { describe, expect, test } from 'vitest'
import { regionsOf, regionsOfMuscle } from '../../src/chart/figure/regions/regions.ts'
import { LAYERS, layerShapes, muscleInFocus } from '../../src/chart/muscle-scene.ts'
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
