import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ClientId, SessionId } from '../domain/ids.ts'
import type { Practice } from '../domain/practice.ts'
import { bridge } from './bridge.ts'
import { Dialogs } from './Dialogs.tsx'
import { obeyMenu } from './menu-commands.ts'
import { ROUTES, screenOf } from './navigation.ts'
import { SampleBanner } from './SampleBanner.tsx'
import classes from './Shell.module.css'
import { AtlasScreen } from './screens/atlas/AtlasScreen.tsx'
import { ClientScreen } from './screens/client/ClientScreen.tsx'
import { ClientsScreen } from './screens/clients/ClientsScreen.tsx'
import { CompareScreen } from './screens/compare/CompareScreen.tsx'
import { MeasuresScreen } from './screens/measures/MeasuresScreen.tsx'
import { SessionScreen } from './screens/session/SessionScreen.tsx'
import { SettingsScreen } from './screens/settings/SettingsScreen.tsx'
import { PageFault } from './screens/start-problem/PageFault.tsx'
import { TimelineScreen } from './screens/timeline/TimelineScreen.tsx'
import type { PalpateDatabase } from './storage/database.ts'
import { loadPractice } from './storage/practice-repository.ts'
import { TopBar } from './TopBar.tsx'
import { UnexpectedClose } from './UnexpectedClose.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

/** A practice at work: its screens, the dialogs over them, and the menu's commands. */
export function Shell({
  database,
  practice: practiceAtStart,
  onReplaced,
}: {
  database: PalpateDatabase
  practice: Practice
  onReplaced: (database: PalpateDatabase) => Promise<void>
}) {
  const live = useLiveQuery(() => loadPractice(database), [database], practiceAtStart)
  const practice = live ?? practiceAtStart
  useEffect(() => bridge.listen('menu.command', (command) => void obeyMenu(command)), [])
  return (
    <Router hook={useHashLocation}>
      <div className={classes.shell}>
        <div>
          {practice.sample && <SampleBanner database={database} onRemoved={() => onReplaced(database)} />}
          <UnexpectedClose database={database} />
        </div>
        <div className={classes.screen}>
          <Screens database={database} practice={practice} onReplaced={() => onReplaced(database)} />
        </div>
      </div>
      <Dialogs database={database} practice={practice} onReplaced={() => onReplaced(database)} />
    </Router>
  )
}

function Screens({
  database,
  practice,
  onReplaced,
}: {
  database: PalpateDatabase
  practice: Practice
  onReplaced: () => Promise<void>
}) {
  const [address] = useHashLocation()
  return (
    <ErrorBoundary
      key={screenOf(address)}
      fallback={(error, again) => <PageFault error={error} again={again} />}
    >
      <Switch>
        <Route path={ROUTES.session}>
          {({ id }) => (
            <SessionScreen database={database} practice={practice} sessionId={idIn(SessionId, id)} />
          )}
        </Route>
        <Route>
          <div className={classes.withBar}>
            <TopBar practice={practice} />
            <Switch>
              <Route path={ROUTES.client}>
                {({ id }) => (
                  <ClientScreen database={database} practice={practice} clientId={idIn(ClientId, id)} />
                )}
              </Route>
              <Route path={ROUTES.timeline}>
                {({ id }) => <TimelineScreen database={database} clientId={idIn(ClientId, id)} />}
              </Route>
              <Route path={ROUTES.measures}>
                {({ id }) => <MeasuresScreen database={database} clientId={idIn(ClientId, id)} />}
              </Route>
              <Route path={ROUTES.compare}>
                {({ id, from, to }) => (
                  <CompareScreen
                    database={database}
                    practice={practice}
                    clientId={idIn(ClientId, id)}
                    from={idIn(SessionId, from)}
                    to={idIn(SessionId, to)}
                  />
                )}
              </Route>
              <Route path={ROUTES.settings}>
                <SettingsScreen database={database} practice={practice} onReplaced={onReplaced} />
              </Route>
              <Route path={ROUTES.atlas}>{({ '*': path }) => <AtlasScreen path={path ?? ''} />}</Route>
              <Route>
                <ClientsScreen database={database} />
              </Route>
            </Switch>
          </div>
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}

/** The id in an address; throws, for the page's fault screen, if it cannot be one. */
function idIn<Id>(schema: { safeParse: (text: string) => { data?: Id } }, text: string): Id {
  const { data } = schema.safeParse(text)
  if (data === undefined) throw new Error('There is no such page in Palpate.')
  return data
}
