import { Button, EmptyState } from '@mantine/core'
import { IconChartLine, IconTargetArrow } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import {
  complaintPanels,
  measurePanels,
  ownGoalPanels,
  type TrendPanel,
} from '../../../chart/trend-panels.ts'
import type { Goal } from '../../../domain/goal.ts'
import type { ClientId } from '../../../domain/ids.ts'
import { goalCourses } from '../../../domain/review/goals.ts'
import { navigate, toClient } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { dayOf } from '../../text/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type ClientRead, WithClient } from '../client/WithClient.tsx'
import { ReviewPage } from '../review/ReviewPage.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { GoalCards } from './GoalCards.tsx'
import { GoalDrawer } from './GoalDrawer.tsx'
import { MeasurePlots } from './MeasurePlots.tsx'
import classes from './Measures.module.css'
import { MeasuresTable } from './MeasuresTable.tsx'
import { ToldDrawer } from './ToldDrawer.tsx'

/** A client's outcome measures and complaints over time, with the change that counts, and the goals to reach. */
export function MeasuresScreen({ database, clientId }: { database: PalpateDatabase; clientId: ClientId }) {
  return (
    <WithClient database={database} clientId={clientId}>
      {(read) => <Measures database={database} {...read} />}
    </WithClient>
  )
}

const SHOWN = [
  { value: 'plots', label: 'Plots' },
  { value: 'table', label: 'Table' },
] as const

type Asked =
  | { readonly kind: 'goal'; readonly goal: Goal | null }
  | { readonly kind: 'told'; readonly goal: Extract<Goal, { readonly kind: 'own' }> }

function Measures({ database, client, visits, faults }: ClientRead & { database: PalpateDatabase }) {
  const [shown, setShown] = useState<(typeof SHOWN)[number]['value']>('plots')
  const [asked, setAsked] = useState<Asked | null>(null)
  // A page that stays open over midnight is right again when it is opened next.
  const [today] = useState(() => dayOf(new Date()))
  const { goals, events } = client
  const races = useMemo(
    () =>
      events
        .filter(({ kind, day }) => kind === 'race' && day >= today)
        .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    [events, today],
  )
  const courses = useMemo(() => goalCourses(goals, visits, today), [goals, visits, today])
  const { measured, own, shownEvents } = useMemo(() => {
    const first = visits[0]?.dateOfService ?? today
    const ends = [today, races[0]?.day, ...goals.map(({ by }) => by)].filter(
      (day) => day !== null && day !== undefined,
    )
    const period = { from: first, to: ends.toSorted().at(-1) ?? today }
    const shownEvents = events
      .filter(({ day }) => day >= period.from && day <= period.to)
      .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    const days = shownEvents.map(({ day }) => day)
    const sharing = (panels: readonly TrendPanel[]) =>
      panels.map((panel) => ({ ...panel, plot: { ...panel.plot, days, period } }))
    return {
      measured: sharing([...measurePanels(visits, goals), ...longestFirst(complaintPanels(visits))]),
      own: sharing(ownGoalPanels(courses)),
      shownEvents,
    }
  }, [visits, goals, events, races, courses, today])
  useSessionKeys([
    ['T', () => setShown(shown === 'table' ? 'plots' : 'table')],
    ['Escape', () => navigate(toClient(client.id))],
  ])
  const nothing = measured.length + own.length + courses.length + races.length === 0
  const setGoal = (
    <Button
      leftSection={<IconTargetArrow size={18} aria-hidden />}
      onClick={() => setAsked({ kind: 'goal', goal: null })}
    >
      Set a goal
    </Button>
  )
  return (
    <ReviewPage
      client={client}
      part="Measures"
      title="Measures and goals"
      faults={faults}
      actions={
        <>
          {!nothing && (
            <Choice label="Show measures as" hideLabel data={SHOWN} value={shown} onChange={setShown} />
          )}
          {!nothing && setGoal}
        </>
      }
    >
      {nothing ? (
        <EmptyState
          className={classes.empty}
          icon={<IconChartLine size={40} stroke={1.25} aria-hidden />}
          title="Nothing measured yet"
          description="Outcome measures and the pain of complaints are taken in a session, under Measures and Complaints. A goal can be set now."
        >
          {setGoal}
        </EmptyState>
      ) : shown === 'table' ? (
        <MeasuresTable visits={visits} measured={measured} own={own} courses={courses} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard
        <section className={classes.scroll} tabIndex={0} aria-label="Measures over time">
          <GoalCards
            races={races}
            courses={courses}
            today={today}
            onEdit={(goal) => setAsked({ kind: 'goal', goal })}
            onTell={(goal) => setAsked({ kind: 'told', goal })}
          />
          <MeasurePlots panels={[...own, ...measured]} events={shownEvents} />
        </section>
      )}
      {asked?.kind === 'goal' && (
        <GoalDrawer database={database} client={client} goal={asked.goal} onClose={() => setAsked(null)} />
      )}
      {asked?.kind === 'told' && (
        <ToldDrawer database={database} client={client} goal={asked.goal} onClose={() => setAsked(null)} />
      )}
    </ReviewPage>
  )
}

/** What was asked for most often says most. */
const longestFirst = (panels: readonly TrendPanel[]) =>
  panels.toSorted((a, b) => b.plot.trend.values.length - a.plot.trend.values.length)
