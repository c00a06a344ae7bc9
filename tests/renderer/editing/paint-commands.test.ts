import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaintedReferralId } from '../../../src/domain/ids.ts'
import type { Session } from '../../../src/domain/session.ts'
import { Session as SessionSchema } from '../../../src/domain/session.ts'
import { STROKES_LIMIT, type Stroke } from '../../../src/domain/symptom-area.ts'
import { PAINTED_LIMIT, type PaintedReferral } from '../../../src/domain/trigger-point.ts'
import { openSession } from '../../../src/renderer/editing/open-session.ts'
import {
  areaUnder,
  eraseFrom,
  setFelt,
  splitArea,
  splitPaint,
  withoutPaint,
  withPaint,
  withZone,
} from '../../../src/renderer/editing/paint-commands.ts'
import { someStrokes } from '../../chart/arbitrary-strokes.ts'
import { areaMark, draftWith, pointMark } from '../../domain/some-marks.ts'

const stroke = (kind: Stroke['kind'], width: number, ...points: [number, number][]): Stroke => ({
  kind,
  view: 'anterior',
  width,
  points,
})
const line = stroke('brush', 16, [-60, 40], [-10, 40])
const cut = stroke('eraser', 16, [-35, 20], [-35, 60])
const all = stroke('eraser', 40, [-80, 40], [10, 40])

const opened = (session: Session) =>
  openSession({ session, write: async () => undefined, now: () => new Date(0) })
const marksOf = (open: ReturnType<typeof opened>) => open.store.getState().session.marks

describe('an area', () => {
  const area = areaMark({ strokes: [line], complaintId: 'c1' })

  it('is erased in part, whole in one edit, and not at all from afar', () => {
    const open = opened(draftWith([area], ['c1']))
    eraseFrom(open, area, stroke('eraser', 8, [60, 300]))
    expect(open.store.getState().history.past).toHaveLength(0)
    eraseFrom(open, area, all)
    expect(marksOf(open)).toEqual([])
    open.undo()
    expect(marksOf(open)).toEqual([area])
    expect(areaUnder([area], cut)).toBe(area)
    expect(areaUnder([area], stroke('eraser', 8, [60, 300]))).toBeUndefined()
  })

  it('is split into areas that say the same, in one step back', () => {
    const open = opened(draftWith([{ ...area, strokes: [line, cut] }, pointMark({})], ['c1']))
    const [first] = marksOf(open)
    if (first?.kind !== 'symptom-area') throw new Error('no area')
    splitArea(open, first)
    const marks = marksOf(open)
    expect(marks.map(({ kind }) => kind)).toEqual(['symptom-area', 'trigger-point', 'symptom-area'])
    expect(marks[2]).toMatchObject({ quality: 'ache', nprs: 4, complaintId: 'c1', unconfirmed: false })
    expect(SessionSchema.safeParse(open.store.getState().session).success).toBe(true)
    open.undo()
    expect(marksOf(open)[0]).toEqual(first)
  })

  it('of one part is not split', () => {
    const open = opened(draftWith([area], ['c1']))
    splitArea(open, area)
    expect(marksOf(open)).toEqual([area])
  })
})

describe('where a point is felt', () => {
  const said = { extent: 'primary', quality: null } as const

  it('is painted on in the area that is said to be the same, and in another one where it is not', () => {
    const one = withPaint([], line, said) ?? []
    const two = withPaint(one, cut, { ...said, quality: 'burning' }) ?? []
    const three = withPaint(two, line, said) ?? []
    expect(three.map(({ strokes }) => strokes.length)).toEqual([2, 1])
    expect(three[0]?.id).toBe(one[0]?.id)
  })

  it('never loses a stroke to a full area, and says when there is no room', () => {
    const full = [{ id: 'a' as PaintedReferralId, strokes: Array(STROKES_LIMIT).fill(line), ...said }]
    expect(withPaint(full, line, said)).toHaveLength(2)
    const many = Array.from(
      { length: PAINTED_LIMIT },
      (_, i): PaintedReferral => ({
        id: `a${i}` as PaintedReferralId,
        strokes: [line],
        extent: 'spillover',
        quality: null,
      }),
    )
    expect(withPaint(many, line, said)).toBeNull()
  })

  it('is erased in every area that the eraser comes over, and split into parts', () => {
    const painted = withPaint(withPaint([], line, said) ?? [], line, { ...said, extent: 'spillover' }) ?? []
    expect(withoutPaint(painted, all)).toEqual([])
    const parted = splitPaint(withoutPaint(painted, cut))
    expect(parted?.map(({ extent }) => extent)).toEqual(['primary', 'primary', 'spillover', 'spillover'])
    expect(new Set(parted?.map(({ id }) => id)).size).toBe(4)
    expect(splitPaint(painted)).toBeNull()
  })

  it('keeps areas the eraser does not reach the very same', () => {
    fc.assert(
      fc.property(someStrokes, (strokes) => {
        const painted = [{ id: 'a' as PaintedReferralId, strokes, ...said }]
        expect(withoutPaint(painted, stroke('eraser', 8, [400, 900]))[0]).toBe(painted[0])
      }),
      { numRuns: 20 },
    )
  })

  it('takes a zone and gives it back', () => {
    const temple = { zoneId: 'temple', side: 'right', extent: 'primary', quality: null } as const
    const left = { ...temple, side: 'left' } as const
    expect(withZone(withZone([], temple), left)).toEqual([temple, left])
    expect(withZone([temple, left], { ...temple, extent: 'spillover' })).toEqual([left])
  })

  it('is a referred sensation unless the therapist has said no', () => {
    const point = pointMark({})
    const painted = withPaint([], line, said) ?? []
    const open = opened(draftWith([point]))
    setFelt(open, point, { paintedReferral: painted })
    expect(marksOf(open)[0]).toMatchObject({ observation: { signs: { referredSensation: 'yes' } } })
    const { signs } = point.observation
    const no = {
      ...point,
      observation: { ...point.observation, signs: { ...signs, referredSensation: 'no' } },
    } as const
    const other = opened(draftWith([no]))
    setFelt(other, no, { paintedReferral: painted })
    expect(marksOf(other)[0]).toMatchObject({ observation: { signs: { referredSensation: 'no' } } })
    open.undo()
    expect(marksOf(open)).toEqual([point])
  })
})
