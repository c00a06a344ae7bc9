import { app } from 'electron'

/** True if no other Palpate runs on this data folder. A second one must exit: both would write the same database. */
export function isOnlyInstance(): boolean {
  return app.requestSingleInstanceLock()
}

/** A second start shows this one instead. */
export function showOnSecondStart(show: () => void): void {
  app.on('second-instance', show)
}
