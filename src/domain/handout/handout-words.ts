import { muscleById } from '../atlas/muscles.ts'
import { lowerFirst, SIDE_WORDS, upperFirst } from '../words.ts'
import type { HandoutMuscle } from './handout.ts'

/** The fixed words of a handout, on paper and in its editor. Plain: a test counts their reading age. */
export const HANDOUT_WORDS = {
  title: 'What we found and what you can do',
  triggerPoint: 'A trigger point is a sore, tight spot in a muscle that can hurt somewhere else.',
  thanks: 'Thank you for coming. This page says what we found and what you can do at home.',
  signs: {
    spot: 'The sore spot',
    primary: 'You feel it most here',
    spillover: 'It can spread here',
    textbook: 'Many people feel it here',
    muscle: 'The muscle',
  },
  helped: 'What helped',
  atHome: 'At home',
  avoid: 'Go easy on',
  alsoAtHome: 'More for you to do at home',
  training: 'Before you train',
  takeCare: 'Take care',
  callUs: 'Call us if',
  seeDoctor: 'When to see a doctor',
  nextVisit: 'Your next visit',
  leftOut: 'Not on these pages',
  /** Beside home care that presses, for a client with contraindications. */
  cautionsFirst: 'First read “Take care” below.',
  notFelt: 'Stop if it hurts more. A mild pull or a good ache is all right.',
  callUsLines: [
    'the pain gets worse and stays that way for two days',
    'you feel new numbness or tingling',
    'you are not sure how to do something on this page',
  ],
  bothSides: { right: 'Do the same as on the right.', left: 'Do the same as on the left.', midline: '' },
} as const

/** A view as a client calls it, under a drawing. */
export const PLAIN_VIEWS = {
  posterior: 'From behind',
  anterior: 'From the front',
  'right-lateral': 'From the right',
  'left-lateral': 'From the left',
  soles: 'Your soles',
} as const

/** Techniques as a client knows them. */
export const PLAIN_TECHNIQUES = {
  compression: 'steady pressure',
  stripping: 'slow strokes',
  'myofascial-release': 'a slow, soft pull',
  'contract-relax': 'tensing and letting go',
  stretch: 'a stretch',
  heat: 'warmth',
  cold: 'cold',
  tool: 'a massage tool',
  needling: 'thin needles',
  other: 'hands-on work',
} as const

/** A muscle as a client reads it: "Right upper trapezius". */
export function muscleTitle({ muscleId, side }: Pick<HandoutMuscle, 'muscleId' | 'side'>): string {
  return upperFirst(`${SIDE_WORDS[side]} ${lowerFirst(muscleById(muscleId)?.name ?? muscleId)}`)
}
