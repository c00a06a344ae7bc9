import { assertNever } from '../domain/assert-never.ts'
import type { Practice } from '../domain/practice.ts'
import { closeDialog, openDialog, useDialog } from './dialogs.ts'
import { navigate, toClient } from './navigation.ts'
import { OpenBackupDialog } from './screens/backup/OpenBackupDialog.tsx'
import { SaveBackupDialog } from './screens/backup/SaveBackupDialog.tsx'
import { ClientDrawer } from './screens/clients/ClientDrawer.tsx'
import { ReportPreview } from './screens/document/ReportPreview.tsx'
import { PracticeDrawer } from './screens/practice/PracticeDrawer.tsx'
import { OpenRecordDialog } from './screens/record/OpenRecordDialog.tsx'
import { AboutDialog } from './screens/settings/AboutDialog.tsx'
import type { PalpateDatabase } from './storage/database.ts'
import { describeRestored } from './text/restored.ts'
import { notifyDone } from './ui/notify.ts'

/** The one dialog that may lie over the screens, whichever asked for it. */
export function Dialogs({
  database,
  practice,
  onReplaced,
}: {
  database: PalpateDatabase
  practice: Practice
  onReplaced: () => Promise<void>
}) {
  const dialog = useDialog()
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'add-client':
      return (
        <ClientDrawer
          database={database}
          client={null}
          onClose={closeDialog}
          onSaved={({ id }) => {
            closeDialog()
            navigate(toClient(id))
          }}
        />
      )
    case 'edit-client':
      return (
        <ClientDrawer
          database={database}
          client={dialog.client}
          onClose={closeDialog}
          onSaved={closeDialog}
        />
      )
    case 'edit-practice':
      return <PracticeDrawer database={database} practice={practice} onClose={closeDialog} />
    case 'save-backup':
      return <SaveBackupDialog database={database} onClose={closeDialog} />
    case 'open-backup':
      return (
        <OpenBackupDialog
          database={database}
          onClose={closeDialog}
          onSaveFirst={() => openDialog({ kind: 'save-backup' })}
          onRestored={async ({ fileName, counts }) => {
            await onReplaced()
            notifyDone('Backup opened', describeRestored(fileName, counts))
          }}
        />
      )
    case 'open-record':
      return (
        <OpenRecordDialog
          database={database}
          onClose={closeDialog}
          onOpened={(id) => {
            closeDialog()
            navigate(toClient(id))
            notifyDone('Record added')
          }}
        />
      )
    case 'report':
      return (
        <ReportPreview database={database} practice={practice} asked={dialog.asked} onClose={closeDialog} />
      )
    case 'about':
      return <AboutDialog onClose={closeDialog} />
    default:
      return assertNever(dialog)
  }
}
