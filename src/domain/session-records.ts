import { z } from 'zod'
import { CheckedMuscle } from './checked-muscle.ts'
import { PostureFinding, SpecialTest } from './examination.ts'
import { HomeCareItem } from './home-care.ts'
import { AcceptedSideId, distinctIds } from './ids.ts'
import { OutcomeMeasure } from './outcome-measure.ts'
import { RomMeasure } from './rom.ts'
import { FreeText, Line } from './text.ts'

/** A passage of a text that names a side, which the therapist has said is right as it stands. */
export const AcceptedSide = z.strictObject({ id: AcceptedSideId, field: Line, words: FreeText }).readonly()
export type AcceptedSide = z.infer<typeof AcceptedSide>

/** What a session lists around its chart: each list with the schema of its records. */
export const SESSION_LISTS = {
  checkedMuscles: CheckedMuscle,
  rom: RomMeasure,
  postureFindings: PostureFinding,
  specialTests: SpecialTest,
  measures: OutcomeMeasure,
  homeCare: HomeCareItem,
  acceptedSides: AcceptedSide,
} as const

export type SessionList = keyof typeof SESSION_LISTS
export const SESSION_LIST_NAMES = Object.keys(SESSION_LISTS) as readonly SessionList[]

/** How many records one of these lists holds. */
export const LIST_LIMIT = 200

const listOf = <R extends z.ZodType<{ readonly id: string }>>(record: R) =>
  z.array(record).max(LIST_LIMIT).refine(distinctIds, 'two records of a list have the same id').readonly()

/** The lists as fields of a session. */
export const SessionLists = {
  checkedMuscles: listOf(CheckedMuscle),
  rom: listOf(RomMeasure),
  postureFindings: listOf(PostureFinding),
  specialTests: listOf(SpecialTest),
  measures: listOf(OutcomeMeasure),
  homeCare: listOf(HomeCareItem),
  acceptedSides: listOf(AcceptedSide),
} as const

/** A session's lists with nothing in them. */
export const EMPTY_LISTS = {
  checkedMuscles: [],
  rom: [],
  postureFindings: [],
  specialTests: [],
  measures: [],
  homeCare: [],
  acceptedSides: [],
} as const satisfies Record<SessionList, readonly never[]>

/** One record with the name of the list that it belongs to. */
export const ListedRecord = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('checkedMuscles'), record: CheckedMuscle }),
  z.strictObject({ list: z.literal('rom'), record: RomMeasure }),
  z.strictObject({ list: z.literal('postureFindings'), record: PostureFinding }),
  z.strictObject({ list: z.literal('specialTests'), record: SpecialTest }),
  z.strictObject({ list: z.literal('measures'), record: OutcomeMeasure }),
  z.strictObject({ list: z.literal('homeCare'), record: HomeCareItem }),
  z.strictObject({ list: z.literal('acceptedSides'), record: AcceptedSide }),
])
export type ListedRecord = z.infer<typeof ListedRecord>
