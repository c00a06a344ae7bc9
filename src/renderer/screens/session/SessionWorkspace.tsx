import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isOnFigure } from '../../../chart/hit-test.ts'
import { SHEET_VIEWS } from '../../../chart/sheet.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import type { Client } from '../../../domain/client.ts'
import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import { copiedToOtherSide } from '../../../domain/mirror-mark.ts'
import type { Practice } from '../../../domain/practice.ts'
import { MARKS_LIMIT } from '../../../domain/session.ts'
import { STROKES_LIMIT, type Stroke } from '../../../domain/symptom-area.ts'
import { BLANK_OBSERVATION } from '../../../domain/trigger-point.ts'
import type { View, ViewPoint } from '../../../domain/view-point.ts'
import { bridge } from '../../bridge.ts'
import type { ChartHandle, ChartTool } from '../../chart/BodyChart.tsx'
import type { TapHow } from '../../chart/perform-gesture.ts'
import { createSeenStore } from '../../chart/seen.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { notifyFailed } from '../../ui/notify.ts'
import { AtlasOverSession } from '../atlas/AtlasOverSession.tsx'
import type { PanelTab } from './around/PanelTabs.tsx'
import { type Brush, FIRST_BRUSH } from './BrushOptions.tsx'
import { useConfirming } from './carried/use-confirming.ts'
import { hintOf, TOOLS } from './chart-tool.ts'
import { createHoverStore } from './hover.ts'
import { LayerControl, nextLayer } from './LayerControl.tsx'
import type { MuscleChoice } from './muscle-choices.ts'
import { type NprsWhen, nextNprs } from './nprs-now.ts'
import { NUDGES, nudged } from './nudge.ts'
import { PointBar } from './PointBar.tsx'
import { newFinding, newNote, newSymptomArea, newTriggerPoint } from './place-mark.ts'
import { type AskedMuscle, SessionChart } from './SessionChart.tsx'
import { SessionHeader } from './SessionHeader.tsx'
import { SidePanel } from './SidePanel.tsx'
import { StatusLine } from './StatusLine.tsx'
import { NOTHING_SELECTED, pointsAmong, type Selection, selectedOf, selecting } from './selection.ts'
import classes from './session.module.css'
import { RecordHead, useLiveClient } from './signing/RecordHead.tsx'
import { ToolRail } from './ToolRail.tsx'
import { HoldBar } from './treatment/HoldBar.tsx'
import { useHoldTimer } from './treatment/hold-context.ts'
import { TreatmentMode } from './treatment/TreatmentMode.tsx'
import { useHoldKeys } from './treatment/use-hold-keys.ts'
import { useExportSummary } from './use-export-summary.ts'
import { usePointKeys } from './use-point-keys.ts'
import { useSessionKeys } from './use-session-keys.ts'

/** Where one must not treat now says nothing about a visit that is over. */
const NO_CONTRAINDICATIONS: readonly never[] = []

/** A tap this near to the body still means it: a finger covers the edge. Figure units. */
const BESIDE = 8
const MISSED = 'That is beside the body: nothing was placed. Tap on the body.'

