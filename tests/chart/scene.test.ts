import { describe, expect, it } from 'vitest'
import { figureDrawing } from '../../src/chart/figure/figure.ts'
import { parsePath } from '../../src/chart/path.ts'
import { buildScene, figureScene, markItems } from '../../src/chart/scene.ts'
import type { Label, SceneItem, Shape } from '../../src/chart/scene-item.ts'
import { SHEET_VIEWS } from '../../src/chart/sheet.ts'
import { FindingType } from '../../src/domain/mark.ts'
import { TriggerPointStatus } from '../../src/domain/trigger-point.ts'
import { areaMark, findingMark, noteMark, pointMark } from '../domain/some-marks.ts'

const ON_THE_BACK = { view: 'posterior', x: 64, y: 206 } as const
const drawingsOf = (item: SceneItem | undefined): readonly (Shape | Label)[] =>
  item === undefined ? [] : item.space === 'marker' ? item.drawings : [item.drawing]
const textsOf = (item: SceneItem | undefined) =>
  drawingsOf(item).flatMap((drawing) => (drawing.kind === 'label' ? [drawing.text] : []))
const coloursOf = (item: SceneItem | undefined) =>
  drawingsOf(item).flatMap((drawing) =>
    drawing.kind === 'shape' ? [drawing.fill?.colour, drawing.line?.colour] : [drawing.colour],
  )
const scene = (marks: Parameters<typeof buildScene>[0]['marks'], selectedId?: string) =>
  buildScene({ views: SHEET_VIEWS, marks, selectedIds: (selectedId ? [selectedId] : []) as never })
const markedItems = (items: readonly SceneItem[]) => items.filter(({ markId }) => markId !== undefined)

describe('the figure', () => {
  it('is filled, shaded, drawn inside and outlined, in this order', () => {
    const shapes = figureScene('anterior').flatMap(({ drawing }) =>
      drawing.kind === 'shape' ? [drawing] : [],
    )
    const { outline, contours, shade } = figureDrawing('anterior')
    expect(shapes).toHaveLength(2 + contours.length + shade.length)
    expect(shapes[0]).toMatchObject({ d: outline, fill: { colour: 'skin', opacity: 1 } })
    expect(shapes.at(-1)).toMatchObject({ d: outline, line: { colour: 'ink', width: 1.6 } })
  })

  it('carries its name unless that is not wanted, and its letters always', () => {
    const texts = (showTitle: boolean) => figureScene('posterior', showTitle).flatMap((item) => textsOf(item))
    expect(texts(true)).toEqual(['L', 'R', 'Posterior'])
    expect(texts(false)).toEqual(['L', 'R'])
  })

  it('is the same array every time, so that it can be kept', () => {
    expect(figureScene('anterior')).toBe(figureScene('anterior'))
  })
})

describe('the marks', () => {
  const area = areaMark({ id: 'area' })
  const finding = { ...findingMark(ON_THE_BACK), id: 'finding' as never }
  const note = { ...noteMark(ON_THE_BACK), id: 'note' as never }
  const point = pointMark({ id: 'point' })
  const marks = [point, note, finding, area]

  it('lie over the figure: areas below, then findings, notes and, on top, trigger points', () => {
    const items = scene(marks)
    const first = items.findIndex(({ markId }) => markId !== undefined)
    expect(items.slice(first).map(({ markId }) => markId)).toEqual([
      'area',
      'area',
      'finding',
      'note',
      'point',
    ])
  })

  it('are numbered as in the list, whatever is drawn first', () => {
    const numbers = Object.fromEntries(
      markedItems(scene(marks)).flatMap((item) => textsOf(item).map((text) => [item.markId, text])),
    )
    expect(numbers).toEqual({ point: '1', note: '2', finding: '3', area: '4' })
  })

  it('keep their numbers when one view is shown alone', () => {
    const items = buildScene({ views: ['anterior'], marks })
    expect(markedItems(items).flatMap(textsOf)).toEqual(['4'])
  })

  it('in a view that is not shown are left out', () => {
    const onTheSole = pointMark({ id: 'sole', at: { view: 'soles', x: -40, y: 90 } })
    expect(markedItems(buildScene({ views: ['posterior'], marks: [onTheSole] }))).toEqual([])
    expect(markedItems(scene([onTheSole]))).toHaveLength(1)
  })

  it('have a ring and lie above their kind when selected; a finding then says what it is', () => {
    const second = pointMark({ id: 'second', triggerPointId: 'p2', at: { ...ON_THE_BACK, x: -64 } })
    const items = markedItems(scene([point, second, finding], 'point'))
    expect(items.map(({ markId }) => markId)).toEqual(['finding', 'second', 'point'])
    expect(coloursOf(items[2])).toContain('accent')
    expect(coloursOf(items[1])).not.toContain('accent')
    expect(textsOf(markedItems(scene([finding], 'finding'))[0])).toEqual(['1 scar'])
  })

  it('that are dragged are left out where they were', () => {
    const items = markItems({ views: SHEET_VIEWS, marks, except: 'point' as never })
    expect(items.some(({ markId }) => markId === 'point')).toBe(false)
  })

  it('that look as before are the same items, so that what was prepared for them is still good', () => {
    const before = markedItems(scene(marks))
    const after = markedItems(scene(marks, 'point'))
    expect(after[0]).toBe(before[0])
    expect(after.at(-1)).not.toBe(before.at(-1))
  })
})

