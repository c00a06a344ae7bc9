import type { MenuCommand } from '../bridge/menu-command.ts'
import { assertNever } from '../domain/assert-never.ts'
import { flushAll } from './closing.ts'
import { openDialog } from './dialogs.ts'
import { navigate, toClients, toSettings } from './navigation.ts'
import { reasonOf } from './text/reason.ts'
import { notifyFailed } from './ui/notify.ts'

/** Does what was chosen in the menu, but not before everything pending is saved. */
export async function obeyMenu(command: MenuCommand): Promise<void> {
  // The session screen hears these itself.
  if (isOfSession(command)) return
  try {
    await flushAll()
  } catch (reason) {
    notifyFailed('Something is not saved yet', reasonOf(reason))
    return
  }
  obey(command)
}

const OF_SESSION = ['undo', 'redo', 'session-summary', 'handout', 'progress-report'] as const
type OfSession = (typeof OF_SESSION)[number]
const isOfSession = (command: MenuCommand): command is OfSession => OF_SESSION.some((one) => one === command)

function obey(command: Exclude<MenuCommand, OfSession>): void {
  switch (command) {
    case 'show-clients':
      navigate(toClients())
      return
    case 'show-settings':
      navigate(toSettings())
      return
    case 'new-client':
      openDialog({ kind: 'add-client' })
      return
    case 'save-backup':
    case 'open-backup':
    case 'open-record':
    case 'about':
      openDialog({ kind: command })
      return
    default:
      assertNever(command)
  }
}
