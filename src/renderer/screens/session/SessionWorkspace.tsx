import { ScrollArea, Tabs, useComputedColorScheme } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Client } from '../../../domain/client.ts'
import type { MarkId } from '../../../domain/ids.ts'
import type { Mark } from '../../../domain/mark.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { Stroke } from '../../../domain/symptom-area.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import { bridge } from '../../bridge.ts'
import { BodyChart, type ChartHandle, type ChartTool } from '../../chart/BodyChart.tsx'
import type { OpenSession } from '../../editing/open-session.ts'
import { reasonOf } from '../../text/reason.ts'
import { dayOf } from '../../text/today.ts'
import { type Brush, BrushOptions, FIRST_BRUSH } from './BrushOptions.tsx'
import { ComplaintsPanel } from './ComplaintsPanel.tsx'
import { hintOf, TOOLS } from './chart-tool.ts'
import { Inspector } from './Inspector.tsx'
import { MarkList } from './MarkList.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { newFinding, newNote, newSymptomArea, newTriggerPoint } from './place-mark.ts'
import { SessionHeader } from './SessionHeader.tsx'
import { StatusLine } from './StatusLine.tsx'
import { saveSummary } from './save-summary.ts'
import classes from './session.module.css'
import { ToolRail } from './ToolRail.tsx'
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
  const [tool, setTool] = useState<ChartTool>('trigger-point')
  const [selectedId, setSelectedId] = useState<MarkId | null>(null)
  const [brush, setBrush] = useState<Brush>(FIRST_BRUSH)
  const [hovered, setHovered] = useState<ViewPoint | null>(null)
  const [zoom, setZoom] = useState(100)
  const [panel, setPanel] = useState<string | null>('marks')
  const [exporting, setExporting] = useState(false)
  const chart = useRef<ChartHandle>(null)
  const dark = useComputedColorScheme('light') === 'dark'

  const index = session.marks.findIndex(({ id }) => id === selectedId)
  const selected = session.marks[index]

  const select = useCallback((id: MarkId | null) => {
    setSelectedId(id)
    if (id) setPanel('marks')
  }, [])
  const add = (mark: Mark | null) => {
    if (!mark) return
    open.apply({ type: 'add-mark', mark })
    select(mark.id)
  }
  const onTap = (at: ViewPoint, hits: readonly MarkId[]) => {
    // A tap on a mark means that mark, whatever tool is taken up: two points are never laid on one another by mistake.
    const hit = hits[0]
    if (hit && tool !== 'symptom-area') return select(hit)
    switch (tool) {
      case 'trigger-point':
        return add(newTriggerPoint(at))
      case 'finding':
        return add(newFinding(at))
      case 'note':
        return add(newNote(at))
      case 'select':
        return select(null)
      case 'symptom-area':
        return
    }
  }
  const onPaint = (stroke: Stroke) => {
    if (selected?.kind === 'symptom-area') open.apply({ type: 'add-stroke', markId: selected.id, stroke })
    else add(newSymptomArea(stroke, brush.quality))
  }
  const deleteSelected = () => {
    if (!selected) return
    open.apply({ type: 'remove-mark', markId: selected.id })
    setSelectedId(null)
  }
  const exportSummary = useCallback(async () => {
    setExporting(true)
    try {
      await open.flush()
      const outcome = await saveSummary({
        practice,
        client,
        session: open.store.getState().session,
        printedOn: dayOf(new Date()),
      })
      if (outcome.kind === 'saved')
        notifications.show({ title: 'Session summary saved', message: outcome.fileName })
      if (outcome.kind === 'failed')
        notifications.show({
          title: 'The session summary was not saved',
          message: outcome.why,
          color: 'red',
          autoClose: false,
        })
    } catch (error) {
      notifications.show({
        title: 'The session summary was not made',
        message: `The last changes could not be saved first: ${reasonOf(error)}`,
        color: 'red',
        autoClose: false,
      })
    } finally {
      setExporting(false)
    }
  }, [open, client, practice])

  useSessionKeys([
    ['mod+Z', open.undo],
    ['mod+shift+Z', open.redo],
    ['mod+Y', open.redo],
    ['Delete', deleteSelected],
    ['Backspace', deleteSelected],
    ['Escape', () => select(null)],
    ...TOOLS.map(({ tool: each, key }) => [key, () => setTool(each)] as const),
  ])
  useEffect(
    () =>
      bridge.listen('menu.command', (command) => {
        if (command === 'undo') open.undo()
        if (command === 'redo') open.redo()
        if (command === 'save-summary') void exportSummary()
      }),
    [open, exportSummary],
  )
  const undoName = state.history.past.at(-1)?.name ?? null
  const redoName = state.history.future.at(-1)?.name ?? null
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
      />
      <ToolRail tool={tool} onTool={setTool} />
      <main className={classes.chart}>
        <BodyChart
          ref={chart}
          label={`Body chart of ${client.name}`}
          marks={session.marks}
          selectedId={selectedId}
          tool={tool}
          brush={brush}
          dark={dark}
          onTap={onTap}
          onMove={(markId, to) => open.apply({ type: 'move-mark', markId, to })}
          onPaint={onPaint}
          onHover={(info) => setHovered(info?.at ?? null)}
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
      <Tabs value={panel} onChange={setPanel} className={classes.panel} keepMounted={false}>
        <Tabs.List grow>
          <Tabs.Tab value="marks">Marks {session.marks.length > 0 && session.marks.length}</Tabs.Tab>
          <Tabs.Tab value="complaints">
            Complaints {session.complaints.length > 0 && session.complaints.length}
          </Tabs.Tab>
          <Tabs.Tab value="notes">Notes</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="marks" className={classes.marksPanel}>
          <div className={classes.marksScroll}>
            <MarkList marks={session.marks} selectedId={selectedId} onSelect={select} />
          </div>
          {selected && (
            <ScrollArea key={selected.id} className={classes.panelScroll} type="auto">
              <Inspector
                mark={selected}
                number={index + 1}
                session={session}
                practice={practice}
                open={open}
                onDelete={deleteSelected}
              />
            </ScrollArea>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="complaints" className={classes.marksPanel}>
          <ScrollArea className={classes.panelScroll} type="auto">
            <ComplaintsPanel complaints={session.complaints} open={open} />
          </ScrollArea>
        </Tabs.Panel>
        <Tabs.Panel value="notes" className={classes.marksPanel}>
          <ScrollArea className={classes.panelScroll} type="auto">
            <NotesPanel notes={session.notes} open={open} />
          </ScrollArea>
        </Tabs.Panel>
      </Tabs>
      <StatusLine
        hovered={hovered}
        hint={
          tool === 'symptom-area' && selected?.kind === 'symptom-area'
            ? `Painting goes on with area ${index + 1}. Choose what is felt to begin another.`
            : hintOf(tool)
        }
        zoom={zoom}
      />
    </div>
  )
}
