import type { MarkId } from '../domain/ids.ts'
import { type ScreenPoint, screenPoint } from './space.ts'

/** What a pointer on the chart does. */
export type ChartTool = 'select' | 'trigger-point' | 'symptom-area' | 'referral' | 'finding' | 'note'

/** Whether dragging with this tool paints. */
export const paints = (tool: ChartTool): boolean => tool === 'symptom-area' || tool === 'referral'

/** What of a mark a drag takes along: the mark, or only the text that stands beside it. */
export type MarkPart = 'place' | 'text'

/** A mark that a drag can move. */
export interface Movable {
  readonly id: MarkId
  readonly selected: boolean
  readonly part: MarkPart
}

export type PointerKind = 'mouse' | 'touch' | 'pen'

/** What happens on the chart's element. Positions are in its pixels. */
export type GestureInput =
  | {
      readonly type: 'down'
      readonly pointerId: number
      readonly pointer: PointerKind
      readonly button: 'primary' | 'middle' | 'secondary'
      readonly at: ScreenPoint
      /** The mark under the pointer that can be moved by one point, if there is one. */
      readonly mark: Movable | null
    }
  | { readonly type: 'move'; readonly pointerId: number; readonly path: readonly ScreenPoint[] }
  /** `time` in milliseconds, from whenever: two taps soon after one another are a double tap. */
  | {
      readonly type: 'up'
      readonly pointerId: number
      readonly time: number
      /** A key is held by which a tap adds to what is selected. */
      readonly adds: boolean
    }
  /** The right button, or a finger that rests. */
  | { readonly type: 'menu'; readonly at: ScreenPoint }
  /** The system took the pointer away. */
  | { readonly type: 'lost'; readonly pointerId: number }
  | { readonly type: 'escape' }
  /** `time` as above: a space bar that is let go soon, and moved nothing, was tapped. */
  | { readonly type: 'space'; readonly held: boolean; readonly time: number }
  | { readonly type: 'wheel'; readonly at: ScreenPoint; readonly factor: number }

/** What the chart has to do about it. `by` is always counted from where the pointer went down. */
export type GestureEffect =
  | {
      readonly type: 'tap'
      readonly at: ScreenPoint
      readonly pointer: PointerKind
      readonly adds: boolean
    }
  | { readonly type: 'menu'; readonly at: ScreenPoint }
  /** The second of two taps on one place; the first was a tap. */
  | { readonly type: 'double-tap'; readonly at: ScreenPoint }
  /** The space bar was tapped, not held to pan. */
  | { readonly type: 'space-tap' }
  | { readonly type: 'drag'; readonly markId: MarkId; readonly part: MarkPart; readonly by: Shift }
  | { readonly type: 'drop'; readonly markId: MarkId; readonly part: MarkPart; readonly by: Shift }
  | { readonly type: 'drag-cancelled'; readonly markId: MarkId }
  | { readonly type: 'paint'; readonly path: readonly ScreenPoint[]; readonly first: boolean }
  | { readonly type: 'paint-finished' }
  | { readonly type: 'paint-cancelled' }
  | { readonly type: 'pan'; readonly by: Shift }
  | { readonly type: 'zoom'; readonly at: ScreenPoint; readonly factor: number }

/** A movement in pixels. */
export interface Shift {
  readonly x: number
  readonly y: number
}

interface Held {
  readonly pointerId: number
  readonly at: ScreenPoint
}

/** Pressed and not yet moved far enough to mean anything but a tap. */
interface Pointing {
  readonly phase: 'pointing'
  readonly pointerId: number
  readonly pointer: PointerKind
  readonly start: ScreenPoint
  readonly at: ScreenPoint
  readonly mark: Movable | null
}

type Phase =
  | { readonly phase: 'idle' }
  | Pointing
  | {
      readonly phase: 'dragging'
      readonly pointerId: number
      readonly pointer: PointerKind
      readonly start: ScreenPoint
      readonly at: ScreenPoint
      readonly markId: MarkId
      readonly part: MarkPart
    }
  | {
      readonly phase: 'painting'
      readonly pointerId: number
      readonly pointer: PointerKind
      readonly at: ScreenPoint
    }
  | {
      readonly phase: 'panning'
      readonly pointerId: number
      readonly pointer: PointerKind
      readonly at: ScreenPoint
    }
  | { readonly phase: 'pinching'; readonly first: Held; readonly second: Held }

/** What was tapped last, until another gesture begins. */
interface LastTap {
  readonly at: ScreenPoint
  readonly time: number
}

/** The space bar while it is held; `used` once it was held for a pointer. */
interface HeldSpace {
  readonly since: number
  readonly used: boolean
}

/** What outlives a single gesture: the space bar that is held (then every drag pans), and the tap before. */
interface Lasting {
  readonly space: HeldSpace | null
  readonly tapped: LastTap | null
}

/** A gesture in progress. */
export type Gesture = Phase & Lasting

export const IDLE: Gesture = { phase: 'idle', space: null, tapped: null }

/** What the machine must know beside its input. A chart that is read only pans, zooms and selects. */
export interface GestureContext {
  readonly tool: ChartTool
  readonly readOnly: boolean
}

