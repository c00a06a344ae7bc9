import { useComputedColorScheme } from '@mantine/core'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { HeatDrawing } from '../../../chart/heat-scene.ts'
import { NO_BRUSH } from '../../../chart/painting.ts'
import { fromViewPoint } from '../../../chart/sheet.ts'
import { applyTo } from '../../../chart/transform.ts'
import type { HeatMap } from '../../../domain/review/heat-map.ts'
import { BodyChart, type ChartHandle } from '../../chart/BodyChart.tsx'
import { createSeenStore, type SeenStore } from '../../chart/seen.ts'
import names from '../session/HoverName.module.css'
import classes from './HeatMap.module.css'
import { type ChosenCount, frameOfCount, type HeatHover, heatHoverAt, outlinesOfCount } from './heat-place.ts'

const NO_MARKS: readonly never[] = []
const nothing = () => undefined

/** The heat map on the figure: to be looked at, moved and zoomed. A place says its muscle and number when pointed at or tapped. */
export function HeatChart({
  chart,
  map,
  drawing,
  chosen,
}: {
  chart: RefObject<ChartHandle | null>
  map: HeatMap
  drawing: HeatDrawing
  chosen: ChosenCount | null
}) {
  const [seen] = useState(createSeenStore)
  const [hover, setHover] = useState<HeatHover | null>(null)
  const beneath = useMemo(
    () => [...(chosen ? outlinesOfCount(chosen) : []), ...drawing.numbers],
    [chosen, drawing],
  )
  useEffect(() => {
    const frame = chosen && frameOfCount(chosen)
    if (frame) chart.current?.showPart(frame.view, frame.box)
  }, [chosen, chart])
  return (
    <div className={classes.chart}>
      <BodyChart
        ref={chart}
        label="Heat map on the body chart"
        marks={NO_MARKS}
        selectedId={null}
        tool="select"
        readOnly
        brush={NO_BRUSH}
        dark={useComputedColorScheme('light') === 'dark'}
        ground={drawing.ground}
        beneath={beneath}
        seen={seen}
        onTap={(at) => setHover(heatHoverAt(at, map))}
        onMove={nothing}
        onPaint={nothing}
        onHover={(info) => setHover(info && heatHoverAt(info.at, map))}
        onZoom={nothing}
      />
      <div role="status">{hover && <PlaceName hover={hover} seen={seen} />}</div>
    </div>
  )
}

function PlaceName({ hover, seen }: { hover: HeatHover; seen: SeenStore }) {
  const shown = useStore(seen)
  if (!shown) return null
  const { x, y } = applyTo(shown.camera, fromViewPoint(hover.at))
  return (
    <div
      className={names.name}
      data-at-right={x > shown.viewport.width / 2 || undefined}
      style={{ left: x, top: y }}
    >
      <strong>{hover.name}</strong>
      <span>{hover.words}</span>
    </div>
  )
}
