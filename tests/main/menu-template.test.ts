import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { MenuCommand } from '../../src/bridge/menu-command.ts'
import { type MenuState, menuTemplate } from '../../src/main/menu-template.ts'

const NOTHING: MenuState = { undo: null, redo: null, sessionOpen: false }

function items(state: MenuState, platform: NodeJS.Platform = 'linux', developing = false) {
  const chosen: MenuCommand[] = []
  const all = (list: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])
  const menu = all(menuTemplate(state, platform, developing, (command) => chosen.push(command)))
  const item = (id: string) => menu.find((it) => it.id === id)
  // The items' own functions take arguments that ours do not look at.
  const click = (id: string) => (item(id)?.click as (() => void) | undefined)?.()
  return { menu, item, click, chosen }
}

test('every command of the page has an item that says it', () => {
  const { click, chosen } = items({ undo: 'Undo add mark', redo: 'Redo add mark', sessionOpen: true })
  for (const command of MenuCommand.options) click(command)
  expect(chosen).toEqual(MenuCommand.options)
})

test.each(['darwin', 'win32', 'linux'] as const)(
  'on %s no key and no id stands for two things',
  (platform) => {
    const { menu } = items({ undo: 'Undo', redo: 'Redo', sessionOpen: true }, platform, true)
    const keys = menu.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []))
    const ids = menu.flatMap(({ id }) => (id ? [id] : []))
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(ids).size).toBe(ids.length)
  },
)

test('what can be undone is said as it is, "&" and all', () => {
  const { item } = items({ undo: 'Undo note “Q&A”', redo: null, sessionOpen: true })
  expect(item('undo')?.label).toBe('Undo note “Q&&A”')
  expect(item('redo')).toBeUndefined()
})

test('with nothing to undo the text field undoes its own', () => {
  expect(items(NOTHING).menu.some(({ role }) => role === 'undo')).toBe(true)
})

test.each(['session-summary', 'handout', 'progress-report'])('%s: only of an open session', (document) => {
  expect(items(NOTHING).item(document)?.enabled).toBe(false)
  expect(items({ ...NOTHING, sessionOpen: true }).item(document)?.enabled).toBe(true)
})

test('developer tools are offered only while developing', () => {
  const has = (developing: boolean) =>
    items(NOTHING, 'linux', developing).menu.some(({ role }) => role === 'toggleDevTools')
  expect([has(false), has(true)]).toEqual([false, true])
})
