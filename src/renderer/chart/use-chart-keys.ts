import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { paints } from '../../chart/gesture.ts'
import { isOnFigure, tapTargets } from '../../chart/hit-test.ts'
import { placeOnMark } from '../../chart/mark-frames.ts'
import type { PaintKind } from '../../chart/painting.ts'
import { fromViewPoint, keepInView, viewAt } from '../../chart/sheet.ts'
import { screenPoint } from '../../chart/space.ts'
import { applyTo, invert } from '../../chart/transform.ts'
import type { MarkId } from '../../domain/ids.ts'
import type { Mark } from '../../domain/mark.ts'
import { sideOf, type ViewPoint } from '../../domain/view-point.ts'
import { markLabel, SIDE_WORDS, VIEW_WORDS } from '../../domain/words.ts'
import { placeAt } from './chart-place.ts'
import {
  beginKeyStroke,
  dropKeyStroke,
  enterKeyStroke,
  KEY_STROKE_WORDS,
  type KeyStroke,
  stepKeyStroke,
  withoutLastCorner,
} from './paint-by-key.ts'
import type { ChartActions } from './perform-gesture.ts'

/** Pixels of one step of the cross-hair; with Shift the second. */
const STEP = { coarse: 16, fine: 2 } as const
const ZOOM_STEP = 1.4
/** How far inside the chart a framed mark comes to lie, of the chart's smaller side. */
const FRAME_MARGIN = 0.25

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export interface ChartKeyOptions extends ChartActions {
  readonly readOnly: boolean
  /** Keys that mean something else at the moment. */
  readonly keysTaken?: ReadonlySet<string>
  readonly onHover: (info: { readonly at: ViewPoint } | null) => void
  /** What is being drawn by keys; null when nothing is. */
  readonly onKeyStroke?: (kind: PaintKind | null) => void
}

/**
 * The chart by keyboard: arrows move a cross-hair (Shift: finely), Enter taps there or, with a painting tool, sets
 * the brush down and lifts it, + − 0 zoom. Also frames the mark that the keyboard is on, and says what a screen
 * reader is told.
 */
