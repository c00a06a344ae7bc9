import { describe, expect, it } from 'vitest'
import type { PaintKind } from '../../../src/chart/painting.ts'
import type { Stroke } from '../../../src/domain/symptom-area.ts'
import type { ViewPoint } from '../../../src/domain/view-point.ts'
import { createCameraMover } from '../../../src/renderer/chart/camera-mover.ts'
import type { Overlay } from '../../../src/renderer/chart/chart-overlay.ts'
import {
  beginKeyStroke,
  dropKeyStroke,
  enterKeyStroke,
  type KeyStroke,
  stepKeyStroke,
  withoutLastCorner,
} from '../../../src/renderer/chart/paint-by-key.ts'
import type { ChartActions } from '../../../src/renderer/chart/perform-gesture.ts'

const at = (x: number, y: number): ViewPoint => ({ view: 'posterior', x, y })

function keys(kind: PaintKind) {
  const mover = createCameraMover({ onMove: () => undefined, still: () => true, nextFrame: () => undefined })
  mover.resize({ width: 830, height: 700 })
  const overlay: Overlay = {
    dragged: null,
    wet: null,
    pull: null,
    brushAt: null,
    crossHair: null,
    framed: null,
  }
  const painted: Stroke[] = []
  const nothing = () => undefined
  const actions: ChartActions = {
    marks: [],
    selectedId: null,
    tool: 'symptom-area',
    brush: { kind, width: 16, colour: 'symptom-ache' },
    paintings: [],
    mover,
    overlay,
    redraw: nothing,
    onDragged: nothing,
    onMenu: nothing,
    onDoubleTap: nothing,
    onTap: nothing,
    onSpaceTap: nothing,
    onMove: nothing,
    onPaint: (stroke) => painted.push(stroke),
    onReshape: nothing,
  }
  return { actions, overlay, painted }
}

function begun(actions: ChartActions, place: ViewPoint): KeyStroke {
  const stroke = beginKeyStroke(actions, place)
  if (!stroke) throw new Error('nothing was begun')
  return stroke
}

describe('a stroke by keys', () => {
  it('is painted where the cross-hair went, and is there when it is lifted', () => {
    const { actions, overlay, painted } = keys('brush')
    const stroke = stepKeyStroke(actions, begun(actions, at(40, 200)), at(80, 200))
    expect(painted).toEqual([])
    expect(enterKeyStroke(actions, stroke, at(80, 200))).toEqual({ outcome: 'kept' })
    expect(painted).toEqual([
      {
        kind: 'brush',
        view: 'posterior',
        width: 16,
        points: [
          [40, 200],
          [80, 200],
        ],
      },
    ])
    expect(overlay.wet).toBeNull()
  })

  it('is a tap when it never moved, and nothing when it is dropped', () => {
    const { actions, overlay, painted } = keys('eraser')
    expect(enterKeyStroke(actions, begun(actions, at(40, 200)), at(40, 200))).toEqual({ outcome: 'tap' })
    stepKeyStroke(actions, begun(actions, at(40, 200)), at(80, 200))
    dropKeyStroke(actions)
    expect(overlay.wet).toBeNull()
    expect(painted).toEqual([])
  })

  it('takes hold of nothing where there is no edge', () => {
    expect(beginKeyStroke(keys('reshape').actions, at(40, 200))).toBeNull()
  })
})

describe('a lasso by keys', () => {
  const corner = (actions: ChartActions, stroke: KeyStroke, place: ViewPoint): KeyStroke => {
    const done = enterKeyStroke(actions, stepKeyStroke(actions, stroke, place), place)
    if (done.outcome !== 'goes-on') throw new Error(done.outcome)
    return done.stroke
  }

  it('goes from corner to corner, takes one back, and closes at the last or the first one', () => {
    for (const closeAt of [at(60, 260), at(20, 200)]) {
      const { actions, painted } = keys('lasso')
      let stroke = begun(actions, at(20, 200))
      stroke = corner(actions, stroke, at(100, 200))
      stroke = corner(actions, stroke, at(300, 900))
      stroke = withoutLastCorner(actions, stroke, at(300, 900))
      stroke = corner(actions, stroke, at(60, 260))
      stroke = stepKeyStroke(actions, stroke, closeAt)
      expect(enterKeyStroke(actions, stroke, closeAt)).toEqual({ outcome: 'kept' })
      expect(painted.map(({ points }) => points)).toEqual([
        [
          [20, 200],
          [100, 200],
          [60, 260],
        ],
      ])
    }
  })

  it('is not closed with two corners, and is a tap with one', () => {
    const { actions, painted } = keys('lasso')
    const first = begun(actions, at(20, 200))
    const two = corner(actions, first, at(100, 200))
    expect(enterKeyStroke(actions, two, at(100, 200))).toEqual({ outcome: 'too-few' })
    expect(enterKeyStroke(actions, first, at(20, 200))).toEqual({ outcome: 'tap' })
    expect(painted).toEqual([])
  })
})
