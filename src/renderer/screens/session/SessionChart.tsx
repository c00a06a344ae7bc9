import { useComputedColorScheme } from '@mantine/core'
import { type Ref, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { PointerKind } from '../../../chart/gesture.ts'
import { regionsOfMark } from '../../../chart/muscle-under.ts'
import { pendingPoint } from '../../../chart/pending-point.ts'
import { referralScene } from '../../../chart/referral-scene.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import type { Stroke } from '../../../domain/symptom-area.ts'
import { textbookReferral } from '../../../domain/textbook-referral.ts'
import type { View, ViewPoint } from '../../../domain/view-point.ts'
import { BodyChart, type ChartHandle, type ChartTool } from '../../chart/BodyChart.tsx'
import type { SeenStore } from '../../chart/seen.ts'
import { ViewStrip } from '../../chart/ViewStrip.tsx'
import { type Brush, BrushOptions } from './BrushOptions.tsx'
import { CandidateList } from './CandidateList.tsx'
import { HoverName } from './HoverName.tsx'
import { type HoverStore, hoverAt } from './hover.ts'
import type { MuscleChoice } from './muscle-choices.ts'
import classes from './session.module.css'

/** A tap that waits for its muscle. */
export interface AskedMuscle {
  readonly at: ViewPoint
  readonly pointer: PointerKind | 'keyboard'
}

/** The chart of the open session with what stands over it: brush, views, the muscles that a tap may mean. */
export function SessionChart(props: {
  readonly ref: Ref<ChartHandle>
  readonly label: string
  readonly marks: readonly Mark[]
  readonly selected: Mark | undefined
  readonly tool: ChartTool
  readonly layer: MuscleLayer | null
  readonly readOnly: boolean
  readonly brush: Brush
  readonly asked: AskedMuscle | null
  readonly hover: HoverStore
  readonly seen: SeenStore
  readonly onBrush: (brush: Brush, how: 'goes on' | 'begins anew') => void
  readonly onTap: (at: ViewPoint, hits: readonly MarkId[], pointer: PointerKind | 'keyboard') => void
  readonly onChoose: (choice: MuscleChoice) => void
  readonly onForget: () => void
  readonly onMove: (markId: MarkId, to: ViewPoint) => void
  readonly onPaint: (stroke: Stroke) => void
  readonly onView: (view: View) => void
  readonly onZoom: (percent: number) => void
  readonly onSpaceTap: () => void
}) {
  const { selected, tool, brush, asked, hover, seen } = props
  const dark = useComputedColorScheme('light') === 'dark'
  const layer = props.layer ?? 'superficial'
  const hovered = useStore(hover, (now) => now?.muscle?.region)
  const [lookedAt, setLookedAt] = useState<MuscleChoice | null>(null)
  // What the next Enter would place is shown as it would be once it is placed.
  const pending = useMemo(
    () => (asked && lookedAt ? pendingPoint(asked.at, lookedAt.muscle.id, lookedAt.side) : null),
    [asked, lookedAt],
  )
  const aiming = tool === 'trigger-point' || tool === 'select'
  const inFocus = useMemo(() => {
    if (pending) return pending.regions
    return [...regionsOfMark(selected), ...(aiming && hovered ? [hovered] : [])]
  }, [pending, selected, aiming, hovered])
  const beneath = useMemo(() => {
    if (pending) return pending.items
    if (selected?.kind !== 'trigger-point') return []
    return referralScene({
      textbook: textbookReferral(selected),
      observed: selected.observation.observedReferral,
    })
  }, [pending, selected])
  // What moved away under a resting pointer is not what it points at.
  useEffect(() => seen.subscribe(() => hover.setState(null, true)), [seen, hover])
  useEffect(() => () => hover.setState(null, true), [hover])

  return (
    <main className={classes.chart}>
      <div className={classes.sheet}>
        <BodyChart
          ref={props.ref}
          label={props.label}
          marks={props.marks}
          selectedId={selected?.id ?? null}
          tool={tool}
          readOnly={props.readOnly}
          brush={brush}
          dark={dark}
          layer={props.layer}
          inFocus={inFocus}
          beneath={beneath}
          seen={seen}
          onTap={(...tap) => {
            hover.setState(null, true)
            props.onTap(...tap)
          }}
          onMove={props.onMove}
          onPaint={props.onPaint}
          onHover={(info) => hover.setState(info && hoverAt(info.at, layer), true)}
          onZoom={props.onZoom}
          onSpaceTap={props.onSpaceTap}
        />
        {!asked && <HoverName hover={hover} seen={seen} />}
        {asked && (
          <CandidateList
            key={`${asked.at.view} ${asked.at.x} ${asked.at.y}`}
            {...asked}
            layer={layer}
            seen={seen}
            onChoose={props.onChoose}
            onLookedAt={setLookedAt}
            onClose={props.onForget}
          />
        )}
        {tool === 'symptom-area' && (
          <BrushOptions
            brush={brush}
            onQuality={(quality) => props.onBrush({ ...brush, quality }, 'begins anew')}
            onWidth={(width) => props.onBrush({ ...brush, width }, 'goes on')}
          />
        )}
      </div>
      <ViewStrip seen={seen} onView={props.onView} />
    </main>
  )
}
