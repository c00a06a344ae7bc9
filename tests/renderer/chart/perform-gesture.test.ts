import { describe, expect, it } from 'vitest'
import type { ChartTool } from '../../../src/chart/gesture.ts'
import { whereOnScreen } from '../../../src/chart/sheet.ts'
import { screenPoint } from '../../../src/chart/space.ts'
import type { MarkId } from '../../../src/domain/ids.ts'
import type { Mark, NoteMark } from '../../../src/domain/mark.ts'
import { sideOfStrokes } from '../../../src/domain/painted.ts'
import type { Stroke } from '../../../src/domain/symptom-area.ts'
import { sideOf, type ViewPoint } from '../../../src/domain/view-point.ts'
import { createCameraMover } from '../../../src/renderer/chart/camera-mover.ts'
import type { Overlay } from '../../../src/renderer/chart/chart-overlay.ts'
import { type ChartActions, movableAt, performGesture } from '../../../src/renderer/chart/perform-gesture.ts'
import { areaMark, findingMark, noteMark, pointMark } from '../../domain/some-marks.ts'

const SIZE = { width: 830, height: 700 }
const PLACE: ViewPoint = { view: 'posterior', x: 60, y: 210 }
const on = (at: ViewPoint) => whereOnScreen(at, SIZE)

function chart(marks: readonly Mark[], tool: ChartTool = 'select') {
  const mover = createCameraMover({ onMove: () => undefined, still: () => true, nextFrame: () => undefined })
  mover.resize(SIZE)
  const overlay: Overlay = {
    dragged: null,
    wet: null,
    pull: null,
    brushAt: null,
    crossHair: null,
    framed: null,
  }
  const told: unknown[][] = []
  const strokes: Stroke[] = []
  const actions: ChartActions = {
    marks,
    selectedId: null,
    tool,
    brush: { kind: 'brush', width: 18, colour: 'symptom-ache' },
    paintings: [],
    mover,
    overlay,
    redraw: () => undefined,
    onDragged: (id) => told.push(['dragged', id]),
    onMenu: (...asked) => told.push(['menu', ...asked]),
    onDoubleTap: (at) => told.push(['double-tap', at]),
    onTap: (...tap) => told.push(['tap', ...tap]),
    onSpaceTap: () => told.push(['space-tap']),
    onMove: (...moved) => told.push(['move', ...moved]),
    onPaint: (stroke) => strokes.push(stroke),
    onReshape: (...reshaped) => told.push(['reshape', ...reshaped]),
  }
  return { actions, overlay, mover, told, strokes }
}

describe('a double tap', () => {
  it('is told with its place', () => {
    const { actions, told } = chart([])
    performGesture({ type: 'double-tap', at: on(PLACE) }, actions)
    expect(told).toEqual([['double-tap', PLACE]])
  })
})

describe('a tap of the space bar', () => {
  it('is told', () => {
    const { actions, told } = chart([])
    performGesture({ type: 'space-tap' }, actions)
    expect(told).toEqual([['space-tap']])
  })
})

describe('a tap', () => {
  it('is told in the units of the view it fell in, to a tenth, with the marks it means', () => {
    const { actions, told } = chart([pointMark({ id: 'p', at: PLACE })])
    performGesture({ type: 'tap', at: on(PLACE), pointer: 'mouse', adds: false }, actions)
    expect(told).toEqual([['tap', PLACE, ['p'], { pointer: 'mouse', adds: false }]])
  })

  it.each([
    ['posterior', 60, 'right'],
    ['posterior', -60, 'left'],
    ['anterior', 60, 'left'],
    ['anterior', -60, 'right'],
  ] as const)('in the %s view at x = %i belongs to the %s side', (view, x, side) => {
    const { actions, told, mover } = chart([], 'trigger-point')
    mover.zoomAt(screenPoint(200, 300), 2.7)
    mover.fit()
    performGesture({ type: 'tap', at: on({ view, x, y: 220 }), pointer: 'touch', adds: false }, actions)
    expect(sideOf((told[0]?.[1] ?? PLACE) as ViewPoint)).toBe(side)
  })
})

describe('a drag', () => {
  const point = pointMark({ id: 'p', at: PLACE })

  it('takes the mark off its layer, shows it on its way, and is told once', () => {
    const { actions, overlay, told, mover } = chart([areaMark({}), point])
    const by = (x: number) => ({ x: x * mover.camera().scale, y: 0 })
    performGesture({ type: 'drag', markId: point.id, part: 'place', by: by(10) }, actions)
    performGesture({ type: 'drag', markId: point.id, part: 'place', by: by(20) }, actions)
    expect(overlay.dragged).toMatchObject({ number: 2, mark: { at: { ...PLACE, x: 80 } } })
    performGesture({ type: 'drop', markId: point.id, part: 'place', by: by(25) }, actions)
    expect(overlay.dragged).toBeNull()
    expect(told).toEqual([
      ['dragged', 'p'],
      ['dragged', null],
      ['move', 'p', { ...PLACE, x: 85 }, 'place'],
    ])
  })

  it('never carries a mark into another view', () => {
    const { actions, told } = chart([point])
    performGesture({ type: 'drop', markId: point.id, part: 'place', by: { x: 420, y: 0 } }, actions)
    expect(told.at(-1)).toEqual(['move', 'p', { ...PLACE, x: 268 }, 'place'])
  })

  it('that is cancelled moves nothing', () => {
    const { actions, overlay, told } = chart([point])
    performGesture({ type: 'drag', markId: point.id, part: 'place', by: { x: 40, y: 0 } }, actions)
    performGesture({ type: 'drag-cancelled', markId: point.id }, actions)
    expect(overlay.dragged).toBeNull()
    expect(told.some(([what]) => what === 'move')).toBe(false)
  })

  it('of a mark that was deleted meanwhile ends quietly', () => {
    const { actions, told } = chart([])
    performGesture({ type: 'drop', markId: 'gone' as MarkId, part: 'place', by: { x: 40, y: 0 } }, actions)
    expect(told).toEqual([['dragged', null]])
  })
})

