import { Alert, Button, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { openSample } from '../../storage/backup.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { describeRestored } from '../../text/restored.ts'
import { Brand } from '../../ui/Brand.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { ProgressNote } from '../../ui/ProgressNote.tsx'
import { OpenBackupDialog } from '../backup/OpenBackupDialog.tsx'
import { useRestore } from '../backup/use-restore.ts'
import { AboutDialog } from '../settings/AboutDialog.tsx'
import classes from './FirstStart.module.css'
import { Plate } from './Plate.tsx'
import { SetUpForm } from './SetUpForm.tsx'

/** Nothing here yet: set up the practice, look round in the sample, or open a backup. */
export function FirstStart({
  database,
  onReady,
}: {
  database: PalpateDatabase
  onReady: (database: PalpateDatabase) => Promise<void>
}) {
  const [over, setOver] = useState<'backup' | 'about' | null>(null)
  const ready = () => onReady(database)
  const sample = useRestore(database, ready)
  useEffect(
    () =>
      bridge.listen('menu.command', (command) => {
        if (command === 'open-backup') setOver('backup')
        if (command === 'about') setOver('about')
      }),
    [],
  )
  const busy = sample.state.kind === 'choosing' || sample.state.kind === 'restoring'
  return (
    <div className={classes.page}>
      <div className={classes.plate}>
        <Plate />
      </div>
      <main className={classes.main}>
        <div className={classes.column}>
          <Brand size="large" />
          <div>
            <Title order={1} className={classes.title}>
              Welcome
            </Title>
            <Text c="dimmed" mt={8}>
              Palpate charts neuromuscular and massage sessions on the body: what you found, what you did
              about it, and how it changes from visit to visit. Everything stays on this computer; there is no
              account, no server and no network.
            </Text>
          </div>
          <SetUpForm database={database} onDone={ready} disabled={busy} />
          <div className={classes.or}>or</div>
          {sample.state.kind === 'restoring' ? (
            <ProgressNote label="Opening the sample practice …" {...sample.state.progress} />
          ) : (
            <div className={classes.others}>
              <Button
                variant="default"
                loading={sample.state.kind === 'choosing'}
                onClick={() => void sample.begin(() => openSample(bridge), false)}
              >
                Explore the sample practice
              </Button>
              <Button variant="default" disabled={busy} onClick={() => setOver('backup')}>
                Open a backup
              </Button>
            </div>
          )}
          {sample.state.kind === 'failed' && (
            <Alert
              color="red"
              icon={<IconAlertTriangle aria-hidden />}
              title="The sample could not be opened"
            >
              {sample.state.why}
            </Alert>
          )}
          <Text size="xs" c="dimmed">
            The sample has eight invented clients and a year of their visits, and goes again in one step.
            <br />
            Palpate supports a trained therapist. It does not diagnose.
          </Text>
        </div>
      </main>
      {over === 'backup' && (
        <OpenBackupDialog
          database={database}
          onClose={() => setOver(null)}
          onRestored={async ({ fileName, counts }) => {
            await ready()
            notifyDone('Backup opened', describeRestored(fileName, counts))
          }}
        />
      )}
      {over === 'about' && <AboutDialog onClose={() => setOver(null)} />}
    </div>
  )
}
