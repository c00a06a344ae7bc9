import type { GestureInput, PointerKind } from '../../chart/gesture.ts'
import { type ScreenPoint, screenPoint } from '../../chart/space.ts'

/** What kind of pointer an event is of; an unknown kind is taken for a mouse. */
export function pointerKind(event: PointerEvent): PointerKind {
  return event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse'
}

/** Where in the element an event is. */
export function positionIn(element: Element, event: { clientX: number; clientY: number }): ScreenPoint {
  const { left, top } = element.getBoundingClientRect()
  return screenPoint(event.clientX - left, event.clientY - top)
}

/**
 * Every place the pointer was since the last event, so that fast strokes stay round. A pen's pressure is left out on
 * purpose: the width of a stroke says how wide something is felt, not how hard the hand pressed, and must not be by chance.
 */
export function pathIn(element: Element, event: PointerEvent): readonly ScreenPoint[] {
  const { left, top } = element.getBoundingClientRect()
  const events = event.getCoalescedEvents()
  return (events.length > 0 ? events : [event]).map(({ clientX, clientY }) =>
    screenPoint(clientX - left, clientY - top),
  )
}

/** Pixels of a line and of a page where a wheel counts in those. */
const DELTA_UNIT = [1, 16, 400] as const

/** A wheel step as a zoom. Pinching on a touchpad arrives as a wheel with Ctrl and small steps. */
export function wheelInput(element: Element, event: WheelEvent): GestureInput {
  const delta = event.deltaY * (DELTA_UNIT[event.deltaMode as 0 | 1 | 2] ?? 1)
  const speed = event.ctrlKey ? 0.01 : 0.002
  const factor = Math.exp(-Math.min(Math.max(delta, -300), 300) * speed)
  return { type: 'wheel', at: positionIn(element, event), factor }
}

const BUTTONS = ['primary', 'middle', 'secondary'] as const

/** Which button went down; further buttons of a mouse do nothing here. */
export function buttonOf(event: PointerEvent): 'primary' | 'middle' | 'secondary' {
  return BUTTONS[event.button as 0 | 1 | 2] ?? 'secondary'
}

/** Whether a tap adds to what is selected: with Shift, or with the key that copies files (Ctrl, on a Mac Cmd). */
export function addsToSelection({ shiftKey, ctrlKey, metaKey }: PointerEvent): boolean {
  return shiftKey || ctrlKey || metaKey
}
