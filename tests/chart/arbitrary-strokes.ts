import fc from 'fast-check'
import { type Stroke, StrokeKind } from '../../src/domain/symptom-area.ts'

// Off the grid by a little: no place that is asked lies exactly on an edge.
const coordinate = fc.integer({ min: 0, max: 90 }).map((value) => value + 0.25)

/** A stroke of any kind near the middle of the anterior view. */
export const someStroke: fc.Arbitrary<Stroke> = fc
  .tuple(
    fc.constantFrom(...StrokeKind.options),
    fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 12, max: 40 }),
  )
  .map(([kind, points, width]) => ({ kind, view: 'anterior', width, points }))

/** What somebody paints, fills and erases. */
export const someStrokes = fc.array(someStroke, { minLength: 1, maxLength: 5 })
