import { useComputedColorScheme } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { PlacedRegion } from '../../../chart/figure/regions/regions.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import type { Client } from '../../../domain/client.ts'
import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import type { Practice } from '../../../domain/practice.ts'
import { MARKS_LIMIT } from '../../../domain/session.ts'
import { STROKES_LIMIT, type Stroke } from '../../../domain/symptom-area.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import { bridge } from '../../bridge.ts'
import { BodyChart, type ChartHandle, type ChartTool } from '../../chart/BodyChart.tsx'
import type { OpenSession } from '../../editing/open-session.ts'
import { notifyFailed } from '../../ui/notify.ts'
import { AtlasOverSession } from '../atlas/AtlasOverSession.tsx'
import { type Brush, BrushOptions, FIRST_BRUSH } from './BrushOptions.tsx'
import { hintOf, TOOLS } from './chart-tool.ts'
import { LayerControl, nextLayer } from './LayerControl.tsx'
import { muscleUnder, regionsOfMark } from './muscle-under.ts'
import { NUDGES, nudged } from './nudge.ts'
import { newFinding, newNote, newSymptomArea, newTriggerPoint } from './place-mark.ts'
import { SessionHeader } from './SessionHeader.tsx'
import { type PanelTab, SidePanel } from './SidePanel.tsx'
import { placeWords, StatusLine } from './StatusLine.tsx'
import classes from './session.module.css'
import { ToolRail } from './ToolRail.tsx'
import { useExportSummary } from './use-export-summary.ts'
import { useSessionKeys } from './use-session-keys.ts'

