import { describe, expect, it } from 'vitest'
import type { SceneItem } from '../../../../src/chart/scene-item.ts'
import type { MarkId } from '../../../../src/domain/ids.ts'
import {
  comparedVisits,
  differenceChart,
  firstChart,
  lastChart,
  overlayChart,
} from '../../../../src/renderer/screens/compare/compared.ts'
import { visit } from '../../../domain/review/some-visits.ts'

const first = visit('03-01', { heel: ['active', { x: 80, nprs: 7 }], hip: ['latent', { x: 60, y: 480 }] })
const later = visit('05-01', {
  heel: ['latent', { x: -80, side: 'left', nprs: 3 }],
  neck: ['active', { x: 20, y: 140 }],
})
// Every visit has marks of its own.
const last = { ...later, marks: later.marks.map((mark) => ({ ...mark, id: `${mark.id}-later` as MarkId })) }
// In between, what is only on the first chart was looked at once more.
const between = visit('04-01', { hip: ['not-found', { x: 60, y: 480 }] })
const compared = comparedVisits(first, last, [first, between, last])
const charts = { first: firstChart(compared), last: lastChart(compared) }

const placesOf = (items: readonly SceneItem[]) =>
  new Set(items.flatMap((item) => (item.space === 'marker' ? `${item.at.x} ${item.at.y}` : [])))
const numbersOf = (items: readonly SceneItem[]) =>
  items
    .flatMap((item) => (item.space === 'marker' ? item.drawings : []))
    .flatMap((each) => (each.kind === 'label' ? each.text : []))
    .toSorted()

describe('two visits compared on screen', () => {
  it('shows in each chart what that visit recorded, where it recorded it', () => {
    expect(placesOf(charts.first)).toEqual(new Set(['80 230', '60 480']))
    expect(placesOf(charts.last)).toEqual(new Set(['-80 230', '20 140']))
    expect(placesOf(differenceChart(compared))).toEqual(new Set(['-80 230', '20 140', '60 480']))
  })

  it('gives a point the same number in every chart', () => {
    expect(compared.points.map(({ pointId, number }) => `${number} ${pointId}`)).toEqual([
      '1 neck',
      '2 heel',
      '3 hip',
    ])
    expect(numbersOf(charts.first)).toEqual(['2', '3'])
    expect(numbersOf(charts.last)).toEqual(['1', '2'])
    expect(numbersOf(differenceChart(compared))).toEqual(['1', '2', '3'])
  })

  it('lays one over the other: the ends show one alone, and no number stands twice', () => {
    expect(overlayChart(compared, charts, 0)).toHaveLength(charts.first.length)
    expect(placesOf(overlayChart(compared, charts, 0))).toEqual(placesOf(charts.first))
    expect(placesOf(overlayChart(compared, charts, 1))).toEqual(placesOf(charts.last))
    expect(numbersOf(overlayChart(compared, charts, 1))).toEqual(['1', '2'])
    expect(placesOf(overlayChart(compared, charts, 0.5))).toEqual(
      new Set([...placesOf(charts.first), ...placesOf(charts.last)]),
    )
    expect(numbersOf(overlayChart(compared, charts, 0.5))).toEqual(['1', '2', '3'])
    for (const share of [0.25, 0.49, 0.5, 0.75])
      expect(new Set(numbersOf(overlayChart(compared, charts, share))).size).toBe(
        numbersOf(overlayChart(compared, charts, share)).length,
      )
  })
})