/** The open session: tools, chart, marks and texts. Selection, tool and zoom are the view's and are not kept. */
export function SessionWorkspace({
  database,
  open,
  client,
  practice,
}: {
  database: PalpateDatabase
  open: OpenSession
  client: Client
  practice: Practice
}) {
  const state = useStore(open.store)
  const { session } = state
  const signed = session.state === 'signed'
  const [takenUp, setTool] = useState<ChartTool>('trigger-point')
  const tool = signed ? 'select' : takenUp
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED)
  const [bar, setBar] = useState(true)
  const [wholeBar, setWholeBar] = useState(false)
  const [naming, setNaming] = useState(false)
  const [brush, setBrush] = useState<Brush>(FIRST_BRUSH)
  const [hover] = useState(createHoverStore)
  const [seen] = useState(createSeenStore)
  const [asked, setAsked] = useState<AskedMuscle | null>(null)
  const [missed, setMissed] = useState(false)
  const [layer, setLayer] = useState<MuscleLayer | null>('superficial')
  const [landmarks, setLandmarks] = useState(false)
  const [zoom, setZoom] = useState(100)
  const [tab, setTab] = useState<PanelTab>('marks')
  const [askedWhen, setAskedWhen] = useState<NprsWhen | null>(null)
  const [atlas, setAtlas] = useState(false)
  const [treating, setTreating] = useState(false)
  const timer = useHoldTimer()
  const chart = useRef<ChartHandle>(null)

  const chosen = selectedOf(session.marks, selection)
  const selected = chosen.at(-1)
  const selectedId = selected?.id ?? null
  const index = session.marks.findIndex(({ id }) => id === selectedId)
  const points = pointsAmong(chosen)

  const nprsWhen = askedWhen ?? nextNprs(points)

  const select = useCallback((id: MarkId | null, adds = false) => {
    setSelection((before) => (id ? selecting(before, id, adds) : NOTHING_SELECTED))
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
    setAskedWhen(null)
  }
  const onPaint = (stroke: Stroke) => {
    // An area that is full goes on in a new one: no stroke is ever lost.
    if (selected?.kind === 'symptom-area' && selected.strokes.length < STROKES_LIMIT)
      open.apply({ type: 'add-stroke', markId: selected.id, stroke })
    else add(newSymptomArea(stroke, brush.quality))
  }
  const onTap = (at: ViewPoint, hits: readonly MarkId[], { pointer, adds }: TapHow) => {
    setMissed(false)
    // A tap on a mark means that mark, whatever tool is taken up: two points are never laid on one another by mistake.
    const hit = hits[0]
    if (hit && tool !== 'symptom-area') return select(hit, adds)
    switch (tool) {
      case 'trigger-point':
        if (!isOnFigure(at, BESIDE)) return setMissed(true)
        return setAsked({ at, pointer })
      case 'finding':
        return add(newFinding(at))
      case 'note':
        return add(newNote(at))
      case 'select':
        return select(null)
      case 'symptom-area':
        return onPaint({ kind: 'brush', view: at.view, width: brush.width, points: [[at.x, at.y]] })
    }
  }
  const onChoose = ({ muscle, side }: MuscleChoice) => {
    if (asked) add(newTriggerPoint(asked.at, muscle.id, side))
    forget()
  }
  const forget = () => {
    setAsked(null)
    chart.current?.focus()
  }
  const flyTo = (view: View) => chart.current?.flyTo(view)
  const confirming = useConfirming(open, selectedId, select)
  const { contraindications } = useLiveClient(database, client)
  const onMenu = (_: ViewPoint, hits: readonly MarkId[]) => {
    if (!hits[0]) return
    if (!selection.includes(hits[0])) select(hits[0])
    setBar(true)
  }
  const deleteSelected = () => {
    if (chosen.length === 0 || signed) return
    open.apply({ type: 'remove-marks', markIds: chosen.map(({ id }) => id) })
    select(null)
  }
  const mirrorSelected = () => {
    if (chosen.length === 0 || signed) return
    const copies = chosen.map((mark) => copiedToOtherSide(mark, BLANK_OBSERVATION, () => crypto.randomUUID()))
    open.apply({ type: 'add-marks', marks: copies })
    setSelection(copies.map(({ id }) => id))
  }
  const selectPoints = () => {
    setSelection(pointsAmong(session.marks).map(({ id }) => id))
    setTab('marks')
    setBar(true)
    setWholeBar(true)
  }
  // With the other tools one draws where it would stand.
  const pointing = (tool === 'select' || tool === 'trigger-point') && !asked && !naming
  const barShown = bar && pointing && points.length > 0 && !signed && !atlas && !treating
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

  // Under the atlas nothing is held, but what is held can be let go.
  const toggleHold = () => (atlas ? timer.stop() : timer.toggle(selectedId))
  useHoldKeys(toggleHold, signed ? '' : practice.pedalKey)
  const undoKeys = [
    ['mod+Z', open.undo],
    ['mod+shift+Z', open.redo],
    ['mod+Y', open.redo],
  ] as const
  const keys = [
    ...undoKeys,
    ['Delete', deleteSelected],
    ['Backspace', deleteSelected],
    ['Escape', () => (barShown ? setBar(false) : select(null))],
    ['Enter', () => setBar(true)],
    ['mod+A', selectPoints],
    ['P', () => !signed && setNaming(true)],
    ['L', () => setLayer(nextLayer(layer))],
    ['C', () => confirming.confirm()],
    ['G', () => confirming.gone()],
    ['M', () => setLandmarks(!landmarks)],
    ...NUDGES.map((by) => [by.key, () => nudge(by)] as const),
    ...TOOLS.map(({ tool: each, key }) => [key, () => setTool(each)] as const),
    ...SHEET_VIEWS.map((view, index) => [String(index + 1), () => flyTo(view)] as const),
    ['A', () => setAtlas(true)],
    ['T', () => setTreating(!signed)],
  ] as const
  const barKeys = usePointKeys({ open, points, when: nprsWhen, active: barShown })
  // Under the atlas the session lies still; at the point its own keys come first.
  useSessionKeys(atlas ? [] : treating ? undoKeys : keys.filter(([key]) => !barKeys.has(key)))
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
      <RecordHead
        database={database}
        open={open}
        client={client}
        practice={practice}
        onGo={({ tab: place, markId }) => {
          select(markId)
          setTab(place)
        }}
        header={(sign) => (
          <SessionHeader
            client={client}
            state={state}
            open={open}
            onExport={exportSummary}
            exporting={exporting}
            sign={sign}
            onAtlas={() => setAtlas(true)}
            onTreat={() => setTreating(true)}
          />
        )}
      />
      <ToolRail tool={tool} onTool={setTool} disabled={signed}>
        <LayerControl layer={layer} onLayer={setLayer} landmarks={landmarks} onLandmarks={setLandmarks} />
      </ToolRail>
      <SessionChart
        ref={chart}
        label={`Body chart of ${client.name}`}
        marks={session.marks}
        selected={selected}
        tool={tool}
        layer={layer}
        landmarks={landmarks}
        readOnly={signed}
        contraindications={signed ? NO_CONTRAINDICATIONS : contraindications}
        brush={brush}
        alsoSelected={chosen.slice(0, -1)}
        asked={asked}
        naming={naming}
        onNamed={(muscleId, side, at) => add(newTriggerPoint(at, muscleId, side))}
        onNamingEnd={() => {
          setNaming(false)
          chart.current?.focus()
        }}
        barKeys={barKeys}
        bar={
          barShown ? (
            <PointBar
              open={open}
              points={points}
              when={nprsWhen}
              onWhen={setAskedWhen}
              whole={wholeBar}
              onWhole={setWholeBar}
              onMirror={mirrorSelected}
              onClose={() => setBar(false)}
            />
          ) : null
        }
        hover={hover}
        seen={seen}
        onBrush={(next, how) => {
          setBrush(next)
          if (how === 'begins anew') select(null)
        }}
        onTap={onTap}
        onMenu={onMenu}
        onChoose={onChoose}
        onForget={forget}
        onMove={(markId, to) => open.apply({ type: 'move-mark', markId, to })}
        onPaint={onPaint}
        onView={flyTo}
        onZoom={setZoom}
        onSpaceTap={toggleHold}
      />
      <SidePanel
        open={open}
        session={session}
        practice={practice}
        tab={tab}
        onTab={setTab}
        selection={selection}
        selectedId={selectedId}
        onSelect={select}
        onSelectPoints={selectPoints}
        onDelete={deleteSelected}
        confirming={confirming}
        locked={signed}
      />
      <AtlasOverSession opened={atlas} selected={selected} onClose={() => setAtlas(false)} />
      {treating ? (
        <TreatmentMode
          client={client.name}
          open={open}
          selectedId={selectedId}
          onSelect={select}
          onLeave={() => setTreating(false)}
        />
      ) : (
        <HoldBar />
      )}
      <StatusLine hover={hover} hint={missed ? MISSED : hint} zoom={zoom} />
    </div>
  )
}
