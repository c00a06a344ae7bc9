import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import {
  type Gesture,
  type GestureInput,
  IDLE,
  type PointerKind,
  paints,
  stepGesture,
} from '../../chart/gesture.ts'
import { isPalm } from '../../chart/palm.ts'
import type { ScreenPoint } from '../../chart/space.ts'
import type { ViewPoint } from '../../domain/view-point.ts'
import { watchSpaceBar } from '../ui/space-bar.ts'
import { placeAt } from './chart-place.ts'
import { addsToSelection, buttonOf, pathIn, pointerKind, positionIn, wheelInput } from './gesture-input.ts'
import { type ChartActions, movableAt, performGesture } from './perform-gesture.ts'

export interface ChartPointerOptions extends ChartActions {
  readonly readOnly: boolean
  readonly onHover: (info: { readonly at: ViewPoint } | null) => void
}

/** Listens to pointers, wheel, space bar and Escape on the chart's element and does what the gesture means. */
export function useChartPointer(element: RefObject<HTMLElement | null>, options: ChartPointerOptions): void {
  const gesture = useRef(IDLE)
  const inside = useRef(false)
  const penSeen = useRef<number | null>(null)
  const { tool, readOnly, mover, overlay } = options

  const feed = (input: GestureInput) => {
    const step = stepGesture(gesture.current, input, { tool, readOnly })
    gesture.current = step.gesture
    for (const effect of step.effects) performGesture(effect, options)
  }
  // Writing a style that is there already still makes the browser look at it.
  const setCursor = (cursor: string) => {
    const style = element.current?.style
    if (style && style.cursor !== cursor) style.cursor = cursor
  }
  const showCursor = (at: ScreenPoint | null, pointer: PointerKind) => {
    const { phase, space } = gesture.current
    const brushing = paints(tool) && !readOnly && !space && phase !== 'panning'
    const brushAt = brushing && pointer !== 'touch' ? at : null
    if (brushAt !== overlay.brushAt) {
      overlay.brushAt = brushAt
      options.redraw()
    }
    const overMark = at && phase === 'idle' ? movableAt(at, pointer, options) : null
    setCursor(cursorOf(phase, space !== null, options, overMark))
  }

  /** Also takes note of the pen: one that is pressed is seen all the time, however still it is held. */
  const palm = (event: MouseEvent) => {
    if (!(event instanceof PointerEvent)) return false
    const pointer = pointerKind(event)
    if (pointer === 'pen') penSeen.current = event.buttons > 0 ? Infinity : event.timeStamp
    return isPalm(pointer, event.timeStamp, penSeen.current)
  }

  const onDown = useEffectEvent((event: PointerEvent) => {
    const target = element.current
    if (!target || palm(event)) return
    const at = positionIn(target, event)
    const pointer = pointerKind(event)
    target.focus({ preventScroll: true })
    // Without this a middle click starts the browser's own scrolling, and the mouse selects text.
    event.preventDefault()
    target.setPointerCapture(event.pointerId)
    if (overlay.crossHair) {
      overlay.crossHair = null
      options.redraw()
    }
    const mark = movableAt(at, pointer, options)
    feed({ type: 'down', pointerId: event.pointerId, pointer, button: buttonOf(event), at, mark })
    showCursor(at, pointer)
  })
  const onMoved = useEffectEvent((event: PointerEvent) => {
    const target = element.current
    if (!target) return
    const resting = palm(event)
    inside.current = true
    const pointer = pointerKind(event)
    const path = pathIn(target, event)
    const at = path.at(-1)
    if (!at) return
    const { phase } = gesture.current
    // Before the stroke is drawn, so that both are drawn in one go.
    if (phase === 'painting' && overlay.brushAt && !resting) overlay.brushAt = at
    const idle = phase === 'idle'
    if (!idle) feed({ type: 'move', pointerId: event.pointerId, path })
    else if (pointer !== 'touch') options.onHover({ at: placeAt(mover.camera(), at) })
    if (!resting) showCursor(at, pointer)
  })
  const onUp = useEffectEvent((event: PointerEvent) => {
    const resting = palm(event)
    feed({ type: 'up', pointerId: event.pointerId, time: event.timeStamp, adds: addsToSelection(event) })
    if (element.current && !resting) showCursor(positionIn(element.current, event), pointerKind(event))
  })
  const onLost = useEffectEvent((event: PointerEvent) => {
    palm(event)
    feed({ type: 'lost', pointerId: event.pointerId })
  })
  const onLeave = useEffectEvent((event: PointerEvent) => {
    if (palm(event)) return
    inside.current = false
    showCursor(null, 'mouse')
    options.onHover(null)
  })
  // Chromium fires it for the right button and for a finger that rests.
  const onMenu = useEffectEvent((event: MouseEvent) => {
    event.preventDefault()
    if (element.current && !palm(event)) feed({ type: 'menu', at: positionIn(element.current, event) })
  })
  // The palm also lies on what stands beside the chart.
  const onAnyClick = useEffectEvent((event: MouseEvent) => {
    if (!palm(event)) return
    event.preventDefault()
    event.stopPropagation()
  })
  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault()
    if (element.current) feed(wheelInput(element.current, event))
  })
  const onKey = useEffectEvent((event: KeyboardEvent, isFree: (event: KeyboardEvent) => boolean) => {
    if (event.type === 'keydown' && gesture.current.phase === 'idle') {
      // Who has pressed a key since means another tap, not a double one.
      if (event.key !== ' ') feed({ type: 'escape' })
    } else if (event.key === 'Escape' && event.type === 'keydown') {
      feed({ type: 'escape' })
      event.stopPropagation()
    }
    if (event.key !== ' ') return
    const released = event.type === 'keyup'
    // A space bar pressed in a text field or on a button is theirs.
    const ours =
      event.target === element.current ||
      (inside.current && !isBehindDialog(element.current, event) && isFree(event))
    if (!released && (!ours || event.defaultPrevented)) return
    if (ours) event.preventDefault()
    feed({ type: 'space', held: !released, time: event.timeStamp })
    setCursor(cursorOf(gesture.current.phase, !released, options, null))
  })

  useEffect(() => {
    const target = element.current
    if (!target) return
    const stop = new AbortController()
    const { signal } = stop
    target.addEventListener('pointerdown', onDown, { signal })
    target.addEventListener('pointermove', onMoved, { signal })
    target.addEventListener('pointerup', onUp, { signal })
    target.addEventListener('pointercancel', onLost, { signal })
    target.addEventListener('lostpointercapture', onLost, { signal })
    target.addEventListener('pointerleave', onLeave, { signal })
    target.addEventListener('wheel', onWheel, { signal, passive: false })
    target.addEventListener('contextmenu', onMenu, { signal })
    window.addEventListener('click', onAnyClick, { signal, capture: true })
    // First in line, so that Escape ends the gesture and does not also clear the selection.
    const isFree = watchSpaceBar(signal)
    for (const type of ['keydown', 'keyup'] as const)
      window.addEventListener(type, (event) => onKey(event, isFree), { signal, capture: true })
    return () => stop.abort()
  }, [element])
}

/** True for a key in a dialog that lies over the chart; a chart may lie in one itself. */
function isBehindDialog(element: Element | null, { target }: KeyboardEvent): boolean {
  const dialog = target instanceof Element ? target.closest('[aria-modal="true"]') : null
  return dialog !== null && !dialog.contains(element)
}

function cursorOf(
  phase: Gesture['phase'],
  space: boolean,
  { tool, readOnly, brush }: ChartPointerOptions,
  overMark: { readonly selected: boolean } | null,
): string {
  if (phase === 'panning' || phase === 'dragging') return 'grabbing'
  if (space) return 'grab'
  if (overMark) return 'pointer'
  if (readOnly || tool === 'select') return 'default'
  return paints(tool) && brush.kind !== 'lasso' ? 'none' : 'crosshair'
}
