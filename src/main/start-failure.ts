import { app, dialog } from 'electron'
import { errorCode } from './file-error.ts'

/** Palpate cannot start at all: says so, because there is no page that could, and ends. */
export function sayCannotStart(error: unknown): void {
  const code = errorCode(error)
  dialog.showErrorBox(
    'Palpate cannot start',
    `Your records are untouched. Please restart the computer; if that does not help, install Palpate again.${code ? ` (${code})` : ''}`,
  )
  app.exit(1)
}
