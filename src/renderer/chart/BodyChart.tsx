import { VisuallyHidden } from '@mantine/core'
import type Konva from 'konva'
import type { Context } from 'konva/lib/Context'
import {
  type Ref,
  useCallback,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Layer, Shape, Stage } from 'react-konva'
import type { PlacedRegion } from '../../chart/figure/regions/regions.ts'
import { regionAround } from '../../chart/flight.ts'
import type { ChartTool, MarkPart } from '../../chart/gesture.ts'
import { muscleInFocus } from '../../chart/muscle-scene.ts'
import type { ChartBrush, PaintKind } from '../../chart/painting.ts'
import type { Box, Point } from '../../chart/path.ts'
import type { Painting } from '../../chart/reshape.ts'
import { figureLettering, markItems } from '../../chart/scene.ts'
import type { SceneItem } from '../../chart/scene-item.ts'
import { onSheet, SHEET_VIEWS } from '../../chart/sheet.ts'
import type { Medium } from '../../chart/style.ts'
import type { MuscleLayer } from '../../domain/atlas/muscles.ts'
import type { MarkId } from '../../domain/ids.ts'
import type { Mark } from '../../domain/mark.ts'
import type { Stroke } from '../../domain/symptom-area.ts'
import type { View, ViewPoint } from '../../domain/view-point.ts'
import type { FindingNames } from '../../domain/words.ts'
import classes from './BodyChart.module.css'
import type { CameraMover } from './camera-mover.ts'
import { hasOverlay, type Overlay, paintOverlay } from './chart-overlay.ts'
import { paintScene } from './paint-scene.ts'
import { paintStickyLetters } from './paint-sticky-letters.ts'
import type { TapHow } from './perform-gesture.ts'
import type { SeenStore } from './seen.ts'
import { useCameraMover } from './use-camera-mover.ts'
import { useChartKeys } from './use-chart-keys.ts'
import { useChartPointer } from './use-chart-pointer.ts'
import { useFigurePicture } from './use-figure-picture.ts'
import { useSharpLayers } from './use-sharp-layers.ts'
import { ZoomControls } from './ZoomControls.tsx'

export type { ChartTool }

/** What a screen can ask of the chart. */
export interface ChartHandle {
  /** Shows the whole sheet. */
  fit(): void
  zoomIn(): void
  zoomOut(): void
  /** Flies to one view; called again, to its upper and its lower half. */
  flyTo(view: View): void
  /** Brings a part of a view close; the box in the view's units. */
  showPart(view: View, box: Box): void
  /** Brings places of one view close, with the body around them. */
  showPlaces(view: View, places: readonly Point[]): void
  /** Shows at once what another chart shows, as `CameraMover.lookAt`. */
  lookAt: CameraMover['lookAt']
  /** Keys go to the chart. */
  focus(): void
  /** Keys go to the chart and to this mark: it is framed and brought in sight, and a screen reader hears the words. */
  frame(mark: Mark, words: string): void
}

