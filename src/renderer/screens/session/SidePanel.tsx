import { Fieldset, ScrollArea, Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MarkId } from '../../../domain/ids.ts'
import type { Practice } from '../../../domain/practice.ts'
import type { Session } from '../../../domain/session.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { CheckedList } from './CheckedList.tsx'
import { ComplaintsPanel } from './ComplaintsPanel.tsx'
import { ToConfirm } from './carried/ToConfirm.tsx'
import type { Confirming } from './carried/use-confirming.ts'
import { Inspector } from './Inspector.tsx'
import { MarkList } from './MarkList.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import classes from './session.module.css'

const TABS = ['marks', 'complaints', 'notes'] as const
/** The panel's tabs: marks, complaints, notes. */
export type PanelTab = (typeof TABS)[number]

/** Beside the chart: the marks and the selected one, the complaints, the texts. `locked` fields are only read. */
export function SidePanel({
  open,
  session,
  practice,
  tab,
  onTab,
  selection,
  selectedId,
  onSelect,
  onSelectPoints,
  onDelete,
  confirming,
  locked,
}: {
  open: OpenSession
  session: Session
  practice: Practice
  tab: PanelTab
  onTab: (tab: PanelTab) => void
  selection: readonly MarkId[]
  selectedId: MarkId | null
  onSelect: (id: MarkId, adds: boolean) => void
  onSelectPoints: () => void
  onDelete: () => void
  confirming: Confirming
  locked: boolean
}) {
  const { marks, complaints, notes } = session
  const index = marks.findIndex(({ id }) => id === selectedId)
  const selected = marks[index]
  return (
    <Tabs
      value={tab}
      onChange={(value) => onTab(TABS.find((each) => each === value) ?? tab)}
      className={classes.panel}
      keepMounted={false}
    >
      <Tabs.List grow>
        <Tabs.Tab value="marks">Marks {marks.length > 0 && marks.length}</Tabs.Tab>
        <Tabs.Tab value="complaints">Complaints {complaints.length > 0 && complaints.length}</Tabs.Tab>
        <Tabs.Tab value="notes">Notes</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="marks" className={classes.panelBody}>
        <div className={classes.marksScroll}>
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
            onSelectPoints={onSelectPoints}
          />
          <CheckedList session={session} open={open} locked={locked} />
        </div>
        {selected && (
          <Fields key={selected.id} locked={locked}>
            <Inspector
              mark={selected}
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
          <ComplaintsPanel complaints={complaints} open={open} />
        </Fields>
      </Tabs.Panel>
      <Tabs.Panel value="notes" className={classes.panelBody}>
        <Fields locked={locked}>
          <NotesPanel notes={notes} open={open} />
        </Fields>
      </Tabs.Panel>
    </Tabs>
  )
}

/** Fields that scroll; locked ones can be read and copied from but not changed. */
function Fields({ locked, children }: { locked: boolean; children: ReactNode }) {
  return (
    <ScrollArea className={classes.panelScroll} type="auto">
      <Fieldset variant="unstyled" disabled={locked} className={classes.fields}>
        {children}
      </Fieldset>
    </ScrollArea>
  )
}