/** The open session: tools, chart, marks and texts. Selection, tool and zoom are the view's and are not kept. */
export function SessionWorkspace({
  open,
  client,
  practice,
}: {
  open: OpenSession
  client: Client
  practice: Practice
}) {
  const state = useStore(open.store)
  const { session } = state
  const signed = session.state === 'signed'
  const [takenUp, setTool] = useState<ChartTool>('trigger-point')
  const tool = signed ? 'select' : takenUp
  const [selectedId, setSelectedId] = useState<MarkId | null>(null)
  const [brush, setBrush] = useState<Brush>(FIRST_BRUSH)
  const [hovered, setHovered] = useState<string | null>(null)
  const [hoveredRegion, setHoveredRegion] = useState<PlacedRegion | null>(null)
  const [layer, setLayer] = useState<MuscleLayer | null>('superficial')
  const [zoom, setZoom] = useState(100)
  const [tab, setTab] = useState<PanelTab>('marks')
  const [atlas, setAtlas] = useState(false)
  const chart = useRef<ChartHandle>(null)
  const dark = useComputedColorScheme('light') === 'dark'

  const index = session.marks.findIndex(({ id }) => id === selectedId)
  const selected = session.marks[index]

  const select = useCallback((id: MarkId | null) => {
    setSelectedId(id)
    if (id) setTab('marks')
  }, [])
  const add = (mark: Mark | null) => {
    if (!mark) return
    if (session.marks.length >= MARKS_LIMIT)
      return notifyFailed(
        'The chart is full',
        `A session holds at most ${MARKS_LIMIT} marks. Delete some that you no longer need.`,
      )
    open.apply({ type: 'add-mark', mark })
    select(mark.id)
  }
  const onPaint = (stroke: Stroke) => {
    // An area that is full goes on in a new one: no stroke is ever lost.
    if (selected?.kind === 'symptom-area' && selected.strokes.length < STROKES_LIMIT)
      open.apply({ type: 'add-stroke', markId: selected.id, stroke })
    else add(newSymptomArea(stroke, brush.quality))
  }
  const onTap = (at: ViewPoint, hits: readonly MarkId[]) => {
    // A tap on a mark means that mark, whatever tool is taken up: two points are never laid on one another by mistake.
    const hit = hits[0]
    if (hit && tool !== 'symptom-area') return select(hit)
    switch (tool) {
      case 'trigger-point':
        return add(newTriggerPoint(at, layer ?? 'superficial'))
      case 'finding':
        return add(newFinding(at))
      case 'note':
        return add(newNote(at))
      case 'select':
        return select(null)
      case 'symptom-area':
        return onPaint({ view: at.view, width: brush.width, points: [[at.x, at.y]] })
    }
  }
  const onHover = (at: ViewPoint | null) => {
    const found = at && muscleUnder(at, layer ?? 'superficial')
    setHovered(at && placeWords(at, found))
    setHoveredRegion(found?.region ?? null)
  }
  const inFocus = useMemo(() => {
    const aiming = tool === 'trigger-point' || tool === 'select'
    return [...regionsOfMark(selected), ...(aiming && hoveredRegion ? [hoveredRegion] : [])]
  }, [selected, tool, hoveredRegion])
  const deleteSelected = () => {
    if (!selected || signed) return
    open.apply({ type: 'remove-mark', markId: selected.id })
    setSelectedId(null)
  }
  const nudge = (by: { dx: number; dy: number }) => {
    const to = selected && !signed ? nudged(selected, by) : null
    if (selected && to) open.apply({ type: 'move-mark', markId: selected.id, to })
  }
  const { exporting, exportSummary } = useExportSummary({ open, practice, client })
  const hint = signed
    ? 'This session is signed: it can be read and printed, not changed.'
    : tool === 'symptom-area' && selected?.kind === 'symptom-area'
      ? `Painting goes on with area ${index + 1}. Choose what is felt to begin another.`
      : hintOf(tool)

  const keys = [
    ['mod+Z', open.undo],
    ['mod+shift+Z', open.redo],
    ['mod+Y', open.redo],
    ['Delete', deleteSelected],
    ['Backspace', deleteSelected],
    ['Escape', () => select(null)],
    ['L', () => setLayer(nextLayer(layer))],
    ...NUDGES.map((by) => [by.key, () => nudge(by)] as const),
    ...TOOLS.map(({ tool: each, key }) => [key, () => setTool(each)] as const),
    ['A', () => setAtlas(true)],
  ] as const
  // Under the atlas the session lies still.
  useSessionKeys(atlas ? [] : keys)
  useEffect(
    () =>
      bridge.listen('menu.command', (command) => {
        if (command === 'undo') open.undo()
        if (command === 'redo') open.redo()
        if (command === 'save-summary') void exportSummary()
      }),
    [open, exportSummary],
  )
  const undoName = atlas ? null : (state.history.past.at(-1)?.name ?? null)
  const redoName = atlas ? null : (state.history.future.at(-1)?.name ?? null)
  useEffect(() => {
    void bridge.call('menu.update', { undo: undoName, redo: redoName, sessionOpen: true })
  }, [undoName, redoName])
  useEffect(() => () => void bridge.call('menu.update', { undo: null, redo: null, sessionOpen: false }), [])

  return (
    <div className={classes.screen}>
      <SessionHeader
        client={client}
        state={state}
        open={open}
        onExport={exportSummary}
        exporting={exporting}
        onAtlas={() => setAtlas(true)}
      />
      <ToolRail tool={tool} onTool={setTool} disabled={signed}>
        <LayerControl layer={layer} onLayer={setLayer} />
      </ToolRail>
      <main className={classes.chart}>
        <BodyChart
          ref={chart}
          label={`Body chart of ${client.name}`}
          marks={session.marks}
          selectedId={selectedId}
          tool={tool}
          readOnly={signed}
          brush={brush}
          dark={dark}
          onTap={onTap}
          onMove={(markId, to) => open.apply({ type: 'move-mark', markId, to })}
          onPaint={onPaint}
          layer={layer}
          inFocus={inFocus}
          onHover={(info) => onHover(info?.at ?? null)}
          onZoom={setZoom}
        />
        {tool === 'symptom-area' && (
          <BrushOptions
            brush={brush}
            onQuality={(quality) => {
              setBrush({ ...brush, quality })
              select(null)
            }}
            onWidth={(width) => setBrush({ ...brush, width })}
          />
        )}
      </main>
      <SidePanel
        open={open}
        session={session}
        practice={practice}
        tab={tab}
        onTab={setTab}
        selectedId={selectedId}
        onSelect={select}
        onDelete={deleteSelected}
        locked={signed}
      />
      <AtlasOverSession opened={atlas} selected={selected} onClose={() => setAtlas(false)} />
      <StatusLine hovered={hovered} hint={hint} zoom={zoom} />
    </div>
  )
}
