import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChartTool,
  type Gesture,
  type GestureEffect,
  type GestureInput,
  IDLE,
  type Movable,
  type PointerKind,
  stepGesture,
  TAP_SLACK,
} from '../../src/chart/gesture.ts'
import { screenPoint } from '../../src/chart/space.ts'
import type { MarkId } from '../../src/domain/ids.ts'

const MARK: Movable = { id: 'm1' as MarkId, selected: false, part: 'place' }
const SELECTED = { ...MARK, selected: true }

const down = (
  x: number,
  y: number,
  more: { mark?: Movable; pointer?: PointerKind; id?: number; button?: 'middle' | 'secondary' } = {},
): GestureInput => ({
  type: 'down',
  pointerId: more.id ?? 1,
  pointer: more.pointer ?? 'mouse',
  button: more.button ?? 'primary',
  at: screenPoint(x, y),
  mark: more.mark ?? null,
})
const move = (x: number, y: number, id = 1): GestureInput => ({
  type: 'move',
  pointerId: id,
  path: [screenPoint(x, y)],
})
const up = (id = 1, time = 0): GestureInput => ({ type: 'up', pointerId: id, time, adds: false })
const lost: GestureInput = { type: 'lost', pointerId: 1 }
const cancel: GestureInput = { type: 'escape' }
const space = (held: boolean, time = 0): GestureInput => ({ type: 'space', held, time })
const menu: GestureInput = { type: 'menu', at: screenPoint(10, 10) }
const wheel: GestureInput = { type: 'wheel', at: screenPoint(5, 5), factor: 1.2 }
const touch = { pointer: 'touch' } as const

function play(tool: ChartTool, inputs: readonly GestureInput[], readOnly = false) {
  let gesture: Gesture = IDLE
  const effects: GestureEffect[] = []
  for (const input of inputs) {
    const step = stepGesture(gesture, input, { tool, readOnly })
    gesture = step.gesture
    effects.push(...step.effects)
  }
  return { gesture, effects, types: effects.map(({ type }) => type) }
}

