import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { widened } from '../../../../chart/flight.ts'
import { regionsOfMark } from '../../../../chart/muscle-under.ts'
import { NO_BRUSH } from '../../../../chart/painting.ts'
import { markReferralScene } from '../../../../chart/referral-scene.ts'
import { muscleById } from '../../../../domain/atlas/muscles.ts'
import type { MarkId } from '../../../../domain/ids.ts'
import type { Mark } from '../../../../domain/mark.ts'
import type { TriggerPointMark } from '../../../../domain/trigger-point.ts'
import { BodyChart, type ChartHandle } from '../../../chart/BodyChart.tsx'
import { createSeenStore } from '../../../chart/seen.ts'

/** What is shown around a point: the part of the body it is on, in figure units (about 40 cm). */
const AROUND = 115

const ignore = () => undefined

/** The chart close to the point that is treated; a tap on another point goes to it, and nothing can be changed. */
export function TreatmentChart({
  label,
  marks,
  point,
  onPoint,
  onSpaceTap,
}: {
  label: string
  marks: readonly Mark[]
  point: TriggerPointMark
  onPoint: (id: MarkId) => void
  onSpaceTap: () => void
}) {
  const dark = useComputedColorScheme('light') === 'dark'
  const chart = useRef<ChartHandle>(null)
  const [seen] = useState(createSeenStore)
  const { view, x, y } = point.at
  useEffect(() => {
    const box = widened({ minX: x, minY: y, maxX: x, maxY: y }, AROUND)
    const show = () => chart.current?.showPart(view, box)
    show()
    // The chart has its size only later, and another one when the display is taken or given back.
    return seen.subscribe((now, before) => {
      const grown = now?.viewport.width !== before?.viewport.width
      if (grown || now?.viewport.height !== before?.viewport.height) show()
    })
  }, [seen, view, x, y])
  const inFocus = useMemo(() => regionsOfMark(point), [point])
  const beneath = useMemo(() => markReferralScene(point), [point])
  return (
    <BodyChart
      ref={chart}
      label={label}
      marks={marks}
      selectedId={point.id}
      tool="select"
      readOnly
      bare
      brush={NO_BRUSH}
      dark={dark}
      layer={muscleById(point.muscleId)?.layer ?? 'superficial'}
      inFocus={inFocus}
      beneath={beneath}
      seen={seen}
      onTap={(_at, hits) => {
        const hit = marks.find(({ id, kind }) => kind === 'trigger-point' && hits.includes(id))
        if (hit) onPoint(hit.id)
      }}
      onMove={ignore}
      onPaint={ignore}
      onHover={ignore}
      onZoom={ignore}
      onSpaceTap={onSpaceTap}
    />
  )
}
