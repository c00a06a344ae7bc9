import { UnstyledButton, useComputedColorScheme } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PlacedRegion } from '../../../chart/figure/regions/regions.ts'
import type { ViewFrame } from '../../../chart/muscle-frames.ts'
import { muscleAtAGlance } from '../../../chart/muscle-scene.ts'
import { NO_BRUSH } from '../../../chart/painting.ts'
import type { SceneItem } from '../../../chart/scene-item.ts'
import { onSheet } from '../../../chart/sheet.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import type { View, ViewPoint } from '../../../domain/view-point.ts'
import { upperFirst, VIEW_WORDS } from '../../../domain/words.ts'
import { BodyChart, type ChartHandle } from '../../chart/BodyChart.tsx'
import { FigurePicture } from '../../chart/FigurePicture.tsx'
import classes from './Atlas.module.css'

const NO_MARKS: readonly never[] = []
const nothing = () => undefined

/**
 * The chart without a client: what the atlas shows, close up. Below it a small picture of every view that shows
 * something (`frames`, the most telling first); pressing one brings it close.
 */
export function AtlasChart({
  label,
  layer,
  inFocus,
  items,
  frames,
  onTap = nothing,
  children,
}: {
  label: string
  layer: MuscleLayer | null
  inFocus: readonly PlacedRegion[]
  items: readonly SceneItem[]
  frames: readonly ViewFrame[]
  onTap?: (at: ViewPoint) => void
  /** What stands above the chart. */
  children?: ReactNode
}) {
  const chart = useRef<ChartHandle>(null)
  const dark = useComputedColorScheme('light') === 'dark'
  const { ref, width } = useElementSize()
  const [chosen, setChosen] = useState<View | null>(null)
  const [first] = frames
  const shown = frames.find(({ view }) => view === chosen) ?? first
  const ready = width > 0
  useEffect(() => {
    if (ready && shown) chart.current?.showPart(shown.view, shown.box)
  }, [ready, shown])
  return (
    <div className={classes.chartSide}>
      <div className={classes.bar}>{children}</div>
      <div ref={ref} className={classes.chart}>
        <BodyChart
          ref={chart}
          label={label}
          marks={NO_MARKS}
          selectedId={null}
          tool="select"
          readOnly
          brush={NO_BRUSH}
          dark={dark}
          layer={layer}
          inFocus={inFocus}
          beneath={items}
          onTap={onTap}
          onMove={nothing}
          onPaint={nothing}
          onHover={nothing}
          onZoom={nothing}
        />
      </div>
      <fieldset className={classes.views} aria-label="Views">
        {frames.map((frame) => (
          <ViewButton
            key={frame.view}
            frame={frame}
            pressed={frame === shown}
            inFocus={inFocus}
            items={items}
            onShow={() => {
              setChosen(frame.view)
              // Pressed again it brings back what one has moved away from.
              chart.current?.showPart(frame.view, frame.box)
            }}
          />
        ))}
      </fieldset>
    </div>
  )
}

function ViewButton({
  frame: { view, box, muscle, felt },
  pressed,
  inFocus,
  items,
  onShow,
}: {
  frame: ViewFrame
  pressed: boolean
  inFocus: readonly PlacedRegion[]
  items: readonly SceneItem[]
  onShow: () => void
}) {
  const drawn = useCallback(
    () => [
      ...inFocus.filter((region) => region.view === view).flatMap(muscleAtAGlance),
      ...items.filter((item) => item.view === view && item.space === 'figure'),
    ],
    [inFocus, items, view],
  )
  const views = useMemo(() => [view], [view])
  const part = useMemo(() => onSheet(view, box), [view, box])
  const what = muscle && felt ? 'muscle and pattern' : muscle ? 'muscle' : felt ? 'pattern' : 'point'
  return (
    <UnstyledButton className={classes.view} aria-pressed={pressed} onClick={onShow}>
      <span className={classes.thumb}>
        <FigurePicture views={views} box={part} items={drawn} />
      </span>
      <span className={classes.viewName}>{upperFirst(VIEW_WORDS[view])}</span>
      <span className={`${classes.viewName} ${classes.viewWhat}`}>{what}</span>
    </UnstyledButton>
  )
}
