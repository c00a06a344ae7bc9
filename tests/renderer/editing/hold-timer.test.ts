import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkId } from '../../../src/domain/ids.ts'
import type { Mark } from '../../../src/domain/mark.ts'
import { TREATMENTS_LIMIT, type Treatment } from '../../../src/domain/trigger-point.ts'
import { createHoldTimer } from '../../../src/renderer/editing/hold-timer.ts'
import { newTreatment } from '../../../src/renderer/editing/next-treatment.ts'
import { openSession } from '../../../src/renderer/editing/open-session.ts'
import { draftWith, findingMark, pointMark } from '../../domain/some-marks.ts'

const RIGHT = pointMark({ id: 'right', triggerPointId: 'p1', at: { view: 'posterior', x: 64, y: 206 } })
const LEFT = pointMark({ id: 'left', triggerPointId: 'p2', at: { view: 'posterior', x: -64, y: 206 } })
const compression = (seconds: number) => newTreatment({ technique: 'compression', seconds })
const treated = (treatments: readonly Treatment[]): Mark => ({
  ...RIGHT,
  observation: { ...RIGHT.observation, treatments },
})

/** A timer on a clock that the test turns. */
function timerOn(marks: readonly Mark[], state: 'draft' | 'signed' = 'draft') {
  const open = openSession({
    session: { ...draftWith(marks), state },
    write: async () => {},
    now: () => new Date(0),
  })
  let time = 5000
  const waiting = new Set<{ readonly at: number; readonly then: () => void }>()
  const timer = createHoldTimer({
    open,
    now: () => time,
    after: (ms, then) => {
      const mine = { at: time + ms, then }
      waiting.add(mine)
      return () => void waiting.delete(mine)
    },
  })
  const pass = (ms: number) => {
    time += ms
    for (const due of waiting) {
      if (due.at > time) continue
      waiting.delete(due)
      due.then()
    }
  }
  const treatmentsAt = (id: MarkId) => {
    const mark = open.store.getState().session.marks.find((each) => each.id === id)
    return mark?.kind === 'trigger-point' ? mark.observation.treatments : []
  }
  const said = () => timer.store.getState().said
  const past = () => open.store.getState().history.past.map(({ name }) => name)
  return { open, timer, pass, treatmentsAt, said, past }
}

describe('a hold', () => {
  it('is logged as one edit, in whole seconds, at the point it began at, whatever was selected since', () => {
    const { open, timer, pass, treatmentsAt, said, past } = timerOn([RIGHT, LEFT])
    timer.toggle(RIGHT.id)
    pass(42_900)
    timer.toggle(LEFT.id)
    expect(treatmentsAt(RIGHT.id)).toMatchObject([{ technique: 'compression', seconds: 42 }])
    expect(treatmentsAt(LEFT.id)).toEqual([])
    expect(said()).toMatchObject({ kind: 'logged', point: 'R infraspinatus', seconds: 42, atLimit: false })
    expect(past()).toEqual(['Add treatment of R infraspinatus'])
    open.undo()
    expect(treatmentsAt(RIGHT.id)).toEqual([])
  })

  it('goes on through edits and undo', () => {
    const { open, timer, pass, treatmentsAt } = timerOn([RIGHT, LEFT])
    timer.toggle(RIGHT.id)
    pass(1000)
    open.apply({ type: 'change-observation', markId: LEFT.id, change: { nprsBefore: 6 } })
    open.undo()
    open.apply({ type: 'remove-mark', markId: LEFT.id })
    pass(1000)
    timer.stop()
    expect(treatmentsAt(RIGHT.id)).toMatchObject([{ seconds: 2 }])
  })

  it('under a second was a slip: nothing is logged, and it is said', () => {
    const { timer, pass, said, past } = timerOn([RIGHT])
    timer.toggle(RIGHT.id)
    pass(999)
    timer.toggle(RIGHT.id)
    expect(past()).toEqual([])
    expect(said()).toEqual({ kind: 'slip', point: 'R infraspinatus' })
  })

  it('stops by itself after the longest time that is recorded', () => {
    const { timer, pass, treatmentsAt, said } = timerOn([RIGHT])
    timer.toggle(RIGHT.id)
    pass(3_599_999)
    expect(timer.store.getState().hold).not.toBeNull()
    // A computer that slept looks at the clock late.
    pass(90_000)
    expect(timer.store.getState().hold).toBeNull()
    expect(treatmentsAt(RIGHT.id)).toMatchObject([{ seconds: 3600 }])
    expect(said()).toMatchObject({ kind: 'logged', atLimit: true })
  })

  it('that was stopped does not stop the next one', () => {
    const { timer, pass, treatmentsAt } = timerOn([RIGHT])
    timer.toggle(RIGHT.id)
    pass(3_000_000)
    timer.toggle(RIGHT.id)
    pass(1000)
    timer.toggle(RIGHT.id)
    pass(700_000)
    expect(timer.store.getState().hold).not.toBeNull()
    expect(treatmentsAt(RIGHT.id)).toHaveLength(1)
  })

  it('of a point that was deleted meanwhile is told, and logged after all where undo brought the point back', () => {
    const { open, timer, pass, treatmentsAt, said } = timerOn([RIGHT])
    timer.toggle(RIGHT.id)
    pass(30_000)
    open.apply({ type: 'remove-mark', markId: RIGHT.id })
    timer.stop()
    expect(said()).toEqual({ kind: 'gone', point: 'R infraspinatus', seconds: 30 })
    open.undo()
    pass(1000)
    timer.toggle(RIGHT.id)
    open.apply({ type: 'remove-mark', markId: RIGHT.id })
    pass(20_000)
    open.undo()
    timer.stop()
    expect(treatmentsAt(RIGHT.id)).toMatchObject([{ seconds: 20 }])
  })

  it('is logged as what was chosen while it ran', () => {
    const { timer, pass, treatmentsAt } = timerOn([RIGHT])
    timer.toggle(RIGHT.id)
    timer.choose('stripping')
    pass(8000)
    timer.stop()
    expect(treatmentsAt(RIGHT.id)).toMatchObject([{ technique: 'stripping', seconds: 8 }])
  })

  it('is not renamed by a correction at another point', () => {
    const { timer, pass, treatmentsAt } = timerOn([RIGHT, LEFT])
    timer.toggle(RIGHT.id)
    timer.remember({ technique: 'heat', seconds: 300 })
    pass(8000)
    timer.stop()
    expect(treatmentsAt(RIGHT.id)).toMatchObject([{ technique: 'compression', seconds: 8 }])
  })

  it('confirms a carried point', () => {
    const { open, timer, pass } = timerOn([{ ...RIGHT, unconfirmed: true }])
    timer.toggle(RIGHT.id)
    pass(2000)
    timer.stop()
    expect(open.store.getState().session.marks[0]).toMatchObject({ unconfirmed: false })
  })
})

