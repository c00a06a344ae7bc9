import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { app } from './app.mjs'
import { askInWindow } from './dialog-window.mjs'
import { isHeaded } from './window.mjs'

/** A dialog must be answered by a test, or, where the window is visible, by the person before it. */
const ask =
  (name, answer) =>
  (...args) => {
    if (!isHeaded) throw new Error(`stand-in: dialog.${name} has no answer; the test must replace it`)
    return answer(args.at(-1) ?? {})
  }

async function askForPath({ title, buttonLabel, defaultPath }, usualTitle, usualButton, choices) {
  const { button, text } = await askInWindow(app.context, {
    message: title ?? usualTitle,
    text: resolve(defaultPath ?? app.getPath('home')),
    choices,
    buttons: [buttonLabel ?? usualButton, 'Cancel'],
  })
  return button === 0 && text ? resolve(text) : null
}

async function saveDialog(options) {
  const filePath = await askForPath(options, 'Save as', 'Save', [])
  if (filePath === null) return { canceled: true, filePath: '' }
  if (!existsSync(filePath)) return { canceled: false, filePath }
  const { button } = await askInWindow(app.context, {
    message: `${basename(filePath)} is there already.`,
    buttons: ['Replace', 'Cancel'],
  })
  return button === 0 ? { canceled: false, filePath } : saveDialog({ ...options, defaultPath: filePath })
}

function filesFor({ defaultPath = app.getPath('home'), filters = [] }) {
  const folder = existsSync(defaultPath) && extname(defaultPath) === '' ? defaultPath : dirname(defaultPath)
  const wanted = filters.flatMap(({ extensions }) => extensions)
  const fits = (name) => wanted.includes('*') || wanted.includes(extname(name).slice(1))
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(fits)
    .map((name) => join(folder, name))
}

async function openDialog(options) {
  const filePath = await askForPath(options, 'Open', 'Open', filesFor(options))
  return filePath === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [filePath] }
}

async function messageBox({ message, detail, buttons = ['OK'], cancelId = buttons.length - 1 }) {
  const { button } = await askInWindow(app.context, { message, detail, buttons })
  return { response: button ?? cancelId, checkboxChecked: false }
}

export const dialog = {
  showSaveDialog: async (...args) => ask('showSaveDialog', saveDialog)(...args),
  showOpenDialog: async (...args) => ask('showOpenDialog', openDialog)(...args),
  showMessageBox: async (...args) => ask('showMessageBox', messageBox)(...args),
  showErrorBox: (title, content) => console.error(`${title}: ${content}`),
}
