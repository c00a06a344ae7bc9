import { describe, expect, test } from 'vitest'
import { type ChangePoint, changeScene } from '../../src/chart/change-scene.ts'
import { changeEntry, changeSymbol } from '../../src/chart/change-symbols.ts'
import type { MarkerItem, SceneItem } from '../../src/chart/scene-item.ts'
import { COLOURS } from '../../src/chart/style.ts'
import { VERDICTS } from '../../src/domain/review/words.ts'
import { TriggerPointMark } from '../../src/domain/trigger-point.ts'
import { View } from '../../src/domain/view-point.ts'
import { visit } from '../domain/review/some-visits.ts'

const markAt = (id: string, x: number, side: string, view = 'posterior') => {
  const [mark] = visit('03-01', { [id]: ['active', { x, side, view }] }).marks
  return TriggerPointMark.parse(mark)
}
const isMarker = (item: SceneItem): item is MarkerItem => item.space === 'marker'
const forms = (drawings: readonly object[]) =>
  JSON.stringify(drawings, (key, value: unknown) => (key === 'colour' ? undefined : value))

describe('change marks', () => {
  test('are told apart without colour', () => {
    expect(new Set(VERDICTS.map((verdict) => forms(changeSymbol(verdict)))).size).toBe(VERDICTS.length)
  })

  test('in grey are dark enough on white', () => {
    for (const token of ['accent', 'change-worse', 'change-better', 'ink-soft'] as const)
      expect(Number.parseInt(COLOURS[token].grey.slice(1, 3), 16)).toBeLessThan(0x70)
  })

  test('each has its line in the legend', () => {
    expect(VERDICTS.map((verdict) => changeEntry(verdict).words)).toEqual([
      'New',
      'Worse',
      'Returned',
      'Persisting',
      'Improved',
      'Resolved',
      'Not recorded',
      'Carried over, not confirmed',
    ])
  })
})

describe('the chart of a comparison', () => {
  const right = markAt('r', 80, 'right')
  const left = markAt('l', -80, 'left')
  const points: readonly ChangePoint[] = [
    { mark: right, number: 7, verdict: 'improved' },
    { mark: left, number: 12, verdict: 'new' },
  ]
  const markers = changeScene(['posterior'], points, []).filter(isMarker)

  test('puts every sign and change mark at its own point, on its own side', () => {
    expect(markers.map(({ markId, at }) => [markId, at.x])).toEqual([
      [right.id, 80],
      [left.id, -80],
      [right.id, 80],
      [left.id, -80],
    ])
  })

  test('numbers the points as the comparison does', () => {
    const numbers = markers.flatMap(({ drawings }) =>
      drawings.flatMap((it) => (it.kind === 'label' ? [it.text] : [])),
    )
    expect(numbers).toEqual(['7', '12'])
  })

  test('draws change marks after all signs, and none where there is nothing to say', () => {
    expect(forms(markers.slice(2).flatMap(({ drawings }) => drawings))).toContain('M')
    const silent = points.map((point) => ({ ...point, verdict: null }))
    expect(changeScene(['posterior'], silent, []).filter(isMarker)).toHaveLength(2)
    const carried = points.map((point) => ({ ...point, verdict: 'unconfirmed' as const }))
    expect(changeScene(['posterior'], carried, []).filter(isMarker)).toHaveLength(2)
  })

  test('shows of a point that nobody looked at no sign, only its place and number', () => {
    const [item, ...others] = changeScene(
      ['posterior'],
      [{ mark: right, number: 3, verdict: 'not-recorded' }],
      [],
    ).filter(isMarker)
    expect(others).toEqual([])
    expect(item?.drawings.slice(0, -1)).toEqual(changeSymbol('not-recorded'))
  })

  test('keeps change marks of neighbours apart where there is room', () => {
    // Their usual corners, towards the midline, would lie on each other.
    const crowd: readonly ChangePoint[] = [
      { mark: markAt('a', 20, 'right'), number: 1, verdict: 'improved' },
      { mark: markAt('b', -20, 'left'), number: 2, verdict: 'improved' },
    ]
    const scene = changeScene(['posterior'], crowd, [])
    const [one, two] = scene
      .filter(isMarker)
      .slice(2)
      .map(({ drawings, at }) => {
        const [ground] = drawings
        const [, x = 0, y = 0] =
          /M(-?[\d.]+) (-?[\d.]+)/.exec(ground?.kind === 'shape' ? ground.d : '')?.map(Number) ?? []
        return { x: at.x * 0.5 + x, y: y }
      })
    expect(Math.hypot((one?.x ?? 0) - (two?.x ?? 0), (one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThan(8)
  })

  test('draws nothing of other views', () => {
    expect(changeScene(['anterior'], points, []).filter(isMarker)).toEqual([])
    for (const view of View.options)
      for (const item of changeScene([view], points, [])) expect(item.view).toBe(view)
  })
})