describe('nothing is begun', () => {
  it('where no trigger point is selected, and that is said', () => {
    const finding = findingMark({ view: 'posterior', x: 10, y: 300 })
    for (const selected of [null, finding.id, 'unknown' as MarkId]) {
      const { timer, said } = timerOn([RIGHT, finding])
      timer.toggle(selected)
      expect(timer.store.getState().hold).toBeNull()
      expect(said()).toEqual({ kind: 'no-point' })
    }
  })

  it('at a point that holds no more treatments', () => {
    const full = Array.from({ length: TREATMENTS_LIMIT }, () => compression(60))
    const { timer, said } = timerOn([treated(full)])
    timer.toggle(RIGHT.id)
    expect(timer.store.getState().hold).toBeNull()
    expect(said()).toMatchObject({ kind: 'full' })
  })

  it('in a signed session', () => {
    const { timer, said } = timerOn([RIGHT], 'signed')
    timer.toggle(RIGHT.id)
    expect(timer.store.getState()).toMatchObject({ hold: null })
    expect(said()).toBeNull()
  })
})

it('a point that fills up during a hold is not overfilled: the seconds are told', () => {
  const almost = Array.from({ length: TREATMENTS_LIMIT - 1 }, () => compression(60))
  const { open, timer, pass, said, treatmentsAt } = timerOn([treated(almost)])
  timer.toggle(RIGHT.id)
  open.apply({ type: 'add-treatment', markId: RIGHT.id, treatment: compression(30) })
  pass(5000)
  timer.stop()
  expect(said()).toEqual({ kind: 'full', point: 'R infraspinatus', seconds: 5 })
  expect(treatmentsAt(RIGHT.id)).toHaveLength(TREATMENTS_LIMIT)
})

it('a session that was signed during a hold stays as it was signed: the seconds are told', () => {
  const { open, timer, pass, said } = timerOn([RIGHT])
  timer.toggle(RIGHT.id)
  pass(5000)
  open.store.setState(({ session }) => ({ session: { ...session, state: 'signed' } }))
  timer.toggle(RIGHT.id)
  expect(timer.store.getState().hold).toBeNull()
  expect(said()).toEqual({ kind: 'signed', point: 'R infraspinatus', seconds: 5 })
})

describe('the next treatment', () => {
  it('begins as a minute of compression, then as the last one was', () => {
    const { timer, pass } = timerOn([RIGHT])
    expect(timer.store.getState().next).toEqual({ technique: 'compression', seconds: 60 })
    timer.choose('tool')
    timer.toggle(RIGHT.id)
    pass(35_000)
    timer.stop()
    expect(timer.store.getState().next).toEqual({ technique: 'tool', seconds: 35 })
  })

  it('of a session that is opened again begins as its last one', () => {
    const { timer } = timerOn([
      treated([compression(60), newTreatment({ technique: 'cold', seconds: null })]),
    ])
    expect(timer.store.getState().next).toEqual({ technique: 'cold', seconds: null })
  })
})

it('whatever is pressed and selected, each hold of a second or more is logged once, where it began', () => {
  const stroke = fc.record({
    select: fc.constantFrom(RIGHT.id, LEFT.id),
    after: fc.integer({ min: 0, max: 90_000 }),
  })
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 40 }), (strokes) => {
      const { timer, pass, treatmentsAt } = timerOn([RIGHT, LEFT])
      const expected: Record<string, number[]> = { [RIGHT.id]: [], [LEFT.id]: [] }
      let running: { readonly at: MarkId; ms: number } | null = null
      for (const { select, after } of strokes) {
        pass(after)
        if (running) {
          const seconds = Math.floor((running.ms + after) / 1000)
          if (seconds >= 1) expected[running.at]?.push(seconds)
          running = null
        } else running = { at: select, ms: 0 }
        timer.toggle(select)
      }
      for (const id of [RIGHT.id, LEFT.id])
        expect(treatmentsAt(id).map(({ seconds }) => seconds)).toEqual(expected[id])
    }),
  )
})
