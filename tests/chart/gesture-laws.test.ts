import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartTool, GestureInput, PointerKind } from '../../src/chart/gesture.ts'
import { screenPoint } from '../../src/chart/space.ts'
import { cancel, lost, MARK, menu, move, play, SELECTED, space, up, wheel } from './gesture-inputs.ts'

const position = fc.integer({ min: 0, max: 60 })
const pointerId = fc.constantFrom(1, 2, 3)
const someInput: fc.Arbitrary<GestureInput> = fc.oneof(
  fc
    .record({
      id: pointerId,
      pointer: fc.constantFrom<PointerKind>('mouse', 'touch', 'pen'),
      x: position,
      y: position,
      button: fc.constantFrom('primary', 'primary', 'middle', 'secondary'),
      mark: fc.constantFrom(null, MARK, SELECTED),
    })
    .map(
      ({ id, pointer, x, y, button, mark }) =>
        ({ type: 'down', pointerId: id, pointer, button, at: screenPoint(x, y), mark }) as GestureInput,
    ),
  fc.tuple(pointerId, position, position).map(([id, x, y]) => move(x, y, id)),
  pointerId.map((id) => up(id)),
  fc.constantFrom(lost, cancel, wheel, menu, space(true), space(false)),
)
const someTool = fc.constantFrom<ChartTool>('select', 'trigger-point', 'symptom-area', 'finding', 'note')

describe('whatever happens', () => {
  it('after Escape, or when every pointer is up, the gesture is over', () => {
    fc.assert(
      fc.property(someTool, fc.array(someInput, { maxLength: 60 }), (tool, inputs) => {
        expect(play(tool, [...inputs, cancel]).gesture.phase).toBe('idle')
        expect(play(tool, [...inputs, up(1), up(2), up(3)]).gesture.phase).toBe('idle')
      }),
    )
  })

  it('nothing is dropped that was not dragged, nothing finished that was not begun, and each ends once', () => {
    fc.assert(
      fc.property(someTool, fc.array(someInput, { maxLength: 80 }), (tool, inputs) => {
        let dragging = false
        let painting = false
        for (const effect of play(tool, [...inputs, cancel]).effects) {
          switch (effect.type) {
            case 'drag':
              dragging = true
              break
            case 'drop':
            case 'drag-cancelled':
              expect(dragging).toBe(true)
              dragging = false
              break
            case 'paint':
              expect(effect.first).toBe(!painting)
              painting = true
              break
            case 'paint-finished':
            case 'paint-cancelled':
              expect(painting).toBe(true)
              painting = false
              break
            default:
              // No tap, pan or zoom in the middle of a drag or a stroke.
              expect(dragging || painting).toBe(false)
          }
        }
        expect(dragging || painting).toBe(false)
      }),
    )
  })

  it('only the brush paints, and never on a chart that is read only', () => {
    fc.assert(
      fc.property(
        someTool,
        fc.boolean(),
        fc.array(someInput, { maxLength: 60 }),
        (tool, readOnly, inputs) => {
          const { types } = play(tool, inputs, readOnly)
          if (tool !== 'symptom-area' || readOnly) expect(types).not.toContain('paint')
          if (readOnly) expect(types).not.toContain('drag')
        },
      ),
    )
  })
})
