import { protocol } from 'electron'
import { APP_SCHEME } from './page-address.ts'
import { servePage } from './page-files.ts'

/** Tells Chromium what the scheme may do. Only before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Answers `app://palpate/…` from the built page's folder, and from nothing else. */
export function serveAppScheme(rendererFolder: string): void {
  protocol.handle(APP_SCHEME, servePage(rendererFolder))
}
