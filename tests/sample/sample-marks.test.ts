import { describe, expect, it } from 'vitest'
import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { flattenPath, isInside, parsePath } from '../../src/chart/path.ts'
import { muscleById, placeOf } from '../../src/domain/atlas/muscles.ts'
import type { Mark } from '../../src/domain/mark.ts'
import { SymptomQuality } from '../../src/domain/symptom-area.ts'
import { type TriggerPointMark, TriggerPointStatus } from '../../src/domain/trigger-point.ts'
import { sideOf, View, type ViewPoint } from '../../src/domain/view-point.ts'
import { pointHistories, pointsOf, sessions } from './sample-file.ts'
import { sideFaults } from './side-words.ts'

const outlines = new Map(
  View.options.map((view) => [view, flattenPath(parsePath(figureDrawing(view).outline), 0.1)]),
)

/** Everything that a mark has on the chart. */
function spotsOf(mark: Mark): readonly ViewPoint[] {
  if (mark.kind !== 'symptom-area') return [mark.at]
  return mark.strokes.flatMap(({ view, points }) => points.map(([x, y]) => ({ view, x, y })))
}

const onTheFigure = (spot: ViewPoint) => isInside(outlines.get(spot.view) ?? [], spot)
const each = sessions.map((session) => ({ id: session.id, session }))
const observations = sessions.flatMap(pointsOf)
const units = (a: ViewPoint, b: ViewPoint) => Math.hypot(a.x - b.x, a.y - b.y)

describe('the marks of the sample', () => {
  it.each(each)('$id: all lie on the figure', ({ session }) => {
    const beside = session.marks.flatMap((mark, i) =>
      spotsOf(mark)
        .filter((spot) => !onTheFigure(spot))
        .map(({ view, x, y }) => `mark ${i + 1}: ${view} ${x}, ${y}`),
    )
    expect(beside).toEqual([])
  })

  it.each(each)('$id: marks do not hide one another', ({ session }) => {
    const pinned = session.marks.flatMap((mark) => (mark.kind === 'symptom-area' ? [] : [mark.at]))
    const close = pinned.flatMap((a, i) =>
      pinned.slice(i + 1).filter((b) => a.view === b.view && units(a, b) < 12),
    )
    expect(close).toEqual([])
  })

  it.each(each)('$id: words and marks name the same sides', ({ session }) => {
    expect(sideFaults(session)).toEqual([])
  })

  it('lie near a usual point of their muscle, on their side', () => {
    for (const { muscleId, side, at } of observations) {
      expect(sideOf(at)).toBe(side)
      const usual = muscleById(muscleId)?.points ?? []
      const distances = usual.map((point) => units(placeOf(point, side === 'left' ? 'left' : 'right'), at))
      expect(Math.min(...distances)).toBeLessThan(30)
    }
  })

  it('are strokes as a hand paints them: 15 to 40 points, none far from the next', () => {
    for (const { marks } of sessions)
      for (const mark of marks)
        for (const { points } of mark.kind === 'symptom-area' ? mark.strokes : []) {
          expect(points.length).toBeGreaterThanOrEqual(15)
          expect(points.length).toBeLessThanOrEqual(40)
          const gaps = points
            .slice(1)
            .map(([x, y], i) => Math.hypot(x - (points[i]?.[0] ?? x), y - (points[i]?.[1] ?? y)))
          expect(Math.max(...gaps)).toBeLessThan(16)
        }
  })

  it('use every status, most qualities, findings and notes', () => {
    expect(new Set(observations.map((it) => it.observation.status))).toEqual(
      new Set(TriggerPointStatus.options),
    )
    const qualities = sessions.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'symptom-area' ? [mark.quality] : [])),
    )
    expect(new Set(qualities).size).toBeGreaterThanOrEqual(SymptomQuality.options.length - 2)
    const kinds = new Set(sessions.flatMap(({ marks }) => marks.map(({ kind }) => kind)))
    expect(kinds).toEqual(new Set(['trigger-point', 'symptom-area', 'finding', 'note']))
  })

  it('lie in every view', () => {
    const spots = sessions.flatMap(({ marks }) => marks.flatMap(spotsOf))
    expect(new Set(spots.map(({ view }) => view))).toEqual(new Set(View.options))
  })
})

describe('what was observed in the sample', () => {
  it('agrees with the status', () => {
    for (const { observation } of observations.filter(({ unconfirmed }) => !unconfirmed)) {
      const { status, signs, nprsBefore, tenderness, observedReferral } = observation
      expect(signs.recognisedPain === 'yes').toBe(status === 'active')
      expect(signs.referredSensation === 'yes').toBe(observedReferral.length > 0)
      if (status !== 'not-found') expect(tenderness).toBeGreaterThan(0)
      if (status === 'not-found') expect([nprsBefore, tenderness]).toEqual([null, 0])
    }
  })

  it('never gets worse by the treatment', () => {
    for (const { observation } of observations) {
      const { nprsBefore, nprsAfter, pressureThresholdBefore, pressureThresholdAfter } = observation
      if (nprsAfter !== null) expect(nprsAfter).toBeLessThan(nprsBefore ?? 0)
      if (pressureThresholdAfter !== null)
        expect(pressureThresholdAfter).toBeGreaterThan(pressureThresholdBefore ?? Number.POSITIVE_INFINITY)
    }
  })
})

describe('the stories of trigger points in the sample', () => {
  const stories = [...pointHistories.values()]
  const statuses = (marks: readonly TriggerPointMark[]) => marks.map((it) => it.observation.status).join(' ')

  it('are each of one muscle and one side, never twice in a session', () => {
    for (const marks of stories)
      expect(new Set(marks.map(({ muscleId, side }) => `${muscleId} ${side}`)).size).toBe(1)
  })

  it.each([
    ['improve', /active.*latent/],
    ['resolve', /(active|latent).*not-found/],
    ['return', /active.*(latent|treated|not-found).*active/],
    ['return after they were gone', /active.*not-found.*(active|latent)/],
    ['become active', /latent.*active/],
  ])('some %s', (_, course) => {
    expect(stories.filter((marks) => course.test(statuses(marks))).length).toBeGreaterThanOrEqual(3)
  })

  it('move a little from visit to visit; a few move beyond 25 mm, none far', () => {
    const steps = stories.flatMap((marks) =>
      marks.slice(1).map((mark, i) => {
        const before = marks[i]
        return before ? units(before.at, mark.at) * 1.7 : 0
      }),
    )
    expect(steps.filter((millimetres) => millimetres < 15).length / steps.length).toBeGreaterThan(0.8)
    expect(steps.filter((millimetres) => millimetres > 25).length).toBeGreaterThanOrEqual(2)
    expect(Math.max(...steps)).toBeLessThan(45)
  })
})
