import { useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isOnFigure } from '../../../chart/hit-test.ts'
import type { PaintKind } from '../../../chart/painting.ts'
import { SHEET_VIEWS } from '../../../chart/sheet.ts'
import type { MuscleLayer } from '../../../domain/atlas/muscles.ts'
import type { Client } from '../../../domain/client.ts'
import { EMPTY_HISTORY } from '../../../domain/history.ts'
import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import { copiedToOtherSide } from '../../../domain/mirror-mark.ts'
import type { Practice } from '../../../domain/practice.ts'
import { MARKS_LIMIT } from '../../../domain/session.ts'
import { BLANK_OBSERVATION } from '../../../domain/trigger-point.ts'
import type { View, ViewPoint } from '../../../domain/view-point.ts'
import { upperFirst, VIEW_WORDS } from '../../../domain/words.ts'
import type { ChartHandle, ChartTool } from '../../chart/BodyChart.tsx'
import type { TapHow } from '../../chart/perform-gesture.ts'
import { createSeenStore } from '../../chart/seen.ts'
import { useDialog } from '../../dialogs.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { notifyFailed } from '../../ui/notify.ts'
import { AtlasOverSession } from '../atlas/AtlasOverSession.tsx'
import type { PanelTab } from './around/PanelTabs.tsx'
import { type Brush, FIRST_BRUSH } from './BrushOptions.tsx'
import { CommandPalette, openCommandPalette } from './CommandPalette.tsx'
import { useConfirming } from './carried/use-confirming.ts'
import { toolCommands } from './chart-tool.ts'
import { createHoverStore } from './hover.ts'
import { useAskSamePoint } from './identity/use-ask-same-point.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { LayerControl, nextLayer } from './LayerControl.tsx'
import type { MuscleChoice } from './muscle-choices.ts'
import { type NprsWhen, nextNprs } from './nprs-now.ts'
import { NUDGES, nudged } from './nudge.ts'
import { PointBar } from './PointBar.tsx'
import { newFinding, newNote, newTriggerPoint } from './place-mark.ts'
import { type AskedMuscle, SessionChart } from './SessionChart.tsx'
import { SessionHeader } from './SessionHeader.tsx'
import { SidePanel } from './SidePanel.tsx'
import { StatusLine } from './StatusLine.tsx'
import { NOTHING_SELECTED, pointsAmong, type Selection, selectedOf, selecting } from './selection.ts'
import classes from './session.module.css'
import { command, keysOf, type SessionCommand } from './session-command.ts'
import { sessionHint } from './session-hint.ts'
import { RecordHead, useLiveClient } from './signing/RecordHead.tsx'
import { ToolRail } from './ToolRail.tsx'
import { HoldBar } from './treatment/HoldBar.tsx'
import { useHoldTimer } from './treatment/hold-context.ts'
import { TreatmentMode } from './treatment/TreatmentMode.tsx'
import { useHoldKeys } from './treatment/use-hold-keys.ts'
import { focusInspector, useMarkSteps } from './use-mark-steps.ts'
import { usePainting } from './use-painting.ts'
import { usePointKeys } from './use-point-keys.ts'
import { useSessionDocuments } from './use-session-documents.ts'
import { useSessionKeys } from './use-session-keys.ts'
import { useSessionMenu } from './use-session-menu.ts'

/** Where one must not treat now says nothing about a visit that is over. */
const NO_CONTRAINDICATIONS: readonly never[] = []

