import { describe, expect, it } from 'vitest'
import { feltPoints, feltScene, feltViews, feltZones, numbersInWords } from '../../src/chart/felt-scene.ts'
import { placesOfZone } from '../../src/chart/figure/zones/zones.ts'
import { flatShape, isWithin } from '../../src/chart/flat-shape.ts'
import { SHEET_VIEWS } from '../../src/chart/sheet.ts'
import type { MarkId, PaintedReferralId } from '../../src/domain/ids.ts'
import type { ObservedReferral, TriggerPointMark } from '../../src/domain/trigger-point.ts'
import { pointMark } from '../domain/some-marks.ts'

const felt = (id: string, observedReferral: readonly ObservedReferral[]): TriggerPointMark => {
  const mark = pointMark({
    id,
    triggerPointId: id,
    muscleId: 'trapezius-upper',
    at: { view: 'posterior', x: 52, y: 152 },
  })
  return { ...mark, observation: { ...mark.observation, observedReferral } }
}
const temple = { zoneId: 'temple', side: 'right', extent: 'primary', quality: null } as const
const jaw = { zoneId: 'angle-of-jaw', side: 'right', extent: 'spillover', quality: null } as const
const marks = [pointMark({ id: 'a', triggerPointId: 'a' }), felt('b', [temple, jaw]), felt('c', [temple])]
const points = feltPoints(marks)

describe('where the points are felt', () => {
  it('is told of the points with an observed referral, under their numbers in the session', () => {
    expect(points.map(({ number }) => number)).toEqual([2, 3])
  })

  it('has each zone once, whoever is felt there', () => {
    expect(feltZones(points).observed).toEqual([temple, jaw])
  })

  it('keeps the textbook to zones where nothing was felt', () => {
    const { observed, textbook } = feltZones(points)
    const places = observed.map(({ zoneId, side }) => `${zoneId} ${side}`)
    expect(textbook.length).toBeGreaterThan(0)
    for (const { zoneId, side } of textbook) expect(places).not.toContain(`${zoneId} ${side}`)
  })

  it('shows every zone in some view, and every point', () => {
    const views = feltViews(points)
    expect(views).toContain('posterior')
    for (const { zoneId, side } of feltZones(points).observed)
      expect(placesOfZone(zoneId, side).some(({ view }) => views.includes(view))).toBe(true)
  })

  it('numbers a zone in every view that it is drawn in, inside it', () => {
    const numbers = feltScene(points, SHEET_VIEWS, marks).flatMap((item) => {
      if (item.space !== 'marker' || item.markId !== undefined) return []
      return item.drawings.flatMap((drawing) =>
        drawing.kind === 'label' ? [{ ...item, text: drawing.text }] : [],
      )
    })
    for (const [{ zoneId, side }, text] of [
      [temple, '2, 3'],
      [jaw, '2'],
    ] as const) {
      const places = placesOfZone(zoneId, side)
      const here = numbers.filter((number) => number.text === text)
      expect(here.map(({ view }) => view).toSorted()).toEqual(places.map(({ view }) => view).toSorted())
      for (const { view, d } of places)
        for (const { at } of here.filter((number) => number.view === view))
          expect(isWithin(flatShape(d), at)).toBe(true)
    }
  })

  it('shows what was painted, solid or stippled, with its number, in every view that it is in', () => {
    const [, mark] = marks
    if (mark?.kind !== 'trigger-point') throw new Error('no point')
    const strokes = [
      { kind: 'brush', view: 'anterior', width: 20, points: [[-60, 600]] },
      { kind: 'brush', view: 'soles', width: 20, points: [[-70, 150]] },
      { kind: 'brush', view: 'posterior', width: 20, points: [[60, 600]] },
      { kind: 'eraser', view: 'posterior', width: 40, points: [[60, 600]] },
    ] as const
    const painted = {
      id: 'a' as PaintedReferralId,
      strokes,
      extent: 'spillover',
      quality: 'burning',
    } as const
    const observation = { ...mark.observation, observedReferral: [], paintedReferral: [painted] }
    const one = [
      { ...mark, id: 'z' as MarkId, at: { view: 'right-lateral', x: 0, y: 400 }, observation } as const,
    ]
    const here = feltPoints(one)
    expect(here).toHaveLength(1)
    expect(feltViews(here)).toEqual(['anterior', 'right-lateral', 'soles'])
    const scene = feltScene(here, SHEET_VIEWS, one)
    const shapes = scene.flatMap((item) => {
      const shape = item.space === 'figure' && item.drawing.kind === 'shape' ? item.drawing : null
      return shape?.hatch?.colour === 'referral' && !shape.line?.dash ? [item.view] : []
    })
    expect(shapes).toEqual(['anterior', 'soles'])
    const labels = scene.filter((item) => item.space === 'marker' && item.markId === undefined)
    expect(labels.map(({ view }) => view)).toEqual(['anterior', 'soles'])
  })

  it('draws no mark but these points, each once', () => {
    const drawn = feltScene(points, SHEET_VIEWS, marks).flatMap(({ markId }) => markId ?? [])
    expect(drawn).toEqual(['b', 'c'])
  })

  it.each([
    [[1], '1'],
    [[1, 3], '1, 3'],
    [[1, 2], '1, 2'],
    [[2, 3, 4, 9], '2–4, 9'],
    [[1, 3, 5, 7, 9], '1, 3, 5, 7 …'],
  ])('writes the numbers %j as %s', (numbers, words) => {
    expect(numbersInWords(numbers)).toBe(words)
  })
})