describe('a trigger point', () => {
  const drawn = (status: TriggerPointStatus) => {
    const mark = pointMark({})
    return markedItems(scene([{ ...mark, observation: { ...mark.observation, status } }]))[0]
  }
  const inColour = (status: TriggerPointStatus) =>
    drawingsOf(drawn(status)).filter((drawing) => drawing.kind === 'shape' && drawing.fill?.colour !== 'halo')

  it('is filled red when active, red and hollow when latent, grey when treated or not found', () => {
    expect(coloursOf(drawn('active'))).toContain('trigger-active')
    expect(inColour('active').at(-1)).toMatchObject({ fill: { colour: 'trigger-active' } })
    expect(inColour('latent')).toEqual([])
    expect(coloursOf(drawn('latent'))).toContain('trigger-latent')
    for (const status of ['treated', 'not-found'] as const) {
      expect(coloursOf(drawn(status))).toContain('trigger-resolved')
      expect(coloursOf(drawn(status))).not.toContain('trigger-active')
    }
  })

  it('has a form of its own for each status, so that colour is never alone', () => {
    const forms = TriggerPointStatus.options.map((status) =>
      JSON.stringify(
        drawingsOf(drawn(status)).map((each) => (each.kind === 'shape' ? [each.d, !each.line] : [])),
      ),
    )
    expect(new Set(forms).size).toBe(TriggerPointStatus.options.length)
  })

  it('stands in a light halo under everything of its own', () => {
    for (const status of TriggerPointStatus.options)
      expect(drawingsOf(drawn(status))[0]).toMatchObject({ line: { colour: 'halo' } })
  })
})

it('each finding has a sign of its own', () => {
  const signs = FindingType.options.map((finding) => {
    const [item] = markedItems(scene([{ ...findingMark(ON_THE_BACK), finding }]))
    return drawingsOf(item).flatMap((each) => (each.kind === 'shape' ? [each.d] : []))
  })
  expect(new Set(signs.map((sign) => sign.join())).size).toBe(FindingType.options.length)
})

it('a painted area is one hatched shape without an edge, with its number inside, in each view it was painted in', () => {
  const strokes = [
    {
      kind: 'brush',
      view: 'anterior',
      width: 20,
      points: [
        [-30, 300],
        [30, 300],
      ],
    },
    {
      kind: 'brush',
      view: 'anterior',
      width: 20,
      points: [
        [0, 280],
        [0, 330],
      ],
    },
    { kind: 'brush', view: 'posterior', width: 20, points: [[10, 400]] },
  ] as const
  const items = markedItems(scene([areaMark({ strokes })]))
  expect(items.map(({ view, space }) => `${view} ${space}`)).toEqual([
    'posterior figure',
    'posterior marker',
    'anterior figure',
    'anterior marker',
  ])
  const [shape] = drawingsOf(items[2])
  expect(shape).toMatchObject({ fill: { colour: 'symptom-ache' }, hatch: { colour: 'symptom-ache' } })
  expect(shape).not.toHaveProperty('line')
})

it('every path of a scene can be read by the paper', () => {
  const marks = [
    areaMark({}),
    ...TriggerPointStatus.options.map((status, i) => {
      const mark = pointMark({
        id: `p${i}`,
        triggerPointId: `t${i}`,
        at: { ...ON_THE_BACK, y: 200 + i * 50 },
      })
      return { ...mark, observation: { ...mark.observation, status } }
    }),
    ...FindingType.options.map((finding, i) => ({
      ...findingMark({ view: 'anterior', x: 40, y: 100 + i * 40 }),
      id: `f${i}` as never,
      finding,
    })),
    noteMark({ view: 'anterior', x: 0, y: 500 }),
  ]
  for (const item of scene(marks, 'p0'))
    for (const drawing of drawingsOf(item))
      if (drawing.kind === 'shape') {
        expect(() => parsePath(drawing.d)).not.toThrow()
        expect(drawing.d).not.toMatch(/NaN|Infinity|e-/)
      }
})
