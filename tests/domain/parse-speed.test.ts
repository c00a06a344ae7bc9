import { describe, expect, it } from 'vitest'
import { Session } from '../../src/domain/session.ts'
import { areaMark, draftWith, findingMark, noteMark, pointMark } from './some-marks.ts'

const treatment = { technique: 'compression', seconds: 60, repetitions: 3, discomfort: 7, note: 'slowly' }
const referral = { zoneId: 'temple', side: 'right', extent: 'primary' }
const sentence = 'Ached along the outer shoulder after the long run on Sunday, easier by Tuesday. '

/** As JSON: eight treated points, three areas of two strokes of 40 places, two findings, a note, full texts. */
function typicalSession(): string {
  const stroke = {
    view: 'posterior',
    width: 14,
    points: Array.from({ length: 40 }, (_, index) => [60 + index * 0.73, 200 + index * 1.37]),
  }
  const points = Array.from({ length: 8 }, (_, index) => {
    const point = pointMark({ id: `x${index}`, triggerPointId: `p${index}` })
    return {
      ...point,
      observation: {
        ...point.observation,
        observedReferral: [referral, { ...referral, extent: 'spillover' }],
        treatments: [
          { ...treatment, id: 't1' },
          { ...treatment, id: 't2' },
        ],
        note: sentence,
      },
    }
  })
  const areas = Array.from({ length: 3 }, (_, index) => ({
    ...areaMark({ id: `a${index}`, complaintId: 'c1' }),
    strokes: [stroke, stroke],
  }))
  const others = [
    { ...findingMark({ view: 'anterior', x: 30, y: 300 }), id: 'f1' },
    { ...findingMark({ view: 'anterior', x: 30, y: 300 }), id: 'f2' },
    noteMark({ view: 'anterior', x: 30, y: 300 }),
  ]
  const text = sentence.repeat(6)
  return JSON.stringify({
    ...draftWith([], ['c1', 'c2']),
    marks: [...points, ...areas, ...others],
    notes: { subjective: text, objective: text, assessment: text, plan: text },
  })
}

describe('reading a session', () => {
  it('takes at most a millisecond, JSON and schema together', () => {
    const text = typicalSession()
    expect(Session.safeParse(JSON.parse(text)).success).toBe(true)
    const times = Array.from({ length: 300 }, () => {
      const before = performance.now()
      Session.parse(JSON.parse(text))
      return performance.now() - before
    }).sort((a, b) => a - b)
    // The median of the quicker half: other programs on the machine are not what is measured.
    expect(times[75]).toBeLessThan(1)
  })
})
