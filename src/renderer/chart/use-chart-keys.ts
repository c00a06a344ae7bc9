import { type KeyboardEvent, useState } from 'react'
import type { ChartTool } from '../../chart/gesture.ts'
import { isOnFigure, tapTargets } from '../../chart/hit-test.ts'
import { fromViewPoint, keepInView, SHEET_VIEWS, viewAt } from '../../chart/sheet.ts'
import { screenPoint } from '../../chart/space.ts'
import { applyTo, invert } from '../../chart/transform.ts'
import type { MarkId } from '../../domain/ids.ts'
import type { Mark } from '../../domain/mark.ts'
import { sideOf, type ViewPoint } from '../../domain/view-point.ts'
import { markLabel, SIDE_WORDS, VIEW_WORDS } from '../../domain/words.ts'
import type { CameraMover } from './camera-mover.ts'
import type { Overlay } from './chart-overlay.ts'
import { placeAt } from './chart-place.ts'
import type { TapHow } from './perform-gesture.ts'

/** Pixels of one step of the cross-hair; with Shift the second. */
const STEP = { coarse: 16, fine: 2 } as const
const ZOOM_STEP = 1.4

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export interface ChartKeyOptions {
  readonly marks: readonly Mark[]
  readonly selectedId: MarkId | null
  readonly tool: ChartTool
  readonly mover: CameraMover
  readonly overlay: Overlay
  readonly redraw: () => void
  /** Keys that mean something else at the moment. */
  readonly keysTaken?: ReadonlySet<string>
  readonly onTap: (at: ViewPoint, hits: readonly MarkId[], how: TapHow) => void
  readonly onHover: (info: { readonly at: ViewPoint } | null) => void
}

/**
 * The chart by keyboard: arrows move a cross-hair (Shift: finely), Enter taps there, + − 0 zoom. Returns the
 * key handler and what a screen reader is told.
 */
export function useChartKeys(options: ChartKeyOptions) {
  const [announcement, setAnnouncement] = useState('')
  const { marks, tool, mover, overlay } = options

  const targets = (at: ViewPoint) => tapTargets(marks, at, mover.camera().scale, tool, 'keyboard')
  const setCrossHair = (at: ViewPoint | null) => {
    overlay.crossHair = at
    options.redraw()
    options.onHover(at && { at })
    setAnnouncement(at ? describePlace(at, targets(at), marks) : '')
  }
  const showAt = (at: ViewPoint) => {
    mover.reveal(applyTo(mover.camera(), fromViewPoint(at)), 32)
    setCrossHair(at)
  }
  const step = ([dx, dy]: readonly [number, number], pixels: number) => {
    const { crossHair } = overlay
    if (!crossHair) return showAt(firstPlace(options))
    const from = applyTo(mover.camera(), fromViewPoint(crossHair))
    const to = screenPoint(from.x + dx * pixels, from.y + dy * pixels)
    const view = viewAt(applyTo(invert(mover.camera()), to))
    const at = keepInView(placeAt(mover.camera(), to, view))
    showAt(at)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROWS[event.key]
    const { crossHair } = overlay
    if (arrow) step(arrow, event.shiftKey ? STEP.fine : STEP.coarse)
    else if (event.key === 'Enter' && crossHair)
      options.onTap(
        crossHair,
        targets(crossHair).map(({ id }) => id),
        { pointer: 'keyboard', adds: event.shiftKey },
      )
    else if (event.key === '+' || event.key === '=') mover.zoomBy(ZOOM_STEP)
    else if (event.key === '-') mover.zoomBy(1 / ZOOM_STEP)
    else if (event.key === '0' && !options.keysTaken?.has('0')) mover.fit()
    else if (event.key === 'Escape' && crossHair) setCrossHair(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { onKeyDown, announcement }
}

/** Where the cross-hair begins: on the selected mark, else in the middle of what is seen, but on the body. */
function firstPlace({
  marks,
  selectedId,
  mover,
}: Pick<ChartKeyOptions, 'marks' | 'selectedId' | 'mover'>): ViewPoint {
  const selected = marks.find(({ id }) => id === selectedId)
  if (selected && selected.kind !== 'symptom-area' && SHEET_VIEWS.includes(selected.at.view))
    return selected.at
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
