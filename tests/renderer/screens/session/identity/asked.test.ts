import { describe, expect, it } from 'vitest'
import {
  askedAtOpening,
  isSettled,
  settled,
} from '../../../../../src/renderer/screens/session/identity/asked.ts'
import { areaMark, pointMark } from '../../../../domain/some-marks.ts'

const point = pointMark({ id: 'm1' })
const opened = askedAtOpening([point, areaMark({ id: 'm2' })])

describe('for which marks it is asked whether they are a former point', () => {
  it('not for those that were there when the session was opened', () => {
    expect(isSettled(opened, point)).toBe(true)
    // What is said of the point otherwise is no reason to ask.
    const rated = { ...point, observation: { ...point.observation, nprsBefore: 7 } } as const
    expect(isSettled(opened, rated)).toBe(true)
  })

  it('for one that is charted since, moved, or said to be of another muscle or side', () => {
    expect(isSettled(opened, pointMark({ id: 'm9' }))).toBe(false)
    for (const change of [
      { at: { ...point.at, y: point.at.y + 0.1 } },
      { at: { ...point.at, view: 'right-lateral' } },
      { muscleId: 'teres-minor' },
      { side: 'midline' },
    ] as const)
      expect(isSettled(opened, { ...point, ...change })).toBe(false)
  })

  it('not again once it was said to be new, and again if it is moved then', () => {
    const charted = pointMark({ id: 'm9' })
    const answered = settled(opened, charted)
    expect(isSettled(answered, charted)).toBe(true)
    expect(isSettled(answered, point)).toBe(true)
    expect(isSettled(answered, { ...charted, at: { ...charted.at, x: 70 } })).toBe(false)
    expect(isSettled(opened, charted)).toBe(false)
  })
})
