import type { MenuItemConstructorOptions } from 'electron'
import type { Request } from '../bridge/channels.ts'
import type { MenuCommand } from '../bridge/menu-command.ts'

export type MenuState = Request<'menu.update'>

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** A label as it is: "&" would underline the next letter. */
const plain = (text: string) => text.replaceAll('&', '&&')

/**
 * The whole application menu as data; a command's item has the command as its id. Where the page has nothing to undo,
 * Undo and Redo are the text field's own.
 */
export function menuTemplate(
  state: MenuState,
  platform: NodeJS.Platform,
  developing: boolean,
  choose: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  const item = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: plain(label),
    ...(accelerator ? { accelerator } : {}),
    click: () => choose(id),
  })
  const redoKey = platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z'

  const macOnly: MenuItemConstructorOptions[] = [
    SEPARATOR,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
  ]
  const developerOnly: MenuItemConstructorOptions[] = [
    SEPARATOR,
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ]
  return [
    {
      label: 'Palpate',
      submenu: [
        item('about', 'About Palpate'),
        SEPARATOR,
        item('show-settings', 'Settings…', 'CmdOrCtrl+,'),
        ...(mac ? macOnly : []),
        SEPARATOR,
        { role: 'quit' },
      ],
    },
    {
      label: 'File',
      submenu: [
        item('new-client', 'New Client…', 'CmdOrCtrl+N'),
        item('open-record', 'Open a Client’s Record…'),
        SEPARATOR,
        { ...item('session-summary', 'Session Summary…', 'CmdOrCtrl+P'), enabled: state.sessionOpen },
        { ...item('handout', 'Client Handout…', 'Shift+CmdOrCtrl+P'), enabled: state.sessionOpen },
        { ...item('progress-report', 'Progress Report…'), enabled: state.sessionOpen },
        SEPARATOR,
        item('save-backup', 'Save Backup…', 'Shift+CmdOrCtrl+S'),
        item('open-backup', 'Open Backup…', 'CmdOrCtrl+O'),
      ],
    },
    {
      label: 'Edit',
      submenu: [
        state.undo === null ? { role: 'undo' } : item('undo', state.undo, 'CmdOrCtrl+Z'),
        state.redo === null ? { role: 'redo' } : item('redo', state.redo, redoKey),
        SEPARATOR,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        item('show-clients', 'Clients', 'CmdOrCtrl+L'),
        SEPARATOR,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        SEPARATOR,
        { role: 'togglefullscreen' },
        ...(developing ? developerOnly : []),
      ],
    },
    { role: 'help', label: 'Help', submenu: [{ label: 'About Palpate', click: () => choose('about') }] },
  ]
}
