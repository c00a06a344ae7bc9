import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeEdit } from '../../../../src/domain/describe-edit.ts'
import { applyEdit } from '../../../../src/domain/edit.ts'
import type { MarkId } from '../../../../src/domain/ids.ts'
import { BLANK_OBSERVATION } from '../../../../src/domain/trigger-point.ts'
import {
  carriedEdit,
  nextWaiting,
  waitingMarks,
} from '../../../../src/renderer/screens/session/carried/confirming.ts'
import { areaMark, draftWith, pointMark } from '../../../domain/some-marks.ts'

const carried = (id: string, unconfirmed: boolean) => ({
  ...pointMark({ id, triggerPointId: `p-${id}` }),
  unconfirmed,
})
const marks = [carried('a', true), carried('b', false), carried('c', true), carried('d', true)]
const id = (text: string) => text as MarkId

describe('carried marks', () => {
  it('wait in the order of the session, and after the last comes the first', () => {
    expect(waitingMarks(marks).map((mark) => mark.id)).toEqual(['a', 'c', 'd'])
    expect(nextWaiting(marks, id('a'))).toBe('c')
    expect(nextWaiting(marks, id('d'))).toBe('a')
    expect(nextWaiting([carried('a', true)], id('a'))).toBeNull()
  })

  it('answered one after the other, each once, are all confirmed or gone', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (gone) => {
        let session = draftWith(gone.map((_, index) => carried(`m${index}`, true)))
        let next: MarkId | null = id('m0')
        for (const isGone of gone) {
          const mark = session.marks.find((each) => each.id === next)
          if (!mark) throw new Error('one still waits')
          const after = nextWaiting(session.marks, mark.id)
          const edit = carriedEdit(mark, isGone ? 'gone' : 'as-before')
          session = applyEdit(session, edit).session
          next = after
        }
        expect(next).toBeNull()
        expect(waitingMarks(session.marks)).toEqual([])
        expect(session.marks.map((mark) => mark.kind === 'trigger-point' && mark.observation.status)).toEqual(
          gone.map((isGone) => (isGone ? 'not-found' : 'latent')),
        )
      }),
    )
  })

  it('that are no points are removed when they are gone; a point is recorded as not found', () => {
    const area = { ...areaMark({}), unconfirmed: true }
    const session = draftWith([area, carried('a', true)])
    expect(applyEdit(session, carriedEdit(area, 'gone')).session.marks).toHaveLength(1)
    const edit = carriedEdit(carried('a', true), 'gone')
    expect(describeEdit(edit, session)).toBe('Not found: R infraspinatus')
    expect(applyEdit(session, edit).session.marks[1]).toMatchObject({
      unconfirmed: false,
      observation: { status: 'not-found' },
    })
  })

  it('are said to be felt in this visit only by the answer that says so', () => {
    const zone = { zoneId: 'temple', side: 'right', extent: 'primary', quality: null } as const
    const mark = { ...carried('a', true), observation: { ...BLANK_OBSERVATION, observedReferral: [zone] } }
    const session = draftWith([mark])
    const felt = (answer: 'as-before' | 'there-only' | 'gone') => {
      const [after] = applyEdit(session, carriedEdit(mark, answer)).session.marks
      return after?.kind === 'trigger-point' && !after.unconfirmed ? after.observation : null
    }
    expect(felt('as-before')).toMatchObject({ status: 'latent', observedReferral: [zone] })
    expect(felt('there-only')).toMatchObject({ status: 'latent', observedReferral: [] })
    expect(felt('gone')).toMatchObject({ status: 'not-found', observedReferral: [] })
    expect(describeEdit(carriedEdit(mark, 'gone'), session)).toBe('Not found: R infraspinatus')
  })
})
