import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeDurably } from './durable-file.ts'

export const MIN_SIZE = { width: 1024, height: 640 } as const
const DEFAULT_SIZE = { width: 1280, height: 800 } as const
/** How much of the window's top must be on a display so that it can be grabbed. Device-independent pixels. */
const GRIP = { width: 160, height: 40 } as const

const Rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
export type Rectangle = z.infer<typeof Rectangle>

/** Where the window stood when it was closed; `bounds` are those of the window that is not maximised. */
const WindowState = z.object({ bounds: Rectangle, maximised: z.boolean() })
export type WindowState = z.infer<typeof WindowState>

/** The remembered state, or null if there is none that can be understood. */
export async function readWindowState(path: string): Promise<WindowState | null> {
  try {
    return WindowState.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

/** Remembers the state. That it could not be remembered is no reason to keep anybody waiting. */
export async function saveWindowState(path: string, state: WindowState): Promise<void> {
  await writeDurably(path, `${JSON.stringify(state)}\n`)
}

export interface Placement {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number }
  readonly maximised: boolean
}

/** Where to open the window: as it was left if its top can be seen on a display, else the default size, centred. */
export function placeWindow(state: WindowState | null, workAreas: readonly Rectangle[]): Placement {
  if (!state) return { bounds: DEFAULT_SIZE, maximised: false }
  const { bounds, maximised } = state
  const visible = workAreas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
    const above = area.y - bounds.y
    const left = area.y + area.height - bounds.y
    return width >= GRIP.width && above <= 0 && left >= GRIP.height
  })
  const width = Math.max(bounds.width, MIN_SIZE.width)
  const height = Math.max(bounds.height, MIN_SIZE.height)
  if (!visible) return { bounds: DEFAULT_SIZE, maximised }
  return { bounds: { x: bounds.x, y: bounds.y, width, height }, maximised }
}
