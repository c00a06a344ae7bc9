import fc from 'fast-check'
import {
  HANDOUT_LIMITS,
  type Handout,
  type HandoutMuscle,
  muscleKey,
} from '../../src/domain/handout/handout.ts'
import { Side } from '../../src/domain/view-point.ts'
import { line, muscleId, oneOf } from './arbitrary-record.ts'

const care = fc.record({ words: line, dose: line })

const muscle: fc.Arbitrary<HandoutMuscle> = fc.record({
  muscleId,
  side: oneOf(Side.options),
  does: line,
  felt: line,
  helped: line,
  care: fc.array(care, { maxLength: HANDOUT_LIMITS.careOfMuscle }),
  avoid: line,
})

/** Any handout; its muscles need not be marked anywhere. */
export const handout: fc.Arbitrary<Handout> = fc.record({
  greeting: line,
  muscles: fc.uniqueArray(muscle, { maxLength: 3, selector: muscleKey }),
  care: fc.array(care, { maxLength: HANDOUT_LIMITS.care }),
  training: fc.array(line, { maxLength: HANDOUT_LIMITS.training }),
  takeCare: line,
  callUs: line,
  seeDoctor: line,
  nextVisit: line,
})
