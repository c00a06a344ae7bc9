import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../bridge/menu-command.ts'
import { type MenuState, menuTemplate } from './menu-template.ts'

/** The application menu, rebuilt when the page says that something else can be undone now. */
export interface AppMenu {
  readonly update: (state: MenuState) => void
}

/** Shows the menu as it is before anything is open. `choose` hears what the therapist picks. */
export function showMenu(isPackaged: boolean, choose: (command: MenuCommand) => void): AppMenu {
  let shown = ''
  const update = (state: MenuState) => {
    // A rebuild closes a menu that is open just now, so only for a difference.
    const key = JSON.stringify(state)
    if (key === shown) return
    shown = key
    const template: MenuItemConstructorOptions[] = menuTemplate(state, process.platform, !isPackaged, choose)
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  update({ undo: null, redo: null, sessionOpen: false })
  return { update }
}
