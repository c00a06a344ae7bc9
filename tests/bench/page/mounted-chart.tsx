import { MantineProvider } from '@mantine/core'
import { createRoot, type Root } from 'react-dom/client'
import type { PlacedRegion } from '../../../src/chart/figure/regions/regions.ts'
import type { ChartTool } from '../../../src/chart/gesture.ts'
import { whereOnScreen } from '../../../src/chart/sheet.ts'
import type { MuscleLayer } from '../../../src/domain/atlas/muscles.ts'
import type { Mark } from '../../../src/domain/mark.ts'
import { BodyChart } from '../../../src/renderer/chart/BodyChart.tsx'

const nothing = () => {}

/** The time of the next frame. */
export const frame = () => new Promise<number>((done) => requestAnimationFrame(done))

/** A fresh element that fills the page; what was there before is gone. */
export function host(): HTMLElement {
  const root = document.getElementById('root')
  if (!root) throw new Error('no root')
  const element = document.createElement('div')
  element.style.cssText = 'position:absolute;inset:0'
  root.replaceChildren(element)
  return element
}

/** Shows the chart with a layer of muscles, as the session screen does. */
export function show(
  root: Root,
  marks: readonly Mark[],
  layer: MuscleLayer | null = 'superficial',
  inFocus: readonly PlacedRegion[] = [],
  tool: ChartTool = 'select',
): void {
  root.render(
    <MantineProvider>
      <BodyChart
        label="Body chart"
        marks={marks}
        selectedId={null}
        tool={tool}
        brush={{ kind: 'brush', width: 16, colour: 'symptom-pain' }}
        dark={false}
        layer={layer}
        inFocus={inFocus}
        onTap={nothing}
        onMove={nothing}
        onPaint={nothing}
        onHover={nothing}
        onZoom={nothing}
      />
    </MantineProvider>,
  )
}

/** Mounts the chart. */
export function mount(element: HTMLElement, marks: readonly Mark[]): Root {
  const root = createRoot(element)
  show(root, marks)
  return root
}

/** Where the outline that is drawn last of all crosses: the client's left sole, a row through its middle. */
const LAST_LINE = { view: 'soles', y: 120, from: 4, to: 110 } as const

/** Resolves in the frame in which the last line of the figure, the outline of the soles, is on a canvas of the element. */
export async function drawn(element: HTMLElement): Promise<void> {
  for (;;) {
    await frame()
    if ([...element.querySelectorAll('canvas')].some((canvas) => showsLastLine(element, canvas))) return
  }
}

function showsLastLine(element: HTMLElement, canvas: HTMLCanvasElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  if (canvas.width === 0 || canvas.style.visibility === 'hidden') return false
  const ratio = canvas.width / width
  const from = whereOnScreen({ view: LAST_LINE.view, x: LAST_LINE.from, y: LAST_LINE.y }, { width, height })
  const to = whereOnScreen({ view: LAST_LINE.view, x: LAST_LINE.to, y: LAST_LINE.y }, { width, height })
  const row = canvas
    .getContext('2d')
    ?.getImageData(from.x * ratio, from.y * ratio, (to.x - from.x) * ratio, 20).data
  // Darker than any tint and any edge of a muscle.
  for (let i = 0; row && i < row.length; i += 4) if (row[i + 3] === 255 && (row[i] ?? 255) < 160) return true
  return false
}
