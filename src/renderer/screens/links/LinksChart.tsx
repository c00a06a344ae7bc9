import { useComputedColorScheme } from '@mantine/core'
import { type Ref, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { linkItems, linkUnder, linkWays, markIdOf, pointMarks } from '../../../chart/link-scene.ts'
import type { PointLinkId, TriggerPointId } from '../../../domain/ids.ts'
import type { KnownPoint } from '../../../domain/review/known-points.ts'
import type { LinkedPoints } from '../../../domain/review/point-links.ts'
import { BodyChart, type ChartHandle } from '../../chart/BodyChart.tsx'
import { createSeenStore, type Seen } from '../../chart/seen.ts'

const BRUSH = { kind: 'brush', width: 16, colour: 'symptom-pain' } as const
const nothing = () => undefined

/** Signs keep their size while the chart is zoomed: arrows are fitted to them anew in steps of this. */
const STEP = Math.log(1.06)
const scaleOf = (seen: Seen | null) =>
  seen ? Math.exp(Math.round(Math.log(seen.camera.scale) / STEP) * STEP) : 0.5

/** The points as last recorded and the arrows of their links; a tap tells the point, resting on an arrow its link. */
export function LinksChart({
  ref,
  label,
  points,
  links,
  highlighted,
  selected,
  onTap,
  onPoint,
}: {
  ref: Ref<ChartHandle>
  label: string
  points: readonly KnownPoint[]
  links: readonly LinkedPoints[]
  highlighted: PointLinkId | null
  /** The first is the one that was chosen last, or the key. */
  selected: readonly (TriggerPointId | null)[]
  onTap: (point: TriggerPointId | null) => void
  onPoint: (link: PointLinkId | null) => void
}) {
  const [seen] = useState(createSeenStore)
  const pixelsPerUnit = useStore(seen, scaleOf)
  const marks = useMemo(() => pointMarks(points), [points])
  const items = useMemo(
    () => linkItems(points, links, { pixelsPerUnit, highlighted }),
    [points, links, pixelsPerUnit, highlighted],
  )
  const ways = useMemo(() => linkWays(points, links, pixelsPerUnit), [points, links, pixelsPerUnit])
  const [first = null, ...others] = selected.flatMap((id) => (id ? [markIdOf(id)] : []))
  const alsoKey = others.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same ids are the same selection
  const alsoSelected = useMemo(() => others, [alsoKey])
  return (
    <BodyChart
      ref={ref}
      label={label}
      marks={marks}
      selectedId={first}
      alsoSelected={alsoSelected}
      tool="select"
      brush={BRUSH}
      dark={useComputedColorScheme('light') === 'dark'}
      readOnly
      beneath={items}
      seen={seen}
      onTap={(at, [hit]) => {
        const tapped = points.find(({ pointId }) => hit !== undefined && markIdOf(pointId) === hit)
        onTap(tapped?.pointId ?? null)
        if (!tapped) onPoint(linkUnder(at, ways, pixelsPerUnit))
      }}
      onMove={nothing}
      onPaint={nothing}
      onHover={(info) => onPoint(info && linkUnder(info.at, ways, pixelsPerUnit))}
      onZoom={nothing}
    />
  )
}
