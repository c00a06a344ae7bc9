import { expect, it } from 'vitest'
import type { FigureItem } from '../../src/chart/scene-item.ts'
import { sceneOperators } from '../../src/report/draw-scene.ts'
import { inkFor } from '../../src/report/pdf/ink.ts'

const shape: FigureItem = {
  space: 'figure',
  view: 'posterior',
  drawing: { kind: 'shape', d: 'M0 0L9 0L9 9Z', fill: { colour: 'heat-1', opacity: 1 } },
}
const written = (items: readonly FigureItem[]) =>
  sceneOperators(
    items,
    new Map([['posterior', { x: 10, y: 20, scale: 2 }]]),
    inkFor('paper', () => []),
  )

it('what may only be drawn within a shape is cut off at its edge, and nothing after it is', () => {
  const operators = written([{ ...shape, within: 'M1 1L4 1L4 4Z' }, shape])
  expect(operators.match(/W n/g)).toHaveLength(1)
  const [cut = '', after = ''] = operators.split('Q\n')
  expect(cut).toMatch(/1 1 m\n4 1 l\n4 4 l\nh\nW n\n/)
  expect(cut.indexOf('W n')).toBeLessThan(cut.indexOf('9 0 l'))
  expect(after).not.toContain('W n')
})
