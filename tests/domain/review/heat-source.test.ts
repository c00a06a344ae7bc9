import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeatSource } from '../../../src/domain/review/heat-source.ts'
import { heatVisit } from '../../../src/domain/review/heat-visit.ts'
import { Session } from '../../../src/domain/session.ts'
import { session } from '../arbitrary-session.ts'
import { halfOf, point, source } from './some-heat.ts'

describe('what a stored session says for a heat map', () => {
  it('is what the whole record says', () => {
    fc.assert(
      fc.property(session, (one) => {
        const read = readHeatSource(JSON.parse(JSON.stringify(one)))
        if (!read) throw new Error('it is a session')
        expect(heatVisit(read, halfOf)).toEqual(heatVisit(Session.parse(one), halfOf))
      }),
      { numRuns: 60 },
    )
  })

  const stored = source('01-10', [point({})])
  const [mark] = stored.marks
  const withMark = (fields: object) => ({ ...stored, marks: [{ ...mark, ...fields }] })

  it.each([
    ['nothing', undefined],
    ['no record', 'text'],
    ['no marks', { ...stored, marks: undefined }],
    ['no day', { ...stored, dateOfService: '2026-02-30' }],
    ['no client', { ...stored, clientId: '' }],
    ['a mark of an unknown kind', withMark({ kind: 'star' })],
    ['an unknown muscle', withMark({ muscleId: 'no-such-muscle' })],
    ['an unknown side', withMark({ side: 'starboard' })],
    ['a side that contradicts the place', withMark({ side: 'left' })],
    ['a place that is none', withMark({ at: { view: 'posterior', x: 'far', y: 3 } })],
    ['an unknown status', withMark({ observation: { status: 'gone' } })],
    ['nobody knows whether it was confirmed', withMark({ unconfirmed: undefined })],
    [
      'a stroke without a line',
      {
        ...stored,
        marks: [
          {
            kind: 'symptom-area',
            unconfirmed: false,
            strokes: [{ kind: 'brush', view: 'anterior', width: 9, points: [] }],
          },
        ],
      },
    ],
  ])('cannot be read where there is %s', (_, payload) => {
    expect(readHeatSource(stored)).not.toBeNull()
    expect(readHeatSource(payload)).toBeNull()
  })
})