const CASES: readonly (readonly [
  string,
  ChartTool,
  readonly GestureInput[],
  readonly GestureEffect['type'][],
  string,
])[] = [
  ['a press and release is a tap', 'select', [down(10, 10), up()], ['tap'], 'idle'],
  ['a small tremble is still a tap', 'trigger-point', [down(10, 10), move(12, 12), up()], ['tap'], 'idle'],
  [
    'so is a larger one of a finger',
    'trigger-point',
    [down(10, 10, touch), move(16, 16), up()],
    ['tap'],
    'idle',
  ],
  ['with the brush too', 'symptom-area', [down(10, 10), up()], ['tap'], 'idle'],
  [
    'a drag on a mark moves it',
    'select',
    [down(10, 10, { mark: MARK }), move(30, 10), move(50, 10), up()],
    ['drag', 'drag', 'drop'],
    'idle',
  ],
  ['a drag on the empty sheet pans', 'select', [down(10, 10), move(30, 10), up()], ['pan'], 'idle'],
  [
    'with a placing tool a mark stays where it is',
    'trigger-point',
    [down(10, 10, { mark: MARK }), move(30, 10), up()],
    ['pan'],
    'idle',
  ],
  [
    'unless it is the selected one',
    'trigger-point',
    [down(10, 10, { mark: SELECTED }), move(30, 10), up()],
    ['drag', 'drop'],
    'idle',
  ],
  [
    'the brush paints',
    'symptom-area',
    [down(10, 10), move(30, 10), move(40, 20), up()],
    ['paint', 'paint', 'paint-finished'],
    'idle',
  ],
  [
    'and paints over marks',
    'symptom-area',
    [down(10, 10, { mark: SELECTED }), move(30, 10), up()],
    ['paint', 'paint-finished'],
    'idle',
  ],
  [
    'one finger paints',
    'symptom-area',
    [down(10, 10, touch), move(40, 10), up()],
    ['paint', 'paint-finished'],
    'idle',
  ],
  [
    'a second finger turns painting into pinching',
    'symptom-area',
    [down(10, 10, touch), move(40, 10), down(80, 10, { ...touch, id: 2 }), move(120, 10, 2), up(2), up(1)],
    ['paint', 'paint-cancelled', 'pan', 'zoom'],
    'idle',
  ],
  [
    'and a drag as well',
    'select',
    [down(10, 10, { ...touch, mark: MARK }), move(40, 10), down(80, 10, { ...touch, id: 2 })],
    ['drag', 'drag-cancelled'],
    'pinching',
  ],
  [
    'the finger that stays after a pinch pans',
    'select',
    [down(10, 10, touch), down(80, 10, { ...touch, id: 2 }), up(1), move(90, 10, 2), up(2)],
    ['pan'],
    'idle',
  ],
  [
    'a palm beside the pen changes nothing',
    'symptom-area',
    [
      down(10, 10, { pointer: 'pen' }),
      move(40, 10),
      down(200, 90, { ...touch, id: 2 }),
      move(260, 90, 2),
      up(2),
      move(60, 10),
      up(),
    ],
    ['paint', 'paint', 'paint-finished'],
    'idle',
  ],
  [
    'the pen takes over from a palm that came first',
    'symptom-area',
    [
      down(200, 90, { ...touch, id: 2 }),
      move(260, 90, 2),
      down(10, 10, { pointer: 'pen' }),
      move(300, 90, 2),
      up(2),
      move(40, 10),
      up(),
    ],
    ['paint', 'paint-cancelled', 'paint', 'paint-finished'],
    'idle',
  ],
  [
    'a third finger changes nothing',
    'select',
    [
      down(10, 10, touch),
      down(80, 10, { ...touch, id: 2 }),
      down(9, 9, { ...touch, id: 3 }),
      move(20, 20, 3),
    ],
    [],
    'pinching',
  ],
  [
    'a palm beside the pen changes nothing',
    'symptom-area',
    [down(10, 10, { pointer: 'pen' }), move(40, 10), down(80, 99, { ...touch, id: 2 }), move(50, 10), up()],
    ['paint', 'paint', 'paint-finished'],
    'idle',
  ],
  [
    'the middle button pans whatever lies there',
    'symptom-area',
    [down(10, 10, { button: 'middle', mark: SELECTED }), move(11, 10), up()],
    ['pan'],
    'idle',
  ],
  [
    'so does a drag with the space bar',
    'symptom-area',
    [space(true), down(10, 10), move(30, 10), up(), space(false)],
    ['pan'],
    'idle',
  ],
  [
    'the space bar, soon let go, is tapped',
    'select',
    [space(true), space(false, 400)],
    ['space-tap'],
    'idle',
  ],
  [
    'however often a held key repeats itself',
    'select',
    [space(true, 0), space(true, 300), space(true, 330), space(false, 380)],
    ['space-tap'],
    'idle',
  ],
  ['held longer it was meant for panning', 'select', [space(true), space(false, 401)], [], 'idle'],
  [
    'repeating itself does not make a held key a tapped one',
    'select',
    [space(true, 0), space(true, 500), space(true, 900), space(false, 920)],
    [],
    'idle',
  ],
  [
    'nor is it tapped when a pointer went down meanwhile, moved or not',
    'select',
    [space(true), down(10, 10), up(), space(false, 90)],
    [],
    'idle',
  ],
  [
    'nor in the middle of a stroke',
    'symptom-area',
    [down(10, 10), move(30, 10), space(true), up(), space(false, 90)],
    ['paint', 'paint-finished'],
    'idle',
  ],
  ['nor let go without having been pressed here', 'select', [space(false, 10)], [], 'idle'],
  [
    'the right button does nothing',
    'trigger-point',
    [down(10, 10, { button: 'secondary' }), move(50, 50), up()],
    [],
    'idle',
  ],
  [
    'Escape ends a drag without its result',
    'select',
    [down(10, 10, { mark: MARK }), move(30, 10), cancel, move(60, 10), up()],
    ['drag', 'drag-cancelled'],
    'idle',
  ],
  [
    'Escape ends a stroke without its result',
    'symptom-area',
    [down(10, 10), move(30, 10), cancel, up()],
    ['paint', 'paint-cancelled'],
    'idle',
  ],
  ['Escape before anything moved means no tap', 'trigger-point', [down(10, 10), cancel, up()], [], 'idle'],
  [
    'a pointer that the system takes away does nothing',
    'trigger-point',
    [down(10, 10), lost, up()],
    [],
    'idle',
  ],
  [
    'nor does it drop what it carried',
    'select',
    [down(10, 10, { mark: MARK }), move(30, 10), lost],
    ['drag', 'drag-cancelled'],
    'idle',
  ],
  ['the wheel zooms', 'select', [wheel], ['zoom'], 'idle'],
  [
    'but not under a stroke',
    'symptom-area',
    [down(10, 10), move(30, 10), wheel, up()],
    ['paint', 'paint-finished'],
    'idle',
  ],
  [
    'a second tap on the same place soon after is a double tap',
    'select',
    [down(10, 10), up(1, 100), down(14, 12), up(1, 400), down(10, 10), up(1, 500)],
    ['tap', 'double-tap', 'tap'],
    'idle',
  ],
  [
    'with the trigger-point tool too: a tap asks before it places',
    'trigger-point',
    [down(10, 10), up(1, 100), down(10, 10), up(1, 300)],
    ['tap', 'double-tap'],
    'idle',
  ],
  [
    'a later one is not',
    'select',
    [down(10, 10), up(1, 100), down(10, 10), up(1, 460)],
    ['tap', 'tap'],
    'idle',
  ],
  [
    'nor one elsewhere',
    'select',
    [down(10, 10), up(1, 100), down(60, 10), up(1, 200)],
    ['tap', 'tap'],
    'idle',
  ],
  [
    'nor one after a drag',
    'select',
    [down(10, 10), up(1, 100), down(10, 10), move(40, 10), up(1, 200), down(10, 10), up(1, 260)],
    ['tap', 'pan', 'tap'],
    'idle',
  ],
  ...(['symptom-area', 'finding', 'note'] as const).map(
    (tool) =>
      [
        `with the ${tool} tool every tap is one of its own`,
        tool,
        [down(10, 10), up(1, 100), down(10, 10), up(1, 200)],
        ['tap', 'tap'],
        'idle',
      ] as const,
  ),
  [
    'a resting finger means the menu and no tap',
    'trigger-point',
    [down(10, 10, touch), menu, up()],
    ['menu'],
    'idle',
  ],
  [
    'but not while it carries something',
    'select',
    [down(10, 10, { mark: MARK }), move(40, 10), menu, up()],
    ['drag', 'drop'],
    'idle',
  ],
  ['another pointer cannot end the gesture', 'select', [down(10, 10), up(7)], [], 'pointing'],
]