export interface BodyChartProps {
  readonly ref?: Ref<ChartHandle>
  readonly marks: readonly Mark[]
  readonly selectedId: MarkId | null
  /** Other marks that are selected with it. */
  readonly alsoSelected?: readonly MarkId[]
  readonly tool: ChartTool
  readonly brush: ChartBrush
  readonly dark: boolean
  readonly readOnly?: boolean
  /** A tap or Enter, with every tool; `hits` are the marks that it means, nearest first. */
  readonly onTap: (at: ViewPoint, hits: readonly MarkId[], how: TapHow) => void
  /** The right button, or a finger that rests. */
  readonly onMenu?: (at: ViewPoint, hits: readonly MarkId[]) => void
  /** Once, at the end of a drag; always in the view the mark was in. */
  readonly onMove: (markId: MarkId, to: ViewPoint, part: MarkPart) => void
  /** Once per finished stroke. */
  readonly onPaint: (stroke: Stroke) => void
  /** What can be reshaped, the likeliest first; `onReshape` is told once, at the end. */
  readonly paintings?: readonly Painting[]
  readonly onReshape?: (id: string, strokes: readonly Stroke[]) => void
  readonly onHover: (info: { readonly at: ViewPoint } | null) => void
  /** What is being drawn by keys; null when nothing is any more. */
  readonly onKeyStroke?: (kind: PaintKind | null) => void
  /** The space bar was tapped on the chart; held, it pans. */
  readonly onSpaceTap?: () => void
  /** The zoom in whole percent whenever it changes; 100 is the whole sheet. */
  readonly onZoom: (percent: number) => void
  readonly label: string
  /** The layer of muscles that is drawn in front; null for the bare figure. */
  readonly layer?: MuscleLayer | null
  /** Muscles brought out, with their fibres: the one under the pointer, the one of the selected point. */
  readonly inFocus?: readonly PlacedRegion[]
  /** What the practice calls findings. */
  readonly findingNames?: FindingNames
  /** What lies on the figure itself, under its letters. */
  readonly ground?: readonly SceneItem[]
  /** What lies over the figure and under the marks: referral, usual points of the atlas. */
  readonly beneath?: readonly SceneItem[]
  /** Keys of the chart that mean something else at the moment. */
  readonly keysTaken?: ReadonlySet<string>
  /** Told what is shown whenever that changes. */
  readonly seen?: SeenStore
  /** Without the small buttons of the zoom: two fingers, wheel and keys still zoom. */
  readonly bare?: boolean
}

const NOTHING: readonly never[] = []
const USUAL_NAMES: FindingNames = {}

const nothing = () => undefined

const ZOOM_STEP = 1.5

