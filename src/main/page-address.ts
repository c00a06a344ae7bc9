export const APP_SCHEME = 'app'
export const APP_HOST = 'palpate'
const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Schemes that never leave the machine. `devtools:` exists only where developer tools do. */
const LOCAL_SCHEMES = ['blob:', 'data:', 'devtools:']

/** Where the page comes from: our own scheme, or electron-vite's server while developing. */
export interface PageAddress {
  readonly url: string
  /** The development server, else null. */
  readonly devServer: { readonly origin: string; readonly host: string; readonly hostname: string } | null
}

/** The page's address. A packaged application never looks at `devUrl`. */
export function findPageAddress(isPackaged: boolean, devUrl: string | undefined): PageAddress {
  if (isPackaged || !devUrl) return { url: APP_PAGE, devServer: null }
  return { url: devUrl, devServer: new URL(devUrl) }
}

const parseUrl = (url: string) => (URL.canParse(url) ? new URL(url) : null)

const isOwnScheme = (url: URL) => url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST

/** True if `url` is a document of Palpate's own, so that it may be shown and may talk to main. */
export function isOwnPage(url: string, address: PageAddress): boolean {
  const parsed = parseUrl(url)
  if (!parsed) return false
  return address.devServer ? parsed.origin === address.devServer.origin : isOwnScheme(parsed)
}

/** True if a request may be made: nothing that would leave the machine, except to the development server. */
export function mayRequest(url: string, address: PageAddress): boolean {
  const parsed = parseUrl(url)
  if (!parsed) return false
  if (LOCAL_SCHEMES.includes(parsed.protocol) || isOwnScheme(parsed)) return true
  // The server's hot reload speaks over a web socket on the same host and port.
  return address.devServer !== null && parsed.host === address.devServer.host
}

/** The frame a message came from; null if it is gone already. */
export type SenderFrame = { readonly url: string; readonly parent: unknown } | null

/** True for Palpate's own page in the main frame. Nobody else may talk to main. */
export function isTrustedSender(frame: SenderFrame, address: PageAddress): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, address)
}
