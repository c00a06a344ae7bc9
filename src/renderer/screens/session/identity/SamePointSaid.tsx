import { VisuallyHidden } from '@mantine/core'
import { apartWords, lastWords, samePointQuestion } from '../../../../domain/review/same-point-words.ts'
import type { PointOfMark } from './use-same-point.ts'

/** Says the question to whoever does not see it. Rendered all the time: what comes and goes with its words is not announced. */
export function SamePointSaid({ of }: { of: PointOfMark | null }) {
  const nearest = of?.asks ? of.candidates[0] : undefined
  return (
    <VisuallyHidden aria-live="polite">
      {nearest &&
        `${samePointQuestion(nearest)} Then ${lastWords(nearest.former)}, ${apartWords(nearest.millimetres)}. Y: yes. N: new.`}
    </VisuallyHidden>
  )
}
