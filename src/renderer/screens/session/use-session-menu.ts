import { useEffect } from 'react'
import type { History } from '../../../domain/history.ts'
import { bridge } from '../../bridge.ts'
import type { OpenSession } from '../../editing/open-session.ts'

/** The application menu of the open session: names the next undo and redo, and does what is chosen there. */
export function useSessionMenu(open: OpenSession, { past, future }: Pick<History, 'past' | 'future'>): void {
  useEffect(
    () =>
      bridge.listen('menu.command', (command) => {
        if (command === 'undo') open.undo()
        if (command === 'redo') open.redo()
      }),
    [open],
  )
  const undo = past.at(-1)?.name ?? null
  const redo = future.at(-1)?.name ?? null
  useEffect(() => {
    void bridge.call('menu.update', { undo, redo, sessionOpen: true })
  }, [undo, redo])
  useEffect(() => () => void bridge.call('menu.update', { undo: null, redo: null, sessionOpen: false }), [])
}