export interface GestureStep {
  readonly gesture: Gesture
  readonly effects: readonly GestureEffect[]
}

/** How far a pointer may move, in pixels, and still be a tap. */
export const TAP_SLACK: Readonly<Record<PointerKind, number>> = { mouse: 4, pen: 6, touch: 10 }

/** How soon, in milliseconds, and how near, as a multiple of the slack, a second tap follows to make a double tap. */
const DOUBLE_TAP = { soon: 350, near: 2 } as const

/** How long, in milliseconds, the space bar may be down and still be tapped. */
export const SPACE_TAP_MS = 400

/** The next state of the gesture and what to do now. Pure; knows nothing of cameras or marks' places. */
export function stepGesture(gesture: Gesture, input: GestureInput, context: GestureContext): GestureStep {
  switch (input.type) {
    case 'down':
      return pressed(gesture, input)
    case 'move':
      return moved(gesture, input, context)
    case 'up':
      return released(gesture, input, context)
    case 'lost':
      return holds(gesture, input.pointerId) ? stop(gesture) : same(gesture)
    case 'escape':
      return stop(gesture)
    case 'menu':
      // Under a drag or a stroke it is a slip of the hand.
      return gesture.phase === 'idle' || gesture.phase === 'pointing'
        ? { gesture: idleAfter(gesture), effects: [{ type: 'menu', at: input.at }] }
        : same(gesture)
    case 'space':
      return input.held ? spacePressed(gesture, input.time) : spaceReleased(gesture, input.time)
    case 'wheel':
      // Under a mark or a brush the ground must not move.
      return gesture.phase === 'dragging' || gesture.phase === 'painting'
        ? same(gesture)
        : { gesture, effects: [{ type: 'zoom', at: input.at, factor: input.factor }] }
  }
}

function spacePressed(gesture: Gesture, time: number): GestureStep {
  // A key that is held repeats itself.
  if (gesture.space) return same(gesture)
  return { gesture: { ...gesture, space: { since: time, used: gesture.phase !== 'idle' } }, effects: [] }
}

function spaceReleased(gesture: Gesture, time: number): GestureStep {
  const { space } = gesture
  const tapped = space !== null && !space.used && time - space.since <= SPACE_TAP_MS
  return { gesture: { ...gesture, space: null }, effects: tapped ? [{ type: 'space-tap' }] : [] }
}

function pressed(gesture: Gesture, input: Extract<GestureInput, { type: 'down' }>): GestureStep {
  const { pointerId, pointer, button, at, mark } = input
  const { tapped } = gesture
  const space = gesture.space && { ...gesture.space, used: true }
  if (button === 'secondary') return same(gesture)
  if (gesture.phase === 'idle') {
    const pans = space !== null || button === 'middle'
    return {
      gesture: pans
        ? { phase: 'panning', pointerId, pointer, at, space, tapped: null }
        : { phase: 'pointing', pointerId, pointer, start: at, at, mark, space, tapped },
      effects: [],
    }
  }
  // The hand comes down before its pen: what it began was never meant.
  if (pointer === 'pen' && (gesture.phase === 'pinching' || gesture.pointer === 'touch')) {
    const { gesture: idle, effects } = stop(gesture)
    return { gesture: pressed(idle, input).gesture, effects }
  }
  // Only a second finger joins in: a palm beside the pen, a third finger or another button changes nothing.
  if (gesture.phase === 'pinching' || gesture.pointer !== 'touch' || pointer !== 'touch') return same(gesture)
  if (gesture.pointerId === pointerId) return same(gesture)
  const first = { pointerId: gesture.pointerId, at: gesture.at }
  return {
    gesture: { phase: 'pinching', first, second: { pointerId, at }, space, tapped: null },
    effects: stop(gesture).effects,
  }
}

function moved(
  gesture: Gesture,
  { pointerId, path }: Extract<GestureInput, { type: 'move' }>,
  context: GestureContext,
): GestureStep {
  const at = path.at(-1)
  if (!at || !holds(gesture, pointerId)) return same(gesture)
  switch (gesture.phase) {
    case 'idle':
      return same(gesture)
    case 'pointing':
      return distance(gesture.start, at) < TAP_SLACK[gesture.pointer]
        ? { gesture: { ...gesture, at }, effects: [] }
        : begun(gesture, path, at, context)
    case 'dragging':
      return {
        gesture: { ...gesture, at },
        effects: [{ type: 'drag', ...heldBy(gesture), by: shift(gesture.start, at) }],
      }
    case 'painting':
      return { gesture: { ...gesture, at }, effects: [{ type: 'paint', path, first: false }] }
    case 'panning':
      return { gesture: { ...gesture, at }, effects: [{ type: 'pan', by: shift(gesture.at, at) }] }
    case 'pinching':
      return pinched(gesture, pointerId, at)
  }
}