export function useChartKeys(options: ChartKeyOptions) {
  const [announcement, setAnnouncement] = useState('')
  const stroke = useRef<KeyStroke | null>(null)
  const { marks, tool, mover, overlay } = options

  const targets = (at: ViewPoint) => tapTargets(marks, at, mover.camera().scale, tool, 'keyboard')
  const setStroke = (next: KeyStroke | null) => {
    if ((stroke.current === null) !== (next === null)) options.onKeyStroke?.(next?.kind ?? null)
    stroke.current = next
  }
  const dropStroke = () => {
    if (!stroke.current) return
    dropKeyStroke(options)
    setStroke(null)
  }
  const setCrossHair = (at: ViewPoint | null) => {
    overlay.crossHair = at
    overlay.framed = null
    options.redraw()
    // Under a stroke the status line says what the keys do.
    options.onHover(at && !stroke.current ? { at } : null)
    setAnnouncement(at ? describePlace(at, targets(at), marks) : '')
  }
  const showAt = (at: ViewPoint) => {
    mover.reveal(applyTo(mover.camera(), fromViewPoint(at)), 32)
    if (stroke.current) setStroke(stepKeyStroke(options, stroke.current, at))
    setCrossHair(at)
  }
  const step = ([dx, dy]: readonly [number, number], pixels: number) => {
    const { crossHair } = overlay
    if (!crossHair) return showAt(firstPlace(options))
    const from = applyTo(mover.camera(), fromViewPoint(crossHair))
    const to = screenPoint(from.x + dx * pixels, from.y + dy * pixels)
    const view = stroke.current?.view ?? viewAt(applyTo(invert(mover.camera()), to))
    showAt(keepInView(placeAt(mover.camera(), to, view)))
  }
  const tap = (at: ViewPoint, adds: boolean) => {
    const hits = targets(at).map(({ id }) => id)
    options.onTap(at, hits, { pointer: 'keyboard', adds })
  }
  const enter = (at: ViewPoint, adds: boolean) => {
    if (!paints(tool) || options.readOnly || adds) return tap(at, adds)
    if (!stroke.current) {
      const begun = beginKeyStroke(options, at)
      if (!begun) return tap(at, adds)
      setStroke(begun)
      options.onHover(null)
      return setAnnouncement(KEY_STROKE_WORDS[begun.kind])
    }
    const { corners } = stroke.current
    const done = enterKeyStroke(options, stroke.current, at)
    if (done.outcome === 'too-few') return setAnnouncement('A lasso needs three corners.')
    if (done.outcome === 'goes-on') {
      setStroke(done.stroke)
      return setAnnouncement(`Corner ${corners.length + 1}. ${KEY_STROKE_WORDS.lasso}`)
    }
    setStroke(null)
    if (done.outcome === 'tap') tap(at, adds)
    setAnnouncement(`Done. ${describePlace(at, targets(at), marks)}`)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROWS[event.key]
    const { crossHair } = overlay
    if (arrow) step(arrow, event.shiftKey ? STEP.fine : STEP.coarse)
    // A key that is held would set down and lift by turns.
    else if (event.key === 'Enter' && crossHair) !event.repeat && enter(crossHair, event.shiftKey)
    else if (event.key === '+' || event.key === '=') mover.zoomBy(ZOOM_STEP)
    else if (event.key === '-') mover.zoomBy(1 / ZOOM_STEP)
    else if (event.key === '0' && !options.keysTaken?.has('0')) mover.fit()
    else if (event.key === 'Escape' && stroke.current) {
      dropStroke()
      setAnnouncement('Cancelled: nothing was drawn.')
    } else if (event.key === 'Escape' && (crossHair || overlay.framed)) setCrossHair(null)
    else if ((event.key === 'Backspace' || event.key === 'Delete') && stroke.current && crossHair)
      setStroke(withoutLastCorner(options, stroke.current, crossHair))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  /** Draws a frame around the mark, brings it in sight and says so. */
  const frame = (mark: Mark, words: string) => {
    const at = placeOnMark(mark)
    dropStroke()
    setCrossHair(null)
    overlay.framed = mark.id
    const { width, height } = mover.viewport()
    const margin = FRAME_MARGIN * Math.min(width, height)
    if (at) mover.reveal(applyTo(mover.camera(), fromViewPoint(at)), margin)
    options.redraw()
    setAnnouncement(words)
  }
  /** A pointer takes over, or the keys have gone elsewhere. */
  const letGo = () => {
    dropStroke()
    if (!overlay.framed) return
    overlay.framed = null
    options.redraw()
  }
  const { kind } = options.brush
  const onOtherTool = useEffectEvent(dropStroke)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool or way to paint ends the stroke
  useEffect(() => onOtherTool, [tool, kind])
  return { onKeyDown, announcement, frame, letGo }
}

/** Where the cross-hair begins: on the selected mark, else in the middle of what is seen, but on the body. */
function firstPlace({
  marks,
  selectedId,
  mover,
}: {
  readonly marks: readonly Mark[]
  readonly selectedId: MarkId | null
  readonly mover: ChartActions['mover']
}): ViewPoint {
  const selected = marks.find(({ id }) => id === selectedId)
  const on = selected && placeOnMark(selected)
  if (on) return on
  const { width, height } = mover.viewport()
  const middle = placeAt(mover.camera(), screenPoint(width / 2, height / 2))
  return isOnFigure(middle) ? middle : { ...middle, ...TRUNK }
}

const TRUNK = { x: 0, y: 300 } as const

function describePlace(at: ViewPoint, hits: readonly Mark[], marks: readonly Mark[]): string {
  const place = `${VIEW_WORDS[at.view]}, ${SIDE_WORDS[sideOf(at)]}`
  const [hit] = hits
  if (hit) return `${place}, mark ${marks.indexOf(hit) + 1}: ${markLabel(hit)}`
  return isOnFigure(at) ? place : `${place}, beside the body`
}
