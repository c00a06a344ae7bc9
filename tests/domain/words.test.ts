import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MUSCLES } from '../../src/domain/atlas/muscles.ts'
import { FindingType, type Mark, sideOfMark } from '../../src/domain/mark.ts'
import { KPA_PER_KG_CM2, SignAnswer } from '../../src/domain/scales.ts'
import { SOAP_SECTIONS } from '../../src/domain/session.ts'
import { SymptomQuality } from '../../src/domain/symptom-area.ts'
import { Signs, Technique, TreatmentResponse, TriggerPointStatus } from '../../src/domain/trigger-point.ts'
import { mirrored, Side, View, type ViewPoint } from '../../src/domain/view-point.ts'
import {
  FINDING_WORDS,
  formatChange,
  formatPressure,
  formatStatus,
  markLabel,
  QUALITY_WORDS,
  RESPONSE_WORDS,
  SIDE_LETTERS,
  SIDE_WORDS,
  SIGN_ANSWER_WORDS,
  SIGN_WORDS,
  SIGNS,
  SOAP_WORDS,
  STATUS_WORDS,
  TECHNIQUE_WORDS,
  upperFirst,
  VIEW_WORDS,
} from '../../src/domain/words.ts'
import { viewPoint } from './arbitrary-record.ts'
import { areaMark, findingMark, noteMark, pointMark } from './some-marks.ts'

/** Where the client's sides are, written out here a second time so that a swap in the program is noticed. */
const PLACES: readonly (readonly [string, ViewPoint, 'R' | 'L' | 'M'])[] = [
  ["anterior, on the viewer's left", { view: 'anterior', x: -60, y: 300 }, 'R'],
  ["anterior, on the viewer's right", { view: 'anterior', x: 60, y: 300 }, 'L'],
  ["posterior, on the viewer's left", { view: 'posterior', x: -60, y: 300 }, 'L'],
  ["posterior, on the viewer's right", { view: 'posterior', x: 60, y: 300 }, 'R'],
  ['right lateral, in front', { view: 'right-lateral', x: 30, y: 300 }, 'R'],
  ['right lateral, behind', { view: 'right-lateral', x: -30, y: 300 }, 'R'],
  ['left lateral, in front', { view: 'left-lateral', x: -30, y: 300 }, 'L'],
  ['left lateral, behind', { view: 'left-lateral', x: 30, y: 300 }, 'L'],
  ["soles, on the viewer's left", { view: 'soles', x: -60, y: 100 }, 'R'],
  ["soles, on the viewer's right", { view: 'soles', x: 60, y: 100 }, 'L'],
  ['the front midline', { view: 'anterior', x: 0, y: 300 }, 'M'],
  ['the back midline', { view: 'posterior', x: -2.9, y: 300 }, 'M'],
  ['beside the front midline', { view: 'anterior', x: -3, y: 300 }, 'R'],
  ['beside the back midline', { view: 'posterior', x: 3, y: 300 }, 'R'],
]

const strokeAt = ({ view, x, y }: ViewPoint) =>
  ({ kind: 'brush', view, width: 12, points: [[x, y]] }) as const
const marksAt = (at: ViewPoint): readonly Mark[] => [
  pointMark({ at }),
  areaMark({ strokes: [strokeAt(at)] }),
  findingMark(at),
  noteMark(at),
]

