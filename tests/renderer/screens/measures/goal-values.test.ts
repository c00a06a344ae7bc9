import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalValues, readGoal, readTold } from '../../../../src/renderer/screens/measures/goal-values.ts'
import { client } from '../../../domain/arbitrary-record.ts'

const typed = { ...goalValues(null, ['psfs']), words: ' Pain-free running ', target: '21', unit: 'km' }
const faultsOf = (values: typeof typed | Parameters<typeof readGoal>[0]) => {
  const read = readGoal(values, null)
  return read.kind === 'faults' ? read.faults : null
}

describe('a goal that is typed', () => {
  it('is read as what it means', () => {
    expect(readGoal({ ...typed, by: '20 Sep 2026' }, null)).toMatchObject({
      kind: 'goal',
      goal: { kind: 'own', words: 'Pain-free running', unit: 'km', target: 21, by: '2026-09-20', values: [] },
    })
    expect(readGoal({ ...typed, kind: 'measure', measure: 'ndi', target: 12 }, null)).toMatchObject({
      kind: 'goal',
      goal: { kind: 'measure', measure: 'ndi', target: 12, by: null },
    })
  })

  it('says what is wrong', () => {
    expect(faultsOf({ ...typed, words: '  ' })).toHaveProperty('words')
    expect(faultsOf({ ...typed, target: '' })).toEqual({ target: 'Please give the number to reach.' })
    expect(faultsOf({ ...typed, target: '-3' })).toHaveProperty('target')
    expect(faultsOf({ ...typed, by: 'soon' })).toHaveProperty('by')
    expect(faultsOf({ ...typed, kind: 'measure', measure: 'hit6', target: 20 })).toEqual({
      target: 'HIT-6 goes from 36 to 78. Please give a number between them.',
    })
  })

  it('comes out of its form as it went in', () => {
    fc.assert(
      fc.property(client, ({ goals }) => {
        for (const goal of goals) {
          const read = readGoal(goalValues(goal, []), goal.id)
          // A measure's goal can be stored out of its range, and blanks around words are not kept.
          if (goal.kind === 'own' && goal.words === goal.words.trim() && goal.unit === goal.unit.trim())
            expect(read).toEqual({ kind: 'goal', goal })
        }
      }),
    )
  })
})

describe('a value that is told', () => {
  it('is of today or earlier', () => {
    expect(readTold({ day: '12 Mar 2026', value: 7.5 }, '2026-03-12')).toEqual({
      kind: 'told',
      told: { day: '2026-03-12', value: 7.5 },
    })
    expect(readTold({ day: '13 Mar 2026', value: 7.5 }, '2026-03-12')).toEqual({
      kind: 'faults',
      faults: { day: 'This day lies ahead. Please give the day on which it was so.' },
    })
  })

  it('needs a number', () => {
    expect(readTold({ day: '12 Mar 2026', value: '' }, '2026-03-12')).toMatchObject({
      faults: { value: 'Please give the number that was told.' },
    })
    expect(readTold({ day: '', value: 'x' }, '2026-03-12')).toMatchObject({
      faults: { day: 'Please give the day.', value: 'Please give a number from 0 to 100 000.' },
    })
  })
})
