import { expect, it } from 'vitest'
import { changeItems } from '../../src/chart/change-scene.ts'
import { faded } from '../../src/chart/faded.ts'
import { areaMark, pointMark } from '../domain/some-marks.ts'

const items = changeItems([{ mark: pointMark({}), number: 1, verdict: null }], [areaMark({})])
const drawings = (strength: number) =>
  faded(items, strength).flatMap((item) => (item.space === 'marker' ? item.drawings : [item.drawing]))
const opacities = (strength: number) =>
  drawings(strength).flatMap((each) =>
    each.kind === 'shape'
      ? [each.fill?.opacity, each.hatch?.opacity, each.line?.opacity].filter((it) => it !== undefined)
      : [],
  )

it('draws every shape as much more faintly, and nothing at all at zero', () => {
  expect(faded(items, 1)).toBe(items)
  expect(faded(items, 0)).toEqual([])
  expect(opacities(1).length).toBeGreaterThan(1)
  expect(opacities(0.25)).toEqual(opacities(1).map((it) => it / 4))
})

it('keeps places and drops numbers only when it is the fainter of two', () => {
  const labels = (strength: number) => drawings(strength).filter(({ kind }) => kind === 'label').length
  expect(labels(0.5)).toBe(labels(1))
  expect(labels(1)).toBeGreaterThan(0)
  expect(labels(0.4)).toBe(0)
  expect(faded(items, 0.4).map(({ view, markId }) => ({ view, markId }))).toEqual(
    items.map(({ view, markId }) => ({ view, markId })),
  )
})
