import { z } from 'zod'
import { PostureFindingId, SpecialTestId } from './ids.ts'
import { FreeText, Line } from './text.ts'
import { Side } from './view-point.ts'

/** Something seen in how the client stands or walks. `side` null where it has none. */
export const PostureFinding = z
  .strictObject({
    id: PostureFindingId,
    kind: z.enum(['posture', 'gait']),
    words: Line,
    side: Side.nullable(),
    note: FreeText,
  })
  .readonly()
export type PostureFinding = z.infer<typeof PostureFinding>

export const TestResult = z.enum(['positive', 'negative', 'unclear'])
export type TestResult = z.infer<typeof TestResult>

/** A named test, e.g. "Spurling", with its outcome. `side` null where it has none. */
export const SpecialTest = z
  .strictObject({
    id: SpecialTestId,
    name: Line,
    side: Side.nullable(),
    result: TestResult,
    note: FreeText,
  })
  .readonly()
export type SpecialTest = z.infer<typeof SpecialTest>
