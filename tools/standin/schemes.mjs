// Custom schemes: app://host/path is served as https://host.app.test/path, answered by the app's own handler.
import { app } from './app.mjs'

const schemes = new Map()

/** The address under which Chromium sees a URL of the app. */
export function toWeb(url) {
  const parts = /^([a-z][a-z0-9.+-]*):\/\/([^/]+)(.*)$/.exec(url)
  return parts && schemes.has(parts[1]) ? `https://${parts[2]}.${parts[1]}.test${parts[3] || '/'}` : url
}

/** The URL as the app knows it, from what Chromium sees. */
export function fromWeb(url) {
  const parts = /^https:\/\/([^/]+)\.([a-z0-9+-]+)\.test(\/.*)?$/.exec(url)
  return parts && schemes.has(parts[2]) ? `${parts[2]}://${parts[1]}${parts[3] ?? '/'}` : url
}

export const protocol = {
  registerSchemesAsPrivileged(list) {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of list) schemes.set(scheme, { privileges })
  },
  handle(scheme, handler) {
    if (!schemes.get(scheme)?.privileges?.standard)
      throw new Error(`stand-in: ${scheme} is not a standard scheme`)
    schemes.get(scheme).handler = handler
  },
}

/** The frame a document is for; null for a new window's first one, which is not there yet and never will be. */
function frameOf(request) {
  try {
    return request.frame()
  } catch {
    return null
  }
}

/**
 * Answers one of Chromium's requests: `mayNavigate` is asked about documents, `mayRequest` about everything, and the
 * scheme's handler gives the answer. What the app refused fails as ERR_BLOCKED_BY_CLIENT; what it would have let go to
 * a network fails as ERR_ADDRESS_UNREACHABLE, because nothing here reaches one.
 */
export function router(mayNavigate, mayRequest) {
  return async (route) => {
    const request = route.request()
    const url = fromWeb(request.url())
    if (request.isNavigationRequest()) {
      const frame = frameOf(request)
      if (!frame || !mayNavigate(frame, url)) return route.abort('aborted')
    }
    if (!(await mayRequest({ url, method: request.method(), resourceType: request.resourceType() })))
      return route.abort('blockedbyclient')
    const handler = schemes.get(new URL(url).protocol.slice(0, -1))?.handler
    if (!handler) return route.abort('addressunreachable')
    try {
      const body = request.postDataBuffer() ?? undefined
      const response = await handler(
        new Request(url, { method: request.method(), headers: request.headers(), body }),
      )
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
    } catch (error) {
      if (app.hasEnded) return
      console.error('protocol handler failed', error)
      await route.abort('failed').catch(() => {})
    }
  }
}
