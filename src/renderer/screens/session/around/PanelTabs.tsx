import { Tabs } from '@mantine/core'
import {
  IconHomeHeart,
  IconListNumbers,
  IconMessage2,
  IconNotes,
  IconRulerMeasure,
  IconStretching,
} from '@tabler/icons-react'
import type { Session } from '../../../../domain/session.ts'
import classes from './around.module.css'

/** The panel's tabs in their order, each with how many records stand behind it. */
export const PANEL_TABS = [
  { tab: 'marks', name: 'Marks', Icon: IconListNumbers, count: ({ marks }: Session) => marks.length },
  {
    tab: 'complaints',
    name: 'Complaints',
    Icon: IconMessage2,
    count: ({ complaints }: Session) => complaints.length,
  },
  { tab: 'notes', name: 'Notes', Icon: IconNotes, count: () => 0 },
  {
    tab: 'examination',
    name: 'Examination',
    Icon: IconStretching,
    count: ({ rom, postureFindings, specialTests }: Session) =>
      rom.length + postureFindings.length + specialTests.length,
  },
  {
    tab: 'measures',
    name: 'Measures',
    Icon: IconRulerMeasure,
    count: ({ measures }: Session) => measures.length,
  },
  {
    tab: 'home-care',
    name: 'Home care',
    Icon: IconHomeHeart,
    count: ({ homeCare }: Session) => homeCare.length,
  },
] as const
export type PanelTab = (typeof PANEL_TABS)[number]['tab']

/** The heads of the tabs: all six fit beside the chart. */
export function PanelTabs({ session }: { session: Session }) {
  return (
    <Tabs.List className={classes.tabs ?? ''}>
      {PANEL_TABS.map(({ tab, name, Icon, count }) => (
        <Tabs.Tab key={tab} value={tab} className={classes.tab ?? ''}>
          <span className={classes.tabFace}>
            {name}{' '}
            <span className={classes.tabSign}>
              <Icon size={20} stroke={1.5} aria-hidden />
              {count(session) > 0 && <span className={classes.tabCount}>{count(session)}</span>}
            </span>
          </span>
        </Tabs.Tab>
      ))}
    </Tabs.List>
  )
}