/** A tap this near to the body still means it: a finger covers the edge. Figure units. */
const BESIDE = 8

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
  // Not how far it is saved: that changes twice with every edit.
  const session = useStore(open.store, (state) => state.session)
  const history = useStore(open.store, (state) => state.history)
  const signed = session.state === 'signed'
  const [takenUp, setTool] = useState<ChartTool>('trigger-point')
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED)
  const [several, setSeveral] = useState(false)
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
  const [keysShown, setKeysShown] = useState(false)
  const [treating, setTreating] = useState(false)
  const [keyStroke, setKeyStroke] = useState<PaintKind | null>(null)
  const timer = useHoldTimer()
  const chart = useRef<ChartHandle>(null)

  const chosen = selectedOf(session.marks, selection)
  const selected = chosen.at(-1)
  const selectedId = selected?.id ?? null
  const index = session.marks.findIndex(({ id }) => id === selectedId)
  const points = pointsAmong(chosen)
  // Where something is felt is said of a point: until one is selected, this tool selects.
  const waits = takenUp === 'referral' && selected?.kind !== 'trigger-point'
  const tool = signed || waits ? 'select' : takenUp
  // With the other tools one draws where the bar would stand.
  const aims = tool === 'select' || tool === 'trigger-point'
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
  const { marks } = session
  const painting = usePainting({
    open,
    marks,
    selected,
    tool,
    brush,
    onBrush: setBrush,
    onSelect: select,
    onAdd: add,
  })
  const takeUp = (next: ChartTool) => {
    setTool(next)
    setBrush({ ...brush, kind: 'brush' })
  }
  const onTap = (at: ViewPoint, hits: readonly MarkId[], { pointer, adds }: TapHow) => {
    setMissed(false)
    // A tap on a mark means that mark, whatever tool is taken up: two points are never laid on one another by mistake.
    const hit = hits[0]
    if (hit && tool !== 'symptom-area')
      return pointer === 'keyboard' && hit === selectedId && !adds
        ? openSelected()
        : select(hit, adds || several)
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
      case 'referral':
        return painting.tap(at, hit)
    }
  }
  const openSelected = () => {
    if (points.length > 0 && aims) return setBar(true)
    setTab('marks')
    focusInspector()
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
  const swapSelected = () => {
    if (chosen.length === 0 || signed) return
    open.apply({ type: 'swap-sides', markIds: chosen.map(({ id }) => id) })
  }
  const selectPoints = () => {
    setSelection(pointsAmong(session.marks).map(({ id }) => id))
    setTab('marks')
    setBar(true)
    setWholeBar(true)
  }
  const atPoint = aims && !asked && !naming && points.length > 0 && !signed && !atlas && !treating
  const barShown = bar && atPoint
  const nudge = (by: { dx: number; dy: number }) => {
    const to = selected && !signed ? nudged(selected, by) : null
    if (selected && to) open.apply({ type: 'move-mark', markId: selected.id, to })
  }
  const documents = useSessionDocuments(open, client)
  const areaNumber = selected?.kind === 'symptom-area' ? index + 1 : null
  const hint = sessionHint({ tool, kind: brush.kind, signed, waits, keyStroke, areaNumber, missed })

  // Under the atlas nothing is held, but what is held can be let go.
  const covered = useDialog()?.kind === 'report' || atlas
  const toggleHold = () => (covered ? timer.stop() : timer.toggle(selectedId))
  const samePoint = useAskSamePoint({
    open,
    mark: chosen.length === 1 ? points[0] : undefined,
    active: atPoint && !covered,
  })
  useHoldKeys(toggleHold, signed ? '' : practice.pedalKey)
  const undoing: readonly SessionCommand[] = [
    { group: 'Session', name: 'Undo', keys: ['mod+Z'], run: open.undo },
    { group: 'Session', name: 'Redo', keys: ['mod+shift+Z', 'mod+Y'], run: open.redo },
  ]
  const commands: readonly SessionCommand[] = [
    ...toolCommands((next) => {
      takeUp(next)
      chart.current?.focus()
    }),
    ...painting.commands,
    command('Marks', 'Add points by name', ['P'], () => !signed && setNaming(true)),
    command('Marks', 'Select all points', ['mod+A'], selectPoints),
    command('Marks', 'Copy to the other side', [], mirrorSelected),
    command('Marks', 'Swap sides', [], swapSelected),
    command('Marks', 'Delete what is selected', ['Delete', 'Backspace'], deleteSelected),
    ...useMarkSteps({ marks, selectedId, names: practice.findingNames, chart, onSelect: select }),
    command('Marks', 'Open what is selected', ['Enter'], () => selected && openSelected()),
    command('Marks', 'Close the bar, select nothing', ['Escape'], () =>
      barShown ? setBar(false) : select(null),
    ),
    command('Marks', 'Confirm the carried mark', ['C'], () => confirming.confirm()),
    command('Marks', 'Carried mark not found', ['G'], () => confirming.gone()),
    ...samePoint.commands,
    command('Chart', 'Next layer of muscles', ['L'], () => setLayer(nextLayer(layer))),
    command('Chart', 'Bony landmarks', ['M'], () => setLandmarks(!landmarks)),
    ...SHEET_VIEWS.map((view, index) =>
      command('Chart', `${upperFirst(VIEW_WORDS[view])} view`, [String(index + 1)], () => flyTo(view)),
    ),
    command('Chart', 'Go to the chart', ['F6'], () => chart.current?.focus()),
    command('Chart', 'Show the whole chart', [], () => chart.current?.fit()),
    command('Session', 'Treatment mode', ['T'], () => setTreating(!signed)),
    command('Session', 'Atlas', ['A'], () => setAtlas(true)),
    ...documents.commands,
    ...undoing,
    command('Session', 'Find a command', ['mod+K'], openCommandPalette),
    command('Session', 'All keys', ['shift+?', '?'], () => setKeysShown(true)),
  ]
  const keys = [...keysOf(commands), ...NUDGES.map((by) => [by.key, () => nudge(by)] as const)]
  const pointKeys = usePointKeys({ open, points, when: nprsWhen, active: barShown })
  const barKeys = new Set([...pointKeys, ...samePoint.keys])
  // Under the atlas the session lies still; at the point its own keys come first.
  useSessionKeys(covered ? [] : treating ? keysOf(undoing) : keys.filter(([key]) => !barKeys.has(key)))
  // Under the atlas or a document there is nothing to undo.
  useSessionMenu(open, covered ? EMPTY_HISTORY : history)

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
            session={session}
            history={history}
            open={open}
            documents={documents}
            sign={sign}
            onAtlas={() => setAtlas(true)}
            onTreat={() => setTreating(true)}
          />
        )}
      />
      <ToolRail tool={signed ? 'select' : takenUp} onTool={takeUp} disabled={signed}>
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
              ask={samePoint.ask}
              open={open}
              points={points}
              when={nprsWhen}
              onWhen={setAskedWhen}
              whole={wholeBar}
              onWhole={setWholeBar}
              onMirror={mirrorSelected}
              onClose={() => setBar(false)}
            />
          ) : atPoint ? (
            samePoint.alone
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
        onMove={(markId, to, part) =>
          open.apply(
            part === 'text'
              ? { type: 'set-note-text-place', markId, textAt: { x: to.x, y: to.y } }
              : { type: 'move-mark', markId, to },
          )
        }
        painting={painting}
        findingNames={practice.findingNames}
        onView={flyTo}
        onZoom={setZoom}
        onSpaceTap={toggleHold}
        onKeyStroke={setKeyStroke}
      />
      <SidePanel
        open={open}
        session={session}
        practice={practice}
        tab={tab}
        onTab={setTab}
        selection={selection}
        selectedId={selectedId}
        onSelect={(id, adds) => select(id, adds || several)}
        several={several}
        onSeveral={setSeveral}
        onSelectPoints={selectPoints}
        onDelete={deleteSelected}
        confirming={confirming}
        locked={signed}
        onShow={(at) => chart.current?.showPlaces(at.view, [at])}
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
      {!treating && samePoint.said}
      <CommandPalette commands={commands} />
      {keysShown && <KeysHelp commands={commands} onClose={() => setKeysShown(false)} />}
      <StatusLine hover={hover} hint={hint} zoom={zoom} />
    </div>
  )
}
