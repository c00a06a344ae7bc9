import { anteriorHalf } from './anterior.ts'
import { posteriorHalf } from './posterior.ts'
import { rightLateral } from './right-lateral.ts'
import { rightSole } from './right-sole.ts'

/** What was drawn of the body itself, by view: the client's right side. The build writes this module out packed. */
export const DRAWN_FIGURE = {
  anterior: anteriorHalf,
  posterior: posteriorHalf,
  'right-lateral': rightLateral,
  sole: rightSole,
} as const
