import { useEffect, useState } from 'react'
import type { Result } from '../bridge/channels.ts'
import { bridge } from './bridge.ts'

export type AppInfo = Result<'app.info'>

let asked: Promise<AppInfo> | undefined

/** Version and platform; asked once. */
export function appInfo(): Promise<AppInfo> {
  asked ??= bridge.call('app.info', undefined)
  return asked
}

/** The same for a screen; null until it is known. */
export function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    appInfo().then(setInfo, () => {})
  }, [])
  return info
}