it.each(CASES)('%s', (_, tool, inputs, effects, phase) => {
  const played = play(tool, inputs)
  expect(played.types).toEqual(effects)
  expect(played.gesture.phase).toBe(phase)
})

describe('what a gesture says', () => {
  it('the tap is where the pointer went down', () => {
    const { effects } = play('note', [down(10, 20), move(12, 21), up()])
    expect(effects).toEqual([{ type: 'tap', at: { x: 10, y: 20 }, pointer: 'mouse', adds: false }])
  })

  it('a drag counts from where it began, so that the slack is not lost', () => {
    const { effects } = play('select', [down(10, 10, { mark: MARK }), move(30, 15), up()])
    expect(effects.at(-1)).toEqual({ type: 'drop', markId: 'm1', part: 'place', by: { x: 20, y: 5 } })
  })

  it('a stroke begins where the pointer went down', () => {
    const { effects } = play('symptom-area', [down(10, 10), move(30, 15)])
    expect(effects[0]).toEqual({
      type: 'paint',
      first: true,
      path: [
        { x: 10, y: 10 },
        { x: 30, y: 15 },
      ],
    })
  })

  it('two fingers zoom about their middle by how far they part', () => {
    const { effects } = play('select', [
      down(0, 0, touch),
      down(100, 0, { ...touch, id: 2 }),
      move(200, 0, 2),
    ])
    expect(effects).toEqual([
      { type: 'pan', by: { x: 50, y: 0 } },
      { type: 'zoom', at: { x: 100, y: 0 }, factor: 2 },
    ])
  })

  it.each(Object.entries(TAP_SLACK) as [PointerKind, number][])(
    'a %s may tremble by %i pixels',
    (pointer, slack) => {
      expect(play('note', [down(0, 0, { pointer }), move(slack - 0.5, 0), up()]).types).toEqual(['tap'])
      expect(play('note', [down(0, 0, { pointer }), move(slack, 0), up()]).types).toEqual(['pan'])
    },
  )

  it('a chart that is read only changes nothing, but is looked at and tapped', () => {
    for (const tool of ['select', 'symptom-area'] as const) {
      expect(play(tool, [down(0, 0, { mark: SELECTED }), move(50, 0), up()], true).types).toEqual(['pan'])
      const twice = [down(0, 0, { mark: SELECTED }), up(), down(0, 0), up()]
      expect(play(tool, twice, true).types).toEqual(['tap', 'double-tap'])
    }
  })
})

