import { useComputedColorScheme } from '@mantine/core'
import { type ReactNode, type Ref, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { cautionScene } from '../../../chart/caution-scene.ts'
import { type MarkPart, type PointerKind, paints } from '../../../chart/gesture.ts'
import { regionsOfMark } from '../../../chart/muscle-under.ts'
import type { PaintKind } from '../../../chart/painting.ts'
import { pendingPoint } from '../../../chart/pending-point.ts'
import { markReferralScene } from '../../../chart/referral-scene.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import type { BodySide } from '../../../domain/atlas/referral.ts'
import type { Contraindication } from '../../../domain/consent.ts'
import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import type { View, ViewPoint } from '../../../domain/view-point.ts'
import type { FindingNames } from '../../../domain/words.ts'
import { BodyChart, type ChartHandle, type ChartTool } from '../../chart/BodyChart.tsx'
import type { TapHow } from '../../chart/perform-gesture.ts'
import type { SeenStore } from '../../chart/seen.ts'
import { ViewStrip } from '../../chart/ViewStrip.tsx'
import { Later } from '../../ui/Later.tsx'
import { BarAtPoint } from './BarAtPoint.tsx'
import { type Brush, BrushOptions, chartBrush } from './BrushOptions.tsx'
import { CandidateList } from './CandidateList.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { HoverName } from './HoverName.tsx'
import { type HoverStore, hoverAt } from './hover.ts'
import type { MuscleChoice } from './muscle-choices.ts'
import { PaintTools } from './PaintTools.tsx'
import { QuickPoint } from './QuickPoint.tsx'
import { ReferralOptions } from './ReferralOptions.tsx'
import { useReCheckItems } from './re-checks/use-re-check-items.ts'
import classes from './session.module.css'
import { useLandmarks } from './use-landmarks.ts'
import type { usePainting } from './use-painting.ts'
import { useReadyViews } from './use-ready-views.ts'

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
  readonly landmarks: boolean
  readonly readOnly: boolean
  /** Where the client must not be treated, shown as long as it holds. */
  readonly contraindications: readonly Contraindication[]
  readonly brush: Brush
  readonly alsoSelected: readonly Mark[]
  readonly asked: AskedMuscle | null
  /** Points are being placed by name. */
  readonly naming: boolean
  readonly onNamed: (muscleId: string, side: BodySide, at: ViewPoint) => void
  readonly onNamingEnd: () => void
  /** What stands at the selected point, and the keys that it takes. */
  readonly bar: ReactNode
  readonly barKeys: ReadonlySet<string>
  readonly hover: HoverStore
  readonly seen: SeenStore
  readonly onBrush: (brush: Brush, how: 'goes on' | 'begins anew') => void
  readonly onTap: (at: ViewPoint, hits: readonly MarkId[], how: TapHow) => void
  readonly onMenu: (at: ViewPoint, hits: readonly MarkId[]) => void
  readonly onChoose: (choice: MuscleChoice) => void
  readonly onForget: () => void
  readonly onMove: (markId: MarkId, to: ViewPoint, part: MarkPart) => void
  readonly painting: ReturnType<typeof usePainting>
  readonly findingNames: FindingNames
  readonly onView: (view: View) => void
  readonly onZoom: (percent: number) => void
  readonly onSpaceTap: () => void
  readonly onKeyStroke: (kind: PaintKind | null) => void
}) {
  const { selected, tool, brush, asked, hover, seen } = props
  const painter = useMemo(() => chartBrush(brush, tool), [brush, tool])
  const goOn = (next: Brush) => props.onBrush(next, 'goes on')
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
  const referral = useMemo(() => {
    if (pending) return pending.items
    return selected?.kind === 'trigger-point' ? markReferralScene(selected) : []
  }, [pending, selected])
  const { alsoSelected } = props
  useReadyViews()
  const [sheet, setSheet] = useState<HTMLElement | null>(null)
  const alsoIds = useMemo(() => alsoSelected.map(({ id }) => id), [alsoSelected])
  const bones = useLandmarks(props.landmarks, seen)
  const cautions = useMemo(() => cautionScene(props.contraindications), [props.contraindications])
  const reChecks = useReCheckItems(props.marks)
  const beneath = useMemo(
    () => [...bones, ...referral, ...cautions, ...reChecks],
    [bones, referral, cautions, reChecks],
  )
  // What moved away under a resting pointer is not what it points at.
  useEffect(() => seen.subscribe(() => hover.setState(null, true)), [seen, hover])
  useEffect(() => () => hover.setState(null, true), [hover])

  return (
    <main className={classes.chart}>
      <div ref={setSheet} className={classes.sheet}>
        <BodyChart
          ref={props.ref}
          label={props.label}
          marks={props.marks}
          selectedId={selected?.id ?? null}
          alsoSelected={alsoIds}
          onMenu={props.onMenu}
          keysTaken={props.barKeys}
          tool={tool}
          readOnly={props.readOnly}
          brush={painter}
          paintings={props.painting.paintings}
          onReshape={props.painting.reshape}
          findingNames={props.findingNames}
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
          onPaint={props.painting.paint}
          onHover={(info) => hover.setState(info && hoverAt(info.at, layer), true)}
          onZoom={props.onZoom}
          onSpaceTap={props.onSpaceTap}
          onKeyStroke={props.onKeyStroke}
        />
        {!asked && !paints(tool) && <HoverName hover={hover} seen={seen} />}
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
        <Later of={[selected?.id, ...alsoIds].join()}>
          {props.bar && selected?.kind === 'trigger-point' && (
            <BarAtPoint point={selected} marks={props.marks} seen={seen} sheet={sheet}>
              {props.bar}
            </BarAtPoint>
          )}
        </Later>
        {props.naming && <QuickPoint onPlace={props.onNamed} onClose={props.onNamingEnd} />}
        {tool === 'symptom-area' && (
          <BrushOptions
            quality={brush.quality}
            onQuality={(quality) => props.onBrush({ ...brush, kind: 'brush', quality }, 'begins anew')}
          />
        )}
        {tool === 'referral' && (
          <ReferralOptions brush={brush} onBrush={goOn} onTextbook={props.painting.acceptTextbook} />
        )}
        {paints(tool) && (
          <PaintTools
            kind={brush.kind}
            width={brush.width}
            onKind={(kind) => goOn({ ...brush, kind })}
            onWidth={(width) => goOn({ ...brush, width })}
            onSplit={props.painting.split}
          />
        )}
        <ChartLegend marks={props.marks} selected={selected} names={props.findingNames} />
      </div>
      <ViewStrip seen={seen} onView={props.onView} />
    </main>
  )
}
