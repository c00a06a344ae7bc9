import { describe, expect, it } from 'vitest'
import {
  type ChartTool,
  type GestureEffect,
  type GestureInput,
  type PointerKind,
  TAP_SLACK,
} from '../../src/chart/gesture.ts'
import {
  cancel,
  down,
  lost,
  MARK,
  menu,
  move,
  play,
  SELECTED,
  space,
  touch,
  up,
  wheel,
} from './gesture-inputs.ts'

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