/** The body chart: shows the scene, and turns pointers and keys into taps, moves and strokes. Changes nothing itself. */
export function BodyChart(props: BodyChartProps) {
  const { marks, selectedId, dark, readOnly = false, brush, layer = null } = props
  const { inFocus = NOTHING, beneath = NOTHING, alsoSelected = NOTHING, onSpaceTap = nothing } = props
  const { ground = NOTHING, paintings = NOTHING, onReshape = nothing } = props
  const names = props.findingNames ?? USUAL_NAMES
  const medium: Medium = dark ? 'dark' : 'light'
  const surface = useRef<HTMLDivElement>(null)
  const pictureHost = useRef<HTMLDivElement>(null)
  const marksLayer = useRef<Konva.Layer>(null)
  const overlayLayer = useRef<Konva.Layer>(null)
  const [overlay] = useState<Overlay>(() => ({
    dragged: null,
    wet: null,
    pull: null,
    brushAt: null,
    crossHair: null,
    framed: null,
  }))
  const [draggedId, setDraggedId] = useState<MarkId | null>(null)
  const helpId = useId()

  // At once: pointer moves come once a frame already, and asking for another frame costs more than the drawing.
  const redraw = useCallback(() => void overlayLayer.current?.draw(), [])
  const moved = (by: CameraMover) => {
    marksLayer.current?.batchDraw()
    // Clearing and composing an empty canvas costs as much as a full one.
    if (hasOverlay(overlay)) overlayLayer.current?.batchDraw()
    const shown = { camera: by.camera(), fitted: by.fitted(), viewport: by.viewport() }
    props.seen?.setState(shown, true)
  }
  const { mover, size } = useCameraMover(surface, moved, props.onZoom)
  const picture = useFigurePicture(pictureHost, mover, layer, medium)
  useSharpLayers([marksLayer, overlayLayer], picture.sharpen)

  const onMenu = props.onMenu ?? nothing
  const onDoubleTap = (at: ViewPoint) => mover.toggleBox(regionAround(at, layer ?? 'superficial'))
  const actions = {
    ...props,
    readOnly,
    mover,
    overlay,
    redraw,
    onDoubleTap,
    onSpaceTap,
    onMenu,
    onDragged: setDraggedId,
    paintings,
    onReshape,
  }
  useChartPointer(surface, actions)
  const { onKeyDown, announcement, frame, letGo } = useChartKeys(actions)
  const onFrame = useEffectEvent((mark: Mark, words: string) => {
    surface.current?.focus({ preventScroll: true })
    frame(mark, words)
  })
  useImperativeHandle(
    props.ref,
    () => ({
      fit: () => mover.fit(),
      zoomIn: () => mover.zoomBy(ZOOM_STEP),
      zoomOut: () => mover.zoomBy(1 / ZOOM_STEP),
      flyTo: (view) => mover.flyTo(view),
      showPart: (view, box) => mover.showBox(onSheet(view, box)),
      showPlaces: (view, places) => mover.showBox(onSheet(view, aroundPlaces(places))),
      lookAt: (centre, zoom) => mover.lookAt(centre, zoom),
      focus: () => surface.current?.focus({ preventScroll: true }),
      frame: (mark, words) => onFrame(mark, words),
    }),
    [mover],
  )

  const items = useMemo(() => {
    const selectedIds = selectedId ? [selectedId, ...alsoSelected] : alsoSelected
    return markItems({ views: SHEET_VIEWS, marks, selectedIds, names, except: draggedId })
  }, [marks, selectedId, alsoSelected, names, draggedId])
  const focused = useMemo(
    () => inFocus.filter(({ view }) => SHEET_VIEWS.includes(view)).flatMap(muscleInFocus),
    [inFocus],
  )
  // The letters are written anew in every frame, and first: nothing may lie over a mark.
  const lettering = useMemo(() => SHEET_VIEWS.flatMap((view) => figureLettering(view)), [])
  const overFigure = useMemo(() => [...focused, ...beneath, ...items], [focused, beneath, items])
  const { follow } = picture
  const drawMarks = useCallback(
    ({ _context }: Context) => {
      // Here, so that in every frame figure and marks are seen by the same camera.
      follow()
      paintScene(_context, ground, mover.camera(), mover.viewport(), medium)
      paintScene(_context, lettering, mover.camera(), mover.viewport(), medium)
      paintStickyLetters(_context, mover.camera(), mover.viewport(), medium)
      paintScene(_context, overFigure, mover.camera(), mover.viewport(), medium)
    },
    [mover, medium, follow, ground, lettering, overFigure],
  )
  const drawOverlay = useCallback(
    ({ _context }: Context) =>
      paintOverlay(_context, overlay, {
        camera: mover.camera(),
        medium,
        brush,
        marks,
      }),
    [mover, medium, overlay, brush, marks],
  )

  return (
    <div className={classes.chart}>
      <div
        ref={surface}
        className={classes.surface}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is worked with the keyboard
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
        onPointerDownCapture={letGo}
        onBlur={letGo}
      >
        <div ref={pictureHost} className={classes.picture} aria-hidden="true" />
        {size && (
          <Stage className={classes.stage} width={size.width} height={size.height} listening={false}>
            <Layer ref={marksLayer} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawMarks} />
            </Layer>
            <Layer ref={overlayLayer} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawOverlay} />
            </Layer>
          </Stage>
        )}
      </div>
      <VisuallyHidden id={helpId}>
        Arrow keys move a cross-hair, with Shift in fine steps. Enter taps there; with a painting tool it sets
        the brush down, arrows draw, Enter lifts it. Plus and minus zoom, zero shows the whole chart. Escape
        cancels.
      </VisuallyHidden>
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
      {!props.bare && (
        <ZoomControls
          onZoomIn={() => mover.zoomBy(ZOOM_STEP)}
          onZoomOut={() => mover.zoomBy(1 / ZOOM_STEP)}
          onFit={() => mover.fit()}
        />
      )}
    </div>
  )
}

/** So much of the body is shown around a place that is brought close. Figure units. */
const AROUND_PLACE = 120

function aroundPlaces(places: readonly Point[]): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  return {
    minX: Math.min(...xs) - AROUND_PLACE,
    maxX: Math.max(...xs) + AROUND_PLACE,
    minY: Math.min(...ys) - AROUND_PLACE,
    maxY: Math.max(...ys) + AROUND_PLACE,
  }
}
