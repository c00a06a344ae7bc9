import { describe, expect, it } from 'vitest'
import { cautionScene } from '../../src/chart/caution-scene.ts'
import { legendOf } from '../../src/chart/legend.ts'
import { buildScene } from '../../src/chart/scene.ts'
import { SHEET_VIEWS } from '../../src/chart/sheet.ts'
import type { ContraindicationId } from '../../src/domain/ids.ts'
import { areaMark, findingMark, noteMark, pointMark } from '../domain/some-marks.ts'

const AT = { view: 'posterior', x: 64, y: 206 } as const
const MARKS = [pointMark({}), areaMark({}), findingMark(AT), noteMark(AT)]

const drawn = (unconfirmed: boolean) =>
  buildScene({ views: SHEET_VIEWS, marks: MARKS.map((mark) => ({ ...mark, unconfirmed })) })
    .filter(({ markId }) => markId !== undefined)
    .flatMap((item) => (item.space === 'marker' ? item.drawings : [item.drawing]))
const dashes = (unconfirmed: boolean) =>
  drawn(unconfirmed).filter(
    (each) => each.kind === 'shape' && each.line?.dash && each.line.colour !== 'finding',
  )
const numbers = (unconfirmed: boolean) =>
  drawn(unconfirmed).flatMap((each) => (each.kind === 'label' ? [each.text] : []))

describe('a mark that is carried over', () => {
  it('has a dashed edge and a "?" at its number, whatever it is', () => {
    expect(dashes(true)).toHaveLength(MARKS.length)
    expect(numbers(true).toSorted()).toEqual(['1?', '2?', '3?', '4?'])
  })

  it('looks like any other once it is confirmed', () => {
    expect(dashes(false)).toEqual([])
    expect(numbers(false).toSorted()).toEqual(['1', '2', '3', '4'])
  })

  it('is explained in the legend', () => {
    const words = (unconfirmed: boolean) =>
      legendOf([{ ...pointMark({}), unconfirmed }]).map((entry) => entry.words)
    expect(words(true)).toEqual(['Trigger point, latent', 'Carried over, not yet confirmed'])
    expect(words(false)).toEqual(['Trigger point, latent'])
  })
})

it('a contraindication that holds stands as a sign at its place', () => {
  const local = {
    id: 'k' as ContraindicationId,
    ...({ kind: 'local', words: 'varicose veins', redFlag: false, noted: '2026-01-05', note: '' } as const),
  }
  const scene = cautionScene([
    { ...local, at: AT, resolved: null },
    { ...local, at: AT, resolved: '2026-02-01' },
    { ...local, at: null, resolved: null },
  ])
  expect(scene).toMatchObject([{ view: 'posterior', at: { x: 64, y: 206 } }])
})
