import { type BrowserWindow, dialog } from 'electron'
import type { ChooseFile } from './file-choice.ts'

/** The system's own file dialogs over the window. */
export function fileDialogs(window: BrowserWindow): ChooseFile {
  return {
    toSave: async ({ title, defaultPath, kind }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title,
        defaultPath,
        filters: [{ name: kind.name, extensions: [kind.extension] }],
        // File names hold clients' names and are nobody's "recent documents".
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      })
      return canceled || !filePath ? null : filePath
    },
    toOpen: async ({ title, defaultPath, kind }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title,
        defaultPath,
        filters: [
          { name: kind.name, extensions: [kind.extension, ...(kind.alsoExtensions ?? [])] },
          { name: 'All files', extensions: ['*'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}
