import { describe, expect, it } from 'vitest'
import {
  extentEntry,
  findingEntry,
  type LegendEntry,
  legendOf,
  qualityEntry,
  statusEntry,
  TEXTBOOK_ENTRY,
} from '../../src/chart/legend.ts'
import { parsePath, pathBounds } from '../../src/chart/path.ts'
import { FindingType } from '../../src/domain/mark.ts'
import { SymptomQuality } from '../../src/domain/symptom-area.ts'
import { ReferralExtent, TriggerPointStatus } from '../../src/domain/trigger-point.ts'
import { areaMark, findingMark, noteMark, pointMark } from '../domain/some-marks.ts'

const AT = { view: 'anterior', x: 50, y: 300 } as const

describe('the legend', () => {
  it('is empty for an empty chart', () => {
    expect(legendOf([])).toEqual([])
  })

  it('has one entry for each thing that occurs, in a fixed order', () => {
    const marks = [noteMark(AT), findingMark(AT), areaMark({}), pointMark({}), pointMark({ id: 'again' })]
    expect(legendOf(marks).map(({ words }) => words)).toEqual([
      'Trigger point, latent',
      'Ache',
      'Scar',
      'Note',
    ])
    expect(legendOf(marks.toReversed())).toEqual(legendOf(marks))
  })

  it('keeps every drawing in its small box', () => {
    const entries: readonly LegendEntry[] = [
      ...TriggerPointStatus.options.map(statusEntry),
      ...SymptomQuality.options.map(qualityEntry),
      ...FindingType.options.map((finding) => findingEntry(finding)),
      ...ReferralExtent.options.map(extentEntry),
      TEXTBOOK_ENTRY,
      ...legendOf([noteMark(AT)]),
    ]
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
    for (const { drawings } of entries)
      for (const drawing of drawings) {
        if (drawing.kind !== 'shape') continue
        const { minX, minY, maxX, maxY } = pathBounds(parsePath(drawing.d))
        expect(Math.max(-minX, maxX)).toBeLessThanOrEqual(11)
        expect(Math.max(-minY, maxY)).toBeLessThanOrEqual(10)
      }
  })
})
