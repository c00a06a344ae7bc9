import { z } from 'zod'
import { muscleById } from '../atlas/muscles.ts'
import { FreeText, Line } from '../text.ts'
import { Side } from '../view-point.ts'

/** What one text of a handout holds at most: it is to be read, not filed. */
export const PASSAGE_LIMIT = 600
const Passage = FreeText.refine(
  (text) => text.length <= PASSAGE_LIMIT,
  `Please use at most ${PASSAGE_LIMIT} characters here.`,
)

/** How many of each a handout holds at most. */
export const HANDOUT_LIMITS = { muscles: 12, careOfMuscle: 3, care: 3, training: 4 } as const

/** Something to do at home. */
export const HandoutCare = z
  .strictObject({
    words: Passage,
    /** How long and how often. */
    dose: Line,
  })
  .readonly()
export type HandoutCare = z.infer<typeof HandoutCare>

/** What a client is told of one muscle on one side. An empty text is not printed. */
export const HandoutMuscle = z
  .strictObject({
    muscleId: z.string().refine((id) => muscleById(id) !== undefined, 'there is no such muscle in the atlas'),
    side: Side,
    /** What it is and does. */
    does: Passage,
    /** Where it is felt. */
    felt: Passage,
    /** What helped. */
    helped: Passage,
    care: z.array(HandoutCare).max(HANDOUT_LIMITS.careOfMuscle).readonly(),
    /** What to go easy on. */
    avoid: Passage,
  })
  .readonly()
export type HandoutMuscle = z.infer<typeof HandoutMuscle>

/** Tells the muscles of a handout from each other: the muscle and the client's side. */
export const muscleKey = ({ muscleId, side }: Pick<HandoutMuscle, 'muscleId' | 'side'>): string =>
  `${muscleId}--${side}`

const eachOnce = (muscles: readonly HandoutMuscle[]) =>
  new Set(muscles.map(muscleKey)).size === muscles.length

/** What a client takes home, in words that the therapist may change. An empty text is not printed. */
export const Handout = z
  .strictObject({
    greeting: Passage,
    /** The most important first: what does not fit on two pages is left out from the end. */
    muscles: z
      .array(HandoutMuscle)
      .max(HANDOUT_LIMITS.muscles)
      .refine(eachOnce, 'two muscles of a handout are the same muscle on the same side')
      .readonly(),
    /** Home care that belongs to no muscle here. */
    care: z.array(HandoutCare).max(HANDOUT_LIMITS.care).readonly(),
    /** Picked by the therapist; one passage each. */
    training: z.array(Passage).max(HANDOUT_LIMITS.training).readonly(),
    /** From here on a line of its own for each thing. */
    takeCare: Passage,
    callUs: Passage,
    seeDoctor: Passage,
    nextVisit: Line,
  })
  .readonly()
export type Handout = z.infer<typeof Handout>