const position = fc.integer({ min: 0, max: 60 })
const pointerId = fc.constantFrom(1, 2, 3)
const someInput: fc.Arbitrary<GestureInput> = fc.oneof(
  fc
    .record({
      id: pointerId,
      pointer: fc.constantFrom<PointerKind>('mouse', 'touch', 'pen'),
      x: position,
      y: position,
      button: fc.constantFrom('primary', 'primary', 'middle', 'secondary'),
      mark: fc.constantFrom(null, MARK, SELECTED),
    })
    .map(
      ({ id, pointer, x, y, button, mark }) =>
        ({ type: 'down', pointerId: id, pointer, button, at: screenPoint(x, y), mark }) as GestureInput,
    ),
  fc.tuple(pointerId, position, position).map(([id, x, y]) => move(x, y, id)),
  pointerId.map((id) => up(id)),
  fc.constantFrom(lost, cancel, wheel, menu, space(true), space(false)),
)
const someTool = fc.constantFrom<ChartTool>('select', 'trigger-point', 'symptom-area', 'finding', 'note')

describe('whatever happens', () => {
  it('after Escape, or when every pointer is up, the gesture is over', () => {
    fc.assert(
      fc.property(someTool, fc.array(someInput, { maxLength: 60 }), (tool, inputs) => {
        expect(play(tool, [...inputs, cancel]).gesture.phase).toBe('idle')
        expect(play(tool, [...inputs, up(1), up(2), up(3)]).gesture.phase).toBe('idle')
      }),
    )
  })

  it('nothing is dropped that was not dragged, nothing finished that was not begun, and each ends once', () => {
    fc.assert(
      fc.property(someTool, fc.array(someInput, { maxLength: 80 }), (tool, inputs) => {
        let dragging = false
        let painting = false
        for (const effect of play(tool, [...inputs, cancel]).effects) {
          switch (effect.type) {
            case 'drag':
              dragging = true
              break
            case 'drop':
            case 'drag-cancelled':
              expect(dragging).toBe(true)
              dragging = false
              break
            case 'paint':
              expect(effect.first).toBe(!painting)
              painting = true
              break
            case 'paint-finished':
            case 'paint-cancelled':
              expect(painting).toBe(true)
              painting = false
              break
            default:
              // No tap, pan or zoom in the middle of a drag or a stroke.
              expect(dragging || painting).toBe(false)
          }
        }
        expect(dragging || painting).toBe(false)
      }),
    )
  })

  it('only the brush paints, and never on a chart that is read only', () => {
    fc.assert(
      fc.property(
        someTool,
        fc.boolean(),
        fc.array(someInput, { maxLength: 60 }),
        (tool, readOnly, inputs) => {
          const { types } = play(tool, inputs, readOnly)
          if (tool !== 'symptom-area' || readOnly) expect(types).not.toContain('paint')
          if (readOnly) expect(types).not.toContain('drag')
        },
      ),
    )
  })
})
