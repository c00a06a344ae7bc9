import { shell } from 'electron'
import { printPdf } from './print-window.ts'
import type { Outside } from './report-desk.ts'

/** The system's viewer, file manager and print dialog. */
export const outside: Outside = {
  open: async (path) => {
    const why = await shell.openPath(path)
    // What the system says may hold the path, and with it a client's name.
    return why === ''
      ? null
      : 'No program on this computer opened the PDF. Please save it and open it yourself.'
  },
  showInFolder: (path) => shell.showItemInFolder(path),
  print: printPdf,
}
