import { app, session, type WebContents } from 'electron'
import { isOwnPage, mayRequest, type PageAddress } from './page-address.ts'

/** Chromium itself must not reach a network either: no host name resolves. Only before the application is ready. */
export function cutOffNetwork(address: PageAddress): void {
  const exceptions = address.devServer ? `, EXCLUDE ${address.devServer.hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`)
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.commandLine.appendSwitch('disable-background-networking')
}

/**
 * Denies every request that leaves the machine and every permission (camera, location, devices, …) but the whole
 * display, which treatment mode asks for.
 */
export function lockSession(address: PageAddress): void {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayRequest(url, address) }),
  )
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'fullscreen'),
  )
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
}

/** The session of the window that prints: in memory only, and nothing of the practice's is in it. */
export const PRINTING_PARTITION = 'printing'

/** The hidden window that prints shows one file in Chromium's viewer, which is made of frames. */
function isPrinting(contents: WebContents): boolean {
  return contents.session !== session.defaultSession
}

function lockContents(contents: WebContents, address: PageAddress): void {
  const stayHere = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnPage(event.url, address)) event.preventDefault()
  }
  contents.on('will-navigate', stayHere)
  contents.on('will-redirect', stayHere)
  contents.on('will-frame-navigate', (event) => {
    if (isPrinting(contents) && /^(chrome-extension|file|blob):/.test(event.url)) return
    if (!event.isMainFrame) event.preventDefault()
    else stayHere(event)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Keeps every page there will ever be on Palpate's own address: no navigation, windows, frames or webviews. */
export function lockEveryPage(address: PageAddress): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents, address))
}
