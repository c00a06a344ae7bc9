import { createRoot } from 'react-dom/client'
import { whereOnScreen } from '../../../src/chart/sheet.ts'
import { generatedMarks } from '../generated-practice.ts'
import { drawn, frame, host, show } from './mounted-chart.tsx'

const MARKS = 12

/** Milliseconds: between the frames of a stroke, and of script for each of its points. */
export interface StrokeTimes {
  readonly intervals: readonly number[]
  readonly script: readonly number[]
}

/** Paints one stroke of so many points over the back, a point a frame, on a chart with marks. */
export async function paintStroke(points: number): Promise<StrokeTimes> {
  const element = host()
  const root = createRoot(element)
  show(root, generatedMarks(MARKS), 'superficial', [], 'symptom-area')
  await drawn(element)
  const surface = element.querySelector('[role="application"]')
  if (!(surface instanceof HTMLElement)) throw new Error('no chart')
  const box = surface.getBoundingClientRect()
  const at = (step: number) => {
    const turn = step / 9
    const place = { view: 'posterior' as const, x: 70 * Math.sin(turn), y: 180 + step * 0.6 }
    const { x, y } = whereOnScreen(place, { width: box.width, height: box.height })
    return { clientX: box.left + x, clientY: box.top + y }
  }
  const send = (type: string, step: number) =>
    surface.dispatchEvent(
      new PointerEvent(type, {
        ...at(step),
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        bubbles: true,
        cancelable: true,
      }),
    )
  send('pointerdown', 0)
  const intervals: number[] = []
  const script: number[] = []
  let before = await frame()
  for (let step = 1; step <= points; step += 1) {
    const started = performance.now()
    send('pointermove', step)
    script.push(performance.now() - started)
    const now = await frame()
    intervals.push(now - before)
    before = now
  }
  send('pointerup', points)
  await frame()
  root.unmount()
  return { intervals, script }
}
