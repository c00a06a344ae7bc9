import {
  type ChartTool,
  type Gesture,
  type GestureEffect,
  type GestureInput,
  IDLE,
  type Movable,
  type PointerKind,
  stepGesture,
} from '../../src/chart/gesture.ts'
import { screenPoint } from '../../src/chart/space.ts'
import type { MarkId } from '../../src/domain/ids.ts'

/** A mark under the pointer. */
export const MARK: Movable = { id: 'm1' as MarkId, selected: false, part: 'place' }
export const SELECTED = { ...MARK, selected: true }

/** One input each, of the mouse at the left button unless told; pixels, milliseconds. */
export const down = (
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
export const move = (x: number, y: number, id = 1): GestureInput => ({
  type: 'move',
  pointerId: id,
  path: [screenPoint(x, y)],
})
export const up = (id = 1, time = 0): GestureInput => ({ type: 'up', pointerId: id, time, adds: false })
export const lost: GestureInput = { type: 'lost', pointerId: 1 }
export const cancel: GestureInput = { type: 'escape' }
export const space = (held: boolean, time = 0): GestureInput => ({ type: 'space', held, time })
export const menu: GestureInput = { type: 'menu', at: screenPoint(10, 10) }
export const wheel: GestureInput = { type: 'wheel', at: screenPoint(5, 5), factor: 1.2 }
export const touch = { pointer: 'touch' } as const

/** Plays inputs through the machine: where it ends, and what it said on the way. */
export function play(tool: ChartTool, inputs: readonly GestureInput[], readOnly = false) {
  let gesture: Gesture = IDLE
  const effects: GestureEffect[] = []
  for (const input of inputs) {
    const step = stepGesture(gesture, input, { tool, readOnly })
    gesture = step.gesture
    effects.push(...step.effects)
  }
  return { gesture, effects, types: effects.map(({ type }) => type) }
}
