import { useComputedColorScheme } from '@mantine/core'
import type { Ref } from 'react'
import type { SceneItem } from '../../../chart/scene-item.ts'
import { BodyChart, type ChartHandle } from '../../chart/BodyChart.tsx'
import type { SeenStore } from '../../chart/seen.ts'

const NO_MARKS: readonly never[] = []
const BRUSH = { kind: 'brush', width: 16, colour: 'symptom-pain' } as const
const nothing = () => undefined

/** A chart of a comparison: to be looked at, moved and zoomed, and never changed. */
export function ComparedChart({
  ref,
  label,
  items,
  seen,
  bare = false,
}: {
  ref: Ref<ChartHandle>
  label: string
  items: readonly SceneItem[]
  seen?: SeenStore
  bare?: boolean
}) {
  return (
    <BodyChart
      ref={ref}
      label={label}
      marks={NO_MARKS}
      selectedId={null}
      tool="select"
      brush={BRUSH}
      dark={useComputedColorScheme('light') === 'dark'}
      readOnly
      bare={bare}
      beneath={items}
      {...(seen ? { seen } : {})}
      onTap={nothing}
      onMove={nothing}
      onPaint={nothing}
      onHover={nothing}
      onZoom={nothing}
    />
  )
}
