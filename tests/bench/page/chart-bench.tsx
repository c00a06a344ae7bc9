import Konva from 'konva'
import type { Root } from 'react-dom/client'
import { figureScene, markItems } from '../../../src/chart/scene.ts'
import type { Label, SceneItem, Shape } from '../../../src/chart/scene-item.ts'
import { placedView, SHEET_VIEWS, whereOnScreen } from '../../../src/chart/sheet.ts'
import { colourOf } from '../../../src/chart/style.ts'
import { generatedMarks } from '../generated-practice.ts'
import { drawn, frame, host, mount } from './mounted-chart.tsx'
import type { Timings } from './storage-bench.ts'

const MARKS = 500

/** What the chart shows: every view with its superficial muscles, and the marks. */
const sceneWith = (marks: ReturnType<typeof generatedMarks>): readonly SceneItem[] => [
  ...SHEET_VIEWS.flatMap((view) => figureScene(view, true, 'superficial')),
  ...markItems({ views: SHEET_VIEWS, marks }),
]

/** From nothing to the chart with 500 marks painted, against plain Konva with a node for every shape of the same scene. Muscles included. */
export async function firstDraw(runs: number): Promise<Timings> {
  const marks = generatedMarks(MARKS)
  const ours: number[] = []
  const floor: number[] = []
  for (let run = -2; run < runs; run += 1) {
    const one = host()
    await frame()
    const started = performance.now()
    const root = mount(one, marks)
    await drawn(one)
    const between = performance.now()
    root.unmount()
    const other = host()
    await frame()
    const startedFloor = performance.now()
    const stage = plainKonva(other, sceneWith(marks))
    await drawn(other)
    const ended = performance.now()
    stage.destroy()
    if (run < 0) continue
    ours.push(between - started)
    floor.push(ended - startedFloor)
  }
  return { ours, floor }
}

let dragging: { element: HTMLElement; x: number; y: number; root: Root } | null = null

/** Mounts the chart and takes hold of its first mark, ready for `dragMoves`. */
export async function startDrag(): Promise<void> {
  const marks = generatedMarks(MARKS)
  const element = host()
  const root = mount(element, marks)
  await drawn(element)
  const surface = element.querySelector('[role="application"]')
  const last = marks.at(-1)
  if (!(surface instanceof HTMLElement) || last?.kind !== 'trigger-point') throw new Error('no chart')
  const box = surface.getBoundingClientRect()
  const at = whereOnScreen(last.at, { width: box.width, height: box.height })
  dragging = { element: surface, x: box.left + at.x, y: box.top + at.y, root }
  pointer('pointerdown', dragging.x, dragging.y)
  pointer('pointermove', dragging.x + 12, dragging.y)
  await frame()
}

/** So many moves of the held mark, one a frame; milliseconds between frames. */
export async function dragMoves(moves: number): Promise<readonly number[]> {
  if (!dragging) throw new Error('nothing is held')
  const { x, y } = dragging
  const intervals: number[] = []
  let before = await frame()
  for (let move = 0; move < moves; move += 1) {
    pointer('pointermove', x + 40 * Math.sin(move / 10), y + 40 * Math.cos(move / 13))
    const now = await frame()
    intervals.push(now - before)
    before = now
  }
  return intervals
}

/** Lets go again. */
export async function endDrag(): Promise<void> {
  if (!dragging) return
  pointer('pointerup', dragging.x, dragging.y)
  await frame()
  dragging.root.unmount()
  dragging = null
}

let plain: { stage: Konva.Stage; node: Konva.Node } | null = null

/** The floor of the drag: plain Konva with the 500 marks in one layer, of which one node is moved. */
export async function startPlainDrag(): Promise<void> {
  const stage = plainKonva(host(), sceneWith(generatedMarks(MARKS)))
  const node = stage.getLayers()[1]?.getChildren().at(-1)
  if (!node) throw new Error('no node')
  plain = { stage, node }
  await frame()
}

/** So many moves of the plain node, one a frame; milliseconds between frames. */
export async function plainDragMoves(moves: number): Promise<readonly number[]> {
  if (!plain) throw new Error('nothing is held')
  const { x, y } = plain.node.position()
  const intervals: number[] = []
  let before = await frame()
  for (let move = 0; move < moves; move += 1) {
    plain.node.position({ x: x + 40 * Math.sin(move / 10), y: y + 40 * Math.cos(move / 13) })
    const now = await frame()
    intervals.push(now - before)
    before = now
  }
  return intervals
}

/** Takes the plain stage away. */
export function endPlainDrag(): void {
  plain?.stage.destroy()
  plain = null
}

function pointer(type: string, clientX: number, clientY: number): void {
  dragging?.element.dispatchEvent(
    new PointerEvent(type, {
      clientX,
      clientY,
      pointerId: 1,
      pointerType: 'mouse',
      isPrimary: true,
      button: type === 'pointermove' ? -1 : 0,
      buttons: type === 'pointerup' ? 0 : 1,
      bubbles: true,
      cancelable: true,
    }),
  )
}

function plainKonva(container: HTMLElement, scene: readonly SceneItem[]): Konva.Stage {
  const { width, height } = container.getBoundingClientRect()
  const stage = new Konva.Stage({ container: container as HTMLDivElement, width, height })
  const figure = new Konva.Layer()
  const marks = new Konva.Layer()
  const zero = whereOnScreen({ view: 'posterior', x: 0, y: 0 }, { width, height })
  const unit = (whereOnScreen({ view: 'posterior', x: 0, y: 1000 }, { width, height }).y - zero.y) / 1000
  for (const item of scene) {
    const origin = placedView(item.view).origin
    const group =
      item.space === 'figure'
        ? new Konva.Group({
            x: zero.x + origin.x * unit,
            y: zero.y + origin.y * unit,
            scaleX: unit,
            scaleY: unit,
          })
        : new Konva.Group({
            x: zero.x + (origin.x + item.at.x) * unit,
            y: zero.y + (origin.y + item.at.y) * unit,
          })
    for (const drawing of item.space === 'figure' ? [item.drawing] : item.drawings) group.add(node(drawing))
    ;(item.markId ? marks : figure).add(group)
  }
  stage.add(figure, marks)
  return stage
}

function node(drawing: Shape | Label): Konva.Shape {
  if (drawing.kind === 'label')
    return new Konva.Text({
      x: drawing.at.x,
      y: drawing.at.y - drawing.size,
      text: drawing.text,
      fontSize: drawing.size,
      fill: colourOf(drawing.colour, 'light'),
    })
  return new Konva.Path({
    data: drawing.d,
    ...(drawing.fill && { fill: colourOf(drawing.fill.colour, 'light'), opacity: drawing.fill.opacity }),
    ...(drawing.line && {
      stroke: colourOf(drawing.line.colour, 'light'),
      strokeWidth: drawing.line.width,
      opacity: drawing.line.opacity,
    }),
  })
}
