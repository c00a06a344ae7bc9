import { expect, it } from 'vitest'
import { sideOf } from '../../../../src/domain/view-point.ts'
import { facingInWords } from '../../../../src/renderer/screens/session/sides/facing.ts'

it.each([
  ['prone', 'feet', 'Client prone: their right is on your right'],
  ['prone', 'head', 'Client prone, you at the head: their right is on your left'],
  ['supine', 'feet', 'Client supine: their right is on your left'],
  ['supine', 'head', 'Client supine, you at the head: their right is on your right'],
  ['right-up', 'feet', 'Client lying on the left: their right is up'],
  ['left-up', 'head', 'Client lying on the right: their left is up'],
] as const)('%s, seen from the %s: %s', (facing, standing, words) => {
  expect(facingInWords(facing, standing)).toBe(words)
})

it('from the feet it is as on the chart: prone as the posterior view, supine as the anterior', () => {
  const onYourRight = { x: 50, y: 300 }
  const words = (view: 'posterior' | 'anterior') => sideOf({ view, ...onYourRight })
  expect(facingInWords('prone', 'feet')).toContain(
    `right is on your ${words('posterior') === 'right' ? 'right' : 'left'}`,
  )
  expect(facingInWords('supine', 'feet')).toContain(
    `right is on your ${words('anterior') === 'right' ? 'right' : 'left'}`,
  )
})
