import { app, type BrowserWindow, dialog } from 'electron'

/** The page has crashed: says what is safe and lets the therapist open it again or quit. */
export async function offerToReopen(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Palpate stopped unexpectedly.',
    detail:
      'Everything that was shown as saved is safe on this computer. The last words typed may be missing: please check them.',
    buttons: ['Open again', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 0) window.webContents.reload()
  else app.exit(0)
}