describe('the side of a mark in a list', () => {
  it.each(PLACES)('%s', (_, at, letter) => {
    expect(marksAt(at).map((mark) => markLabel(mark))).toEqual([
      `${letter} infraspinatus`,
      `${letter} ache`,
      `${letter} scar`,
      `${letter} note`,
    ])
  })

  it('of a painted area is both when it lies on both, over strokes and views', () => {
    const front = strokeAt({ view: 'anterior', x: -60, y: 300 })
    const back = strokeAt({ view: 'posterior', x: -60, y: 300 })
    const sole = strokeAt({ view: 'soles', x: -60, y: 100 })
    const spine = strokeAt({ view: 'posterior', x: 0, y: 300 })
    expect(markLabel(areaMark({ strokes: [front, back] }))).toBe('R+L ache')
    expect(markLabel(areaMark({ strokes: [front, spine, sole] }))).toBe('R ache')
    expect(markLabel(areaMark({ strokes: [spine] }))).toBe('M ache')
  })

  it('of a trigger point on the midline is what the therapist said', () => {
    const at: ViewPoint = { view: 'posterior', x: 0, y: 300 }
    const labels = Side.options.map((side) =>
      markLabel(pointMark({ at, side, muscleId: 'multifidi-lumbar' })),
    )
    expect(labels).toEqual(['R', 'L', 'M'].map((letter) => `${letter} lumbar multifidi`))
  })

  it('swaps when the place is mirrored, and only then', () => {
    const swapped = { right: 'left', left: 'right', midline: 'midline', both: 'both' } as const
    fc.assert(
      fc.property(viewPoint, (at) => {
        const before = marksAt(at).map(sideOfMark)
        expect(marksAt(mirrored(at)).map(sideOfMark)).toEqual(before.map((side) => swapped[side]))
        expect(mirrored(mirrored(at))).toEqual(at)
      }),
    )
  })
})

describe('a trigger point in words', () => {
  it.each(MUSCLES.map((muscle) => [muscle.id, muscle.name] as const))('%s', (muscleId, name) => {
    const label = markLabel(pointMark({ muscleId }))
    expect(label.toLowerCase()).toBe(`r ${name.toLowerCase()}`)
    expect(label).toMatch(/^R [a-z]/)
  })
})

describe('every stored value has a word', () => {
  it.each([
    ['sides', [...Side.options, 'both'], SIDE_WORDS],
    ['letters', [...Side.options, 'both'], SIDE_LETTERS],
    ['views', View.options, VIEW_WORDS],
    ['statuses', TriggerPointStatus.options, STATUS_WORDS],
    ['signs', Object.keys(Signs.unwrap().shape), SIGN_WORDS],
    ['answers', SignAnswer.options, SIGN_ANSWER_WORDS],
    ['techniques', Technique.options, TECHNIQUE_WORDS],
    ['responses', TreatmentResponse.options, RESPONSE_WORDS],
    ['qualities', SymptomQuality.options, QUALITY_WORDS],
    ['findings', FindingType.options, FINDING_WORDS],
    ['sections', SOAP_SECTIONS, SOAP_WORDS],
  ])('%s', (_, values, words) => {
    expect(Object.keys(words).sort()).toEqual([...values].sort())
    expect(new Set(Object.values(words)).size).toBe(values.length)
  })

  it('right is right and left is left', () => {
    expect([SIDE_WORDS.right, SIDE_LETTERS.right]).toEqual(['right', 'R'])
    expect([SIDE_WORDS.left, SIDE_LETTERS.left]).toEqual(['left', 'L'])
  })

  it('the signs stand in the order of the field, essential ones first', () => {
    expect(SIGNS.slice(0, 3)).toEqual(['tautBand', 'hypersensitiveSpot', 'referredSensation'])
  })
})

describe('numbers in words', () => {
  it('pressure is shown in the unit of the practice', () => {
    expect(formatPressure(235.4, 'kPa')).toBe('235 kPa')
    expect(formatPressure(235.4, 'kg/cm²')).toBe('2.4 kg/cm²')
    expect(formatPressure(KPA_PER_KG_CM2 * 2, 'kg/cm²')).toBe('2.0 kg/cm²')
    expect(formatPressure(0, 'kPa')).toBe('0 kPa')
  })

  it('before and after are always shown the same way', () => {
    expect(formatChange(7, 3)).toBe('7 → 3')
    expect(formatChange(7, null)).toBe('7')
    expect(formatChange(null, 0)).toBe('→ 0')
    expect(formatChange(0, 0)).toBe('0 → 0')
    expect(formatChange(null, null)).toBe('')
  })

  it('what a point had become is shown as from and to', () => {
    expect(formatStatus('active', 'not-found')).toBe('active → not found')
    expect(formatStatus('latent', 'latent')).toBe('latent → latent')
    expect(formatStatus('latent', null)).toBe('latent')
  })

  it('a sentence begins with a capital', () => {
    expect(upperFirst('right infraspinatus')).toBe('Right infraspinatus')
    expect(upperFirst('')).toBe('')
  })
})
