import fc from 'fast-check'
import { TestResult } from '../../src/domain/examination.ts'
import { LEFS, PSFS_LIMIT } from '../../src/domain/outcome-measure.ts'
import { EndFeel, MotionId, RomMode } from '../../src/domain/rom.ts'
import type { ListedRecord, SessionList } from '../../src/domain/session-records.ts'
import type { Addendum, Signature } from '../../src/domain/signature.ts'
import { Side } from '../../src/domain/view-point.ts'
import { freeText, id, instant, line, muscleId, name, oneOf, orNull } from './arbitrary-record.ts'

const nprs = fc.nat(10)
const side = oneOf(Side.options)
const percent = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0)

type RecordOf<L extends SessionList> = Extract<ListedRecord, { list: L }>['record']

/** A record of each of a session's lists. */
export const RECORDS: { readonly [L in SessionList]: fc.Arbitrary<RecordOf<L>> } = {
  checkedMuscles: fc.record({ id: id(), muscleId, side, areaId: orNull(id()), note: freeText }),
  rom: fc.record({
    id: id(),
    motion: oneOf(MotionId.options),
    side,
    mode: oneOf(RomMode.options),
    degrees: orNull(fc.integer({ min: -90, max: 270 })),
    pain: orNull(nprs),
    endFeel: orNull(oneOf(EndFeel.options)),
    note: freeText,
  }),
  postureFindings: fc.record({
    id: id(),
    kind: oneOf(['posture', 'gait'] as const),
    words: line,
    side: orNull(side),
    note: freeText,
  }),
  specialTests: fc.record({
    id: id(),
    name: line,
    side: orNull(side),
    result: oneOf(TestResult.options),
    note: freeText,
  }),
  measures: fc.oneof(
    fc.record({ id: id(), kind: fc.constant('nprs' as const), score: orNull(nprs) }),
    fc.record({
      id: id(),
      kind: fc.constant('psfs' as const),
      activities: fc.array(fc.record({ words: line, score: orNull(nprs) }), { maxLength: PSFS_LIMIT }),
    }),
    fc.record({
      id: id(),
      kind: fc.constant('lefs' as const),
      items: fc.array(orNull(fc.nat(LEFS.each)), { minLength: LEFS.items, maxLength: LEFS.items }),
    }),
    fc.record({ id: id(), kind: oneOf(['ndi', 'odi', 'dash'] as const), total: orNull(percent) }),
    fc.record({
      id: id(),
      kind: fc.constant('hit6' as const),
      total: orNull(fc.integer({ min: 36, max: 78 })),
    }),
  ) as fc.Arbitrary<RecordOf<'measures'>>,
  homeCare: fc.record({ id: id(), words: freeText, muscleId: orNull(muscleId), dose: line }),
  acceptedSides: fc.record({ id: id(), field: line, words: freeText }),
}

export const signature: fc.Arbitrary<Signature> = fc.record({
  at: instant,
  by: name,
  digest: fc.string({ unit: oneOf([...'0123456789abcdef']), minLength: 64, maxLength: 64 }),
})

export const addendum: fc.Arbitrary<Addendum> = fc.record({
  id: id(),
  at: instant,
  author: name,
  reason: name,
  text: freeText,
})