it('an area is not something to drag; a point on it is', () => {
  const area = areaMark({ strokes: [{ kind: 'brush', view: 'posterior', width: 60, points: [[60, 210]] }] })
  expect(movableAt(on(PLACE), 'mouse', chart([area]).actions)).toBeNull()
  expect(movableAt(on(PLACE), 'mouse', chart([area, findingMark(PLACE)]).actions)).toEqual({
    id: 'm3',
    selected: false,
    part: 'place',
  })
})

it('the text of a note is dragged by itself, its pin stays', () => {
  const note: NoteMark = { ...noteMark(PLACE), textAt: { x: 100, y: 200 } }
  const { actions, told, mover } = chart([note])
  const onText = on({ ...PLACE, x: 120, y: 200 })
  expect(movableAt(onText, 'mouse', actions)).toEqual({ id: note.id, selected: false, part: 'text' })
  expect(movableAt(on(PLACE), 'mouse', actions)).toMatchObject({ part: 'place' })
  const by = { x: 10 * mover.camera().scale, y: 0 }
  performGesture({ type: 'drop', markId: note.id, part: 'text', by }, actions)
  expect(told.at(-1)).toEqual(['move', note.id, { view: 'posterior', x: 110, y: 200 }, 'text'])
})

describe('painting', () => {
  const paint = (places: readonly ViewPoint[]) => {
    const { actions, overlay, strokes } = chart([], 'symptom-area')
    places.forEach((at, i) => {
      performGesture({ type: 'paint', path: [on(at)], first: i === 0 }, actions)
    })
    return { actions, overlay, strokes }
  }

  it('makes one stroke where the brush went, on the side where it went', () => {
    const { actions, overlay, strokes } = paint([
      PLACE,
      { ...PLACE, x: 90, y: 240 },
      { ...PLACE, x: 110, y: 240 },
    ])
    expect(overlay.wet?.points).toHaveLength(3)
    performGesture({ type: 'paint-finished' }, actions)
    expect(overlay.wet).toBeNull()
    expect(strokes).toEqual([
      {
        kind: 'brush',
        view: 'posterior',
        width: 18,
        points: [
          [60, 210],
          [90, 240],
          [110, 240],
        ],
      },
    ])
    expect(sideOfStrokes(strokes)).toBe('right')
  })

  it('stays in the view it began in, however far the hand goes', () => {
    const { actions, strokes } = paint([
      { ...PLACE, x: 200 },
      { view: 'anterior', x: -200, y: 210 },
    ])
    performGesture({ type: 'paint-finished' }, actions)
    expect(strokes[0]?.view).toBe('posterior')
    expect(strokes[0]?.points.at(-1)).toEqual([268, 210])
  })

  it('fills with a lasso what it goes round, and nothing where it goes round nothing', () => {
    const { actions, strokes } = chart([], 'symptom-area')
    const lasso: ChartActions = { ...actions, brush: { ...actions.brush, kind: 'lasso' } }
    const go = (...places: readonly ViewPoint[]) => {
      performGesture({ type: 'paint', path: places.map(on), first: true }, lasso)
      performGesture({ type: 'paint-finished' }, lasso)
    }
    go(PLACE, { ...PLACE, x: 90 })
    expect(strokes).toEqual([])
    go(PLACE, { ...PLACE, x: 90 }, { ...PLACE, x: 90, y: 240 })
    expect(strokes).toMatchObject([{ kind: 'lasso', width: 1 }])
  })

  it('pulls the edge of what can be reshaped, is told once, and not at all when cancelled', () => {
    const dot: Stroke = { kind: 'brush', view: 'posterior', width: 40, points: [[60, 210]] }
    const { actions, overlay, strokes, told } = chart([], 'symptom-area')
    const pull: ChartActions = {
      ...actions,
      brush: { ...actions.brush, kind: 'reshape' },
      paintings: [{ id: 'a', strokes: [dot] }],
    }
    const drag = () =>
      performGesture(
        { type: 'paint', path: [on({ ...PLACE, x: 80 }), on({ ...PLACE, x: 100 })], first: true },
        pull,
      )
    drag()
    expect(overlay.pull?.grip.painting.id).toBe('a')
    performGesture({ type: 'paint-cancelled' }, pull)
    expect(overlay.pull).toBeNull()
    expect(told).toEqual([])
    drag()
    performGesture({ type: 'paint-finished' }, pull)
    expect(told).toEqual([['reshape', 'a', [expect.objectContaining({ kind: 'lasso', view: 'posterior' })]]])
    expect(strokes).toEqual([])
  })

  it('that is cancelled leaves nothing', () => {
    const { actions, overlay, strokes } = paint([PLACE, { ...PLACE, x: 100 }])
    performGesture({ type: 'paint-cancelled' }, actions)
    expect(overlay.wet).toBeNull()
    expect(strokes).toEqual([])
  })
})
