import { Fieldset, ScrollArea, Tabs } from '@mantine/core'
import { type ReactNode, useDeferredValue } from 'react'
import type { MarkId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { Session } from '../../../domain/session.ts'
import type { ViewPoint } from '../../../domain/view-point.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { ExaminationPanel } from './around/ExaminationPanel.tsx'
import { HomeCarePanel } from './around/HomeCarePanel.tsx'
import { MeasuresPanel } from './around/MeasuresPanel.tsx'
import { PANEL_TABS, type PanelTab, PanelTabs } from './around/PanelTabs.tsx'
import { CheckedList } from './CheckedList.tsx'
import { ComplaintsPanel } from './ComplaintsPanel.tsx'
import { ToConfirm } from './carried/ToConfirm.tsx'
import type { Confirming } from './carried/use-confirming.ts'
import { Inspector } from './Inspector.tsx'
import { MarkList } from './MarkList.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { ReCheckList } from './re-checks/ReCheckList.tsx'
import classes from './session.module.css'

/** Beside the chart: the marks and the selected one, and all that is recorded around them. `locked` fields are only read. */
export function SidePanel({
  open,
  session,
  practice,
  tab,
  onTab,
  selection,
  selectedId,
  onSelect,
  several,
  onSeveral,
  onSelectPoints,
  onDelete,
  confirming,
  locked,
  onShow,
}: {
  open: OpenSession
  session: Session
  practice: Practice
  tab: PanelTab
  onTab: (tab: PanelTab) => void
  selection: readonly MarkId[]
  selectedId: MarkId | null
  onSelect: (id: MarkId, adds: boolean) => void
  /** Each mark that is tapped is selected as well as the others. */
  several: boolean
  onSeveral: (several: boolean) => void
  onSelectPoints: () => void
  onDelete: () => void
  confirming: Confirming
  locked: boolean
  /** Brings a place of the chart close. */
  onShow: (at: ViewPoint) => void
}) {
  const { marks, complaints, reason, measures } = session
  // So many fields take a moment: what was just placed or chosen is painted before them.
  const shownId = useDeferredValue(selectedId)
  const index = marks.findIndex(({ id }) => id === shownId)
  const shown = marks[index]
  return (
    <Tabs
      value={tab}
      onChange={(value) => onTab(PANEL_TABS.find((each) => each.tab === value)?.tab ?? tab)}
      className={classes.panel}
      keepMounted={false}
    >
      <PanelTabs session={session} />
      <Tabs.Panel value="marks" className={classes.panelBody}>
        <div className={classes.marksScroll}>
          <ReCheckList onSelect={(id) => onSelect(id, false)} onShow={onShow} />
          <ToConfirm
            marks={marks}
            selectedId={selectedId}
            onSelect={(id) => onSelect(id, false)}
            confirming={confirming}
          />
          <MarkList
            marks={marks}
            selection={selection}
            names={practice.findingNames}
            onSelect={onSelect}
            several={several}
            onSeveral={onSeveral}
            onSelectPoints={onSelectPoints}
          />
          <CheckedList session={session} open={open} locked={locked} />
        </div>
        {shown && (
          <Fields key={shown.id} locked={locked} stale={shownId !== selectedId}>
            <Inspector
              mark={shown}
              number={index + 1}
              session={session}
              practice={practice}
              open={open}
              onDelete={onDelete}
              confirming={confirming}
              selection={selection}
            />
          </Fields>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="complaints" className={classes.panelBody}>
        <Fields locked={locked}>
          <ComplaintsPanel complaints={complaints} reason={reason} open={open} />
        </Fields>
      </Tabs.Panel>
      <Tabs.Panel value="notes" className={classes.panelBody}>
        <Fields locked={locked}>
          <NotesPanel session={session} practice={practice} open={open} />
        </Fields>
      </Tabs.Panel>
      <Tabs.Panel value="examination" className={classes.panelBody}>
        <Fields locked={locked}>
          <ExaminationPanel session={session} open={open} />
        </Fields>
      </Tabs.Panel>
      <Tabs.Panel value="measures" className={classes.panelBody}>
        <Fields locked={locked}>
          <MeasuresPanel measures={measures} open={open} />
        </Fields>
      </Tabs.Panel>
      <Tabs.Panel value="home-care" className={classes.panelBody}>
        <Fields locked={locked}>
          <HomeCarePanel session={session} practice={practice} open={open} />
        </Fields>
      </Tabs.Panel>
    </Tabs>
  )
}

/** Fields that scroll; locked ones can be read and copied from but not changed. */
function Fields({
  locked,
  stale = false,
  children,
}: {
  locked: boolean
  /** Of something that is no longer selected, for a moment: takes no press. */
  stale?: boolean
  children: ReactNode
}) {
  return (
    <ScrollArea className={classes.panelScroll} type="auto" inert={stale}>
      <Fieldset variant="unstyled" disabled={locked} className={classes.fields}>
        {children}
      </Fieldset>
    </ScrollArea>
  )
}
