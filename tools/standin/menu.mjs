import { app } from './app.mjs'

/** What a role does when its item is chosen; the others are the page's or the window's own and do nothing here. */
const ROLES = { quit: () => app.quit(), close: () => app.quit() }
const ROLE_KEYS = { quit: 'CmdOrCtrl+Q' }

class MenuItem {
  enabled = true
  visible = true
  constructor(options) {
    Object.assign(this, options)
    this.accelerator ??= ROLE_KEYS[this.role]
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu)
    this.click = (...args) => (options.click ?? ROLES[this.role])?.(this, ...args)
  }
}

/** "Shift+CmdOrCtrl+Z" → what a keyboard event must be like. */
function matches(accelerator, event) {
  const parts = accelerator.split('+')
  const has = (...names) => names.some((name) => parts.includes(name))
  const mac = process.platform === 'darwin'
  return (
    event.key.toLowerCase() === parts.at(-1).toLowerCase() &&
    event.shift === has('Shift') &&
    event.alt === has('Alt', 'Option') &&
    event.ctrl === (has('Ctrl', 'Control') || (!mac && has('CmdOrCtrl', 'CommandOrControl'))) &&
    event.meta === (has('Cmd', 'Command') || (mac && has('CmdOrCtrl', 'CommandOrControl')))
  )
}

export class Menu {
  static #current = null
  static setApplicationMenu = (menu) => {
    Menu.#current = menu
  }
  static getApplicationMenu = () => Menu.#current
  static buildFromTemplate(template) {
    const menu = new Menu()
    menu.items = template.map((options) => new MenuItem(options))
    return menu
  }

  all = () => this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])])
  getMenuItemById = (id) => this.all().find((item) => item.id === id) ?? null
  /** Chooses the item that the key belongs to, if there is one. */
  press(event) {
    const fits = (item) => item.enabled && item.accelerator && matches(item.accelerator, event)
    this.all().find(fits)?.click()
  }
}
