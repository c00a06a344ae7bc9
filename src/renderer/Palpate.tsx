import { Center, Loader } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { assertNever } from '../domain/assert-never.ts'
import { bridge } from './bridge.ts'
import { answerClosing } from './closing.ts'
import { closeDialog } from './dialogs.ts'
import { LostConnection } from './LostConnection.tsx'
import { navigate, toClients } from './navigation.ts'
import { Shell } from './Shell.tsx'
import { StayingOpen } from './StayingOpen.tsx'
import { FirstStart } from './screens/first-start/FirstStart.tsx'
import { Mismatch } from './screens/start-problem/Mismatch.tsx'
import { NewerRecords, RecordsNotOpened } from './screens/start-problem/NotOpened.tsx'
import { PageFault } from './screens/start-problem/PageFault.tsx'
import type { PalpateDatabase } from './storage/database.ts'
import { flushMarker } from './storage/marker-keeper.ts'
import { acceptAsFound, type StartOutcome, startUp } from './storage/start.ts'
import { reasonOf } from './text/reason.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

/** The whole program: opens the records, and shows the practice, the first start, or what is in the way. */
export function Palpate() {
  const [start, setStart] = useState<StartOutcome | null>(null)
  const [lost, setLost] = useState(false)
  const [staying, setStaying] = useState<{ why: string; giveUp: () => void } | null>(null)
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void startUp(bridge, { onLost: () => setLost(true) }).then(setStart)
  }, [])

  const database = start && 'database' in start ? start.database : null
  useEffect(
    () =>
      answerClosing(bridge, {
        lastly: async () => database && flushMarker(database),
        onFailure: (reason, giveUp) => setStaying({ why: reasonOf(reason), giveUp }),
      }),
    [database],
  )

  /** The records were replaced, removed or set up: what is stored now is right, and work goes on with it. */
  const goOn = useCallback(async (now: PalpateDatabase) => {
    closeDialog()
    navigate(toClients())
    setStart(await acceptAsFound(now, bridge))
  }, [])

  return (
    <ErrorBoundary fallback={(error) => <PageFault error={error} />}>
      {lost && <LostConnection />}
      {staying && <StayingOpen why={staying.why} onStay={() => setStaying(null)} onGiveUp={staying.giveUp} />}
      <Started start={start} goOn={goOn} />
    </ErrorBoundary>
  )
}

function Started({
  start,
  goOn,
}: {
  start: StartOutcome | null
  goOn: (database: PalpateDatabase) => Promise<void>
}) {
  if (start === null)
    return (
      <Center h="100vh">
        <Loader role="status" aria-label="Opening the records" />
      </Center>
    )
  switch (start.kind) {
    case 'ready':
      return (
        <Shell
          key={start.practice.id}
          database={start.database}
          practice={start.practice}
          onReplaced={goOn}
        />
      )
    case 'first-start':
      return <FirstStart database={start.database} onReady={goOn} />
    case 'mismatch':
      return <Mismatch check={start.check} database={start.database} onAccepted={goOn} />
    case 'newer':
      return <NewerRecords found={start.found} known={start.known} />
    case 'failed':
      return <RecordsNotOpened why={start.why} />
    default:
      return assertNever(start)
  }
}
