import type { Root } from 'react-dom/client'
import { candidatesAt } from '../../../src/chart/candidates.ts'
import { fibreHatch } from '../../../src/chart/figure/regions/fibre-hatch.ts'
import { type PlacedRegion, regionsOf } from '../../../src/chart/figure/regions/regions.ts'
import { isOnFigure } from '../../../src/chart/hit-test.ts'
import { LAYERS } from '../../../src/chart/muscle-scene.ts'
import { SHEET_VIEWS } from '../../../src/chart/sheet.ts'
import { generatedMarks } from '../generated-practice.ts'
import { drawn, frame, host, mount, show } from './mounted-chart.tsx'

const marks = generatedMarks(40)
let root: Root | null = null
let surface: HTMLElement | null = null

/** Mounts the chart with its layer and 40 marks. */
export async function openChart(): Promise<void> {
  const element = host()
  root = mount(element, marks)
  await drawn(element)
  surface = element.querySelector('[role="application"]')
  await rest()
}

/** Takes it away again. */
export function closeChart(): void {
  root?.unmount()
  root = null
}

/** Long enough for the picture to be crisp again. */
export const rest = () => new Promise<void>((done) => setTimeout(done, 700))

/** So many moves of a panning pointer, one a frame; milliseconds between frames. */
export async function pan(moves: number): Promise<readonly number[]> {
  const { x, y } = middle()
  pointer('pointerdown', x, y)
  pointer('pointermove', x + 12, y)
  const times = await eachFrame(moves, (move) =>
    pointer(
      'pointermove',
      x + Math.round(160 * Math.sin(move / 20)),
      y + Math.round(90 * Math.cos(move / 27)),
    ),
  )
  pointer('pointerup', x, y)
  return times
}

/** So many steps of the wheel, in and out again, one a frame; milliseconds between frames. */
export async function zoom(steps: number): Promise<readonly number[]> {
  const { x, y } = middle()
  return eachFrame(steps, (step) =>
    surface?.dispatchEvent(
      new WheelEvent('wheel', {
        clientX: x,
        clientY: y,
        deltaY: step % 80 < 40 ? -25 : 25,
        bubbles: true,
        cancelable: true,
      }),
    ),
  )
}

/** Another layer, and time to paint it, so many times. */
export async function changeLayers(runs: number): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    if (root) show(root, marks, LAYERS[(run + 1) % LAYERS.length] ?? null)
    await rest()
  }
}

/** Milliseconds of each question which muscles a place may mean, on a raster of every view; each view warm. */
export function askCandidates(): readonly number[] {
  const times: number[] = []
  for (const view of SHEET_VIEWS) {
    candidatesAt({ view, x: 0, y: 0 }, 'superficial')
    for (let x = -220; x <= 220; x += 7)
      for (let y = 4; y < 1000; y += 9) {
        if (!isOnFigure({ view, x, y })) continue
        const started = performance.now()
        // A single one is shorter than the clock can tell.
        for (let i = 0; i < 10; i += 1) candidatesAt({ view, x, y }, 'superficial')
        times.push((performance.now() - started) / 10)
      }
  }
  return times
}

/** Milliseconds until the fibres of each muscle are there, which happens when it is first pointed at; the best of five passes. */
export function hatchAll(): readonly number[] {
  const hatch = (region: PlacedRegion) => {
    const started = performance.now()
    fibreHatch(region)
    return performance.now() - started
  }
  const regions = SHEET_VIEWS.flatMap((view) => regionsOf(view))
  const passes = Array.from({ length: 5 }, () => regions.map(hatch))
  return regions.map((_, i) => Math.min(...passes.map((times) => times[i] ?? Infinity)))
}

async function eachFrame(frames: number, act: (n: number) => void): Promise<readonly number[]> {
  const intervals: number[] = []
  let before = await frame()
  for (let n = 0; n < frames; n += 1) {
    act(n)
    const now = await frame()
    intervals.push(now - before)
    before = now
  }
  return intervals
}

function middle(): { readonly x: number; readonly y: number } {
  const box = surface?.getBoundingClientRect()
  if (!box) throw new Error('no chart')
  return { x: box.left + box.width * 0.3, y: box.top + box.height * 0.4 }
}

function pointer(type: string, clientX: number, clientY: number): void {
  surface?.dispatchEvent(
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
