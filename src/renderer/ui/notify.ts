import { notifications } from '@mantine/notifications'
import { createElement } from 'react'
import { reasonOf } from '../text/reason.ts'
import { NoticeWithUndo } from './NoticeWithUndo.tsx'

/** Long enough to read a sentence and to reach the button beside it. Milliseconds. */
const UNDO_TIME_MS = 10_000

/** Its cross has no words of its own. */
const CLOSE = { 'aria-label': 'Close this notice' }

/** Something was done. Goes by itself. */
export function notifyDone(title: string, message = ''): void {
  notifications.show({ title, message, color: 'accent', closeButtonProps: CLOSE })
}

/** Something went wrong: what, and what to do. Stays until it is closed. */
export function notifyFailed(title: string, why: string): void {
  notifyTrouble(title, why)
}

/** The same of something that may come right by itself; returns how to take it away then. */
export function notifyTrouble(title: string, why: string): () => void {
  const id = notifications.show({
    title,
    message: why,
    color: 'red',
    autoClose: false,
    closeButtonProps: CLOSE,
  })
  return () => notifications.hide(id)
}

/** Something was done and can be taken back for a while; returns how to end that before. */
export function notifyUndoable(text: string, undo: () => void): () => void {
  const id = crypto.randomUUID()
  const takeBack = () => {
    notifications.hide(id)
    undo()
  }
  notifications.show({
    id,
    color: 'accent',
    autoClose: UNDO_TIME_MS,
    closeButtonProps: CLOSE,
    message: createElement(NoticeWithUndo, { text, onUndo: takeBack }),
  })
  return () => notifications.hide(id)
}

/** Says that an undo did not come through, and why. */
export const notifyNotTakenBack = (thrown: unknown): void =>
  notifyFailed('This could not be taken back', reasonOf(thrown))
