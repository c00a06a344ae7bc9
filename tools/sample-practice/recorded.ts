import { SessionEdit } from '../../src/domain/edit.ts'
import type { PostureFinding, TestResult } from '../../src/domain/examination.ts'
import type { MotionId, RomMeasure } from '../../src/domain/rom.ts'

/** A record of one of the lists around the chart, as `ListedRecord` but without its id. */
export interface Recorded {
  readonly list: 'rom' | 'postureFindings' | 'specialTests' | 'measures' | 'homeCare'
  readonly record: Readonly<Record<string, unknown>>
}

type Side = 'right' | 'left'

/** An active movement of one side that was measured. */
export const rom = (
  motion: MotionId,
  side: Side | 'midline',
  degrees: number,
  rest: Partial<Pick<RomMeasure, 'mode' | 'pain' | 'endFeel' | 'note'>> = {},
): Recorded => ({
  list: 'rom',
  record: { motion, side, mode: 'active', degrees, pain: null, endFeel: null, note: '', ...rest },
})
/** What was seen in standing or walking. */
export const seen = (kind: PostureFinding['kind'], words: string, side: Side | null = null): Recorded => ({
  list: 'postureFindings',
  record: { kind, words, side, note: '' },
})
export const tested = (name: string, side: Side | null, result: TestResult, note = ''): Recorded => ({
  list: 'specialTests',
  record: { name, side, result, note },
})
/** Activities from 0, cannot, to 10, as before. */
export const psfs = (activities: Readonly<Record<string, number>>): Recorded => ({
  list: 'measures',
  record: {
    kind: 'psfs',
    activities: Object.entries(activities).map(([words, score]) => ({ words, score })),
  },
})
/** The twenty answers in one word, "4" the best: "43210…". */
export const lefs = (answers: string): Recorded => ({
  list: 'measures',
  record: { kind: 'lefs', items: [...answers].map(Number) },
})
export const total = (kind: 'ndi' | 'odi' | 'dash' | 'hit6', value: number): Recorded => ({
  list: 'measures',
  record: { kind, total: value },
})
/** Something to do at home; `muscleId` if it is for one muscle. */
export const care = (words: string, dose: string, muscleId: string | null = null): Recorded => ({
  list: 'homeCare',
  record: { words, dose, muscleId },
})

/** The edits that put these records into a visit; their ids begin with `key`. Throws if one could not be kept. */
export function recordEdits(recorded: readonly Recorded[], key: string): readonly SessionEdit[] {
  return recorded.map(({ list, record }, index) =>
    SessionEdit.parse({
      type: 'put-record',
      put: { list, record: { id: `${key}-r${index + 1}`, ...record } },
    }),
  )
}