/** The pointer has moved too far for a tap: tool and place decide what it is instead. */
function begun(
  { pointerId, pointer, start, mark, space }: Pointing & Lasting,
  path: readonly ScreenPoint[],
  at: ScreenPoint,
  { tool, readOnly }: GestureContext,
): GestureStep {
  const lasting = { space, tapped: null }
  if (paints(tool) && !readOnly) {
    const effects = [{ type: 'paint', path: [start, ...path], first: true }] as const
    return { gesture: { phase: 'painting', pointerId, pointer, at, ...lasting }, effects }
  }
  // With a placing tool only the selected mark is moved, so that panning never carries one off by mistake.
  if (mark && !readOnly && (tool === 'select' || mark.selected)) {
    const held = { markId: mark.id, part: mark.part }
    const effects = [{ type: 'drag', ...held, by: shift(start, at) }] as const
    return { gesture: { phase: 'dragging', pointerId, pointer, start, at, ...held, ...lasting }, effects }
  }
  const effects = [{ type: 'pan', by: shift(start, at) }] as const
  return { gesture: { phase: 'panning', pointerId, pointer, at, ...lasting }, effects }
}

function pinched(
  gesture: Extract<Gesture, { phase: 'pinching' }>,
  pointerId: number,
  at: ScreenPoint,
): GestureStep {
  const isFirst = gesture.first.pointerId === pointerId
  const first = isFirst ? { pointerId, at } : gesture.first
  const second = isFirst ? gesture.second : { pointerId, at }
  const before = middle(gesture.first.at, gesture.second.at)
  const after = middle(first.at, second.at)
  const apart = distance(gesture.first.at, gesture.second.at)
  // Two fingers on one spot say nothing about size.
  const factor = apart < 1 ? 1 : Math.max(distance(first.at, second.at), 1) / apart
  return {
    gesture: { ...gesture, first, second },
    effects: [
      { type: 'pan', by: shift(before, after) },
      { type: 'zoom', at: after, factor },
    ],
  }
}

function released(
  gesture: Gesture,
  { pointerId, time, adds }: Extract<GestureInput, { type: 'up' }>,
  context: GestureContext,
): GestureStep {
  if (!holds(gesture, pointerId)) return same(gesture)
  const idle = idleAfter(gesture)
  switch (gesture.phase) {
    case 'idle':
    case 'panning':
      return { gesture: idle, effects: [] }
    case 'pointing':
      return endedTap(gesture, { time, adds }, context)
    case 'dragging':
      return {
        gesture: idle,
        effects: [{ type: 'drop', ...heldBy(gesture), by: shift(gesture.start, gesture.at) }],
      }
    case 'painting':
      return { gesture: idle, effects: [{ type: 'paint-finished' }] }
    case 'pinching': {
      // The finger that stays goes on panning.
      const rest = gesture.first.pointerId === pointerId ? gesture.second : gesture.first
      return { gesture: { ...idle, phase: 'panning', pointer: 'touch', ...rest }, effects: [] }
    }
  }
}

function endedTap(
  gesture: Pointing & Lasting,
  { time, adds }: { readonly time: number; readonly adds: boolean },
  context: GestureContext,
): GestureStep {
  const { start, pointer, tapped: before } = gesture
  const again =
    before !== null &&
    !adds &&
    time - before.time <= DOUBLE_TAP.soon &&
    distance(before.at, start) <= DOUBLE_TAP.near * TAP_SLACK[pointer] &&
    doubles(context)
  if (again) return { gesture: idleAfter(gesture), effects: [{ type: 'double-tap', at: start }] }
  return {
    gesture: { ...idleAfter(gesture), tapped: { at: start, time } },
    effects: [{ type: 'tap', at: start, pointer, adds }],
  }
}

/** With tools that place something at once, a second tap is only another tap. */
const doubles = ({ tool, readOnly }: GestureContext): boolean =>
  readOnly || tool === 'select' || tool === 'trigger-point'

const idleAfter = ({ space }: Lasting): Gesture => ({ phase: 'idle', space, tapped: null })

/** Ends the gesture without its result. */
function stop(gesture: Gesture): GestureStep {
  const idle = idleAfter(gesture)
  switch (gesture.phase) {
    case 'dragging':
      return { gesture: idle, effects: [{ type: 'drag-cancelled', markId: gesture.markId }] }
    case 'painting':
      return { gesture: idle, effects: [{ type: 'paint-cancelled' }] }
    default:
      return { gesture: idle, effects: [] }
  }
}

function holds(gesture: Gesture, pointerId: number): boolean {
  if (gesture.phase === 'idle') return false
  if (gesture.phase !== 'pinching') return gesture.pointerId === pointerId
  return gesture.first.pointerId === pointerId || gesture.second.pointerId === pointerId
}

const heldBy = ({ markId, part }: { readonly markId: MarkId; readonly part: MarkPart }) => ({ markId, part })
const same = (gesture: Gesture): GestureStep => ({ gesture, effects: [] })
const shift = (from: ScreenPoint, to: ScreenPoint): Shift => ({ x: to.x - from.x, y: to.y - from.y })
const distance = (a: ScreenPoint, b: ScreenPoint): number => Math.hypot(b.x - a.x, b.y - a.y)
const middle = (a: ScreenPoint, b: ScreenPoint): ScreenPoint => screenPoint((a.x + b.x) / 2, (a.y + b.y) / 2)
