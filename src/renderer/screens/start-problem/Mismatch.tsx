import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { PalpateDatabase } from '../../storage/database.ts'
import type { StartMismatch } from '../../storage/start.ts'
import { describeRestored } from '../../text/restored.ts'
import { notifyDone } from '../../ui/notify.ts'
import { StateFact, StatePage } from '../../ui/StatePage.tsx'
import { OpenBackupDialog } from '../backup/OpenBackupDialog.tsx'
import { mismatchWords } from './mismatch-words.ts'

/** What must be typed before Palpate starts anew where records were expected. */
const START_ANEW_WORDS = 'start anew'

/** Something else is stored than was left here. Nothing is touched before the therapist has decided. */
export function Mismatch({
  check,
  database,
  onAccepted,
}: {
  check: StartMismatch
  database: PalpateDatabase
  onAccepted: (database: PalpateDatabase) => Promise<void>
}) {
  const [opening, setOpening] = useState(false)
  const { title, happened, todo } = mismatchWords(check)
  const accept = () => void onAccepted(database)
  return (
    <>
      <StatePage
        icon={<IconAlertTriangle size={32} aria-hidden />}
        title={title}
        actions={
          <Button leftSection={<IconFolderOpen size={18} aria-hidden />} onClick={() => setOpening(true)}>
            Open a backup
          </Button>
        }
        after={check.kind === 'emptied' ? <StartAnew onAgreed={accept} /> : <GoOn onAgreed={accept} />}
      >
        <StateFact heading="What happened">{happened}</StateFact>
        <StateFact heading="What is safe">
          Palpate has written nothing: all files are as it found them. Backups you have saved are not touched.
        </StateFact>
        <StateFact heading="What to do">{todo}</StateFact>
      </StatePage>
      {opening && (
        <OpenBackupDialog
          database={database}
          onClose={() => setOpening(false)}
          onRestored={async ({ fileName, counts }) => {
            await onAccepted(database)
            notifyDone('Backup opened', describeRestored(fileName, counts))
          }}
        />
      )}
    </>
  )
}

function GoOn({ onAgreed }: { onAgreed: () => void }) {
  const [read, setRead] = useState(false)
  return (
    <Stack gap="sm" align="flex-start">
      <Checkbox
        label="I have read this and want to go on with the records that are here."
        checked={read}
        onChange={(event) => setRead(event.currentTarget.checked)}
      />
      <Button variant="default" disabled={!read} onClick={onAgreed}>
        Go on with what is here
      </Button>
    </Stack>
  )
}

function StartAnew({ onAgreed }: { onAgreed: () => void }) {
  const [asked, setAsked] = useState(false)
  const [typed, setTyped] = useState('')
  if (!asked)
    return (
      <Button variant="subtle" color="red" onClick={() => setAsked(true)} style={{ alignSelf: 'flex-start' }}>
        Start anew without the old records …
      </Button>
    )
  return (
    <Stack gap="sm" align="flex-start">
      <TextInput
        label="Start anew without the old records"
        description={`Type “${START_ANEW_WORDS}” to say that you do not expect them back.`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoFocus
        w="100%"
      />
      <Button color="red" disabled={typed.trim().toLowerCase() !== START_ANEW_WORDS} onClick={onAgreed}>
        Start anew
      </Button>
    </Stack>
  )
}
