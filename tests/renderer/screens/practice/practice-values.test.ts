import { describe, expect, it } from 'vitest'
import { PracticeId } from '../../../../src/domain/ids.ts'
import { NEW_PRACTICE } from '../../../../src/domain/practice.ts'
import {
  blankPracticeValues,
  practiceValues,
  readPractice,
  usualPaper,
} from '../../../../src/renderer/screens/practice/practice-values.ts'

const KEPT = {
  id: PracticeId.parse('p1'),
  ...NEW_PRACTICE,
  sample: false,
  createdAt: '2026-03-12T09:00:00.000Z',
}

describe('the form of the practice', () => {
  it.each([
    ['en-US', 'letter'],
    ['en', 'letter'],
    ['es-MX', 'letter'],
    ['en-GB', 'a4'],
    ['de', 'a4'],
    ['vi-VN', 'a4'],
    ['not a language', 'a4'],
  ])('for %s the paper is %s', (language, paper) => {
    expect(usualPaper(language)).toBe(paper)
  })

  it('names every field that is missing', () => {
    const read = readPractice(blankPracticeValues('de'), KEPT)
    expect(read.kind === 'faults' && Object.keys(read.faults)).toEqual(['name', 'therapist'])
  })

  it('reads what it shows', () => {
    const values = {
      ...blankPracticeValues('de'),
      name: ' Praxis ',
      therapist: 'Mara',
      address: 'Weg 1\nBerlin',
    }
    const read = readPractice(values, KEPT)
    if (read.kind !== 'practice') throw new Error('expected a practice')
    expect(read.practice.name).toBe('Praxis')
    expect(readPractice(practiceValues(read.practice), KEPT)).toEqual(read)
  })
})
