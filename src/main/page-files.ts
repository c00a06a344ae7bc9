import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { contentPolicy, withNonce } from './content-policy.ts'
import { APP_HOST } from './page-address.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
}

/** Every file below `folder`: its path in a URL ("/assets/index.js") → its path on the disk. */
function listFiles(folder: string, prefix = '/'): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listFiles(path, `${prefix}${entry.name}/`)
    return entry.isFile() ? [[`${prefix}${entry.name}`, path]] : []
  })
}

const refusal = (status: number) =>
  new Response(null, { status, headers: { 'content-security-policy': contentPolicy(null) } })

function decodedPath(url: URL): string | null {
  try {
    return decodeURIComponent(url.pathname)
  } catch {
    return null
  }
}

/**
 * Answers requests with the files of `folder` as they were listed at the start. A URL is only ever looked up in that
 * list and never made into a path, so nothing outside it can be reached. Each HTML answer carries a fresh nonce.
 */
export function servePage(folder: string): (request: Request) => Promise<Response> {
  let files: ReadonlyMap<string, string> | undefined
  return async (request) => {
    files ??= new Map(listFiles(folder))
    const url = new URL(request.url)
    if (url.host !== APP_HOST) return refusal(404)
    if (request.method !== 'GET') return refusal(405)
    const path = decodedPath(url)
    const file = path === null ? undefined : files.get(path)
    if (file === undefined) return refusal(404)
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
    const isPage = extname(file) === '.html'
    const nonce = isPage ? randomBytes(18).toString('base64') : null
    const headers = {
      'content-type': type,
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    }
    if (nonce) return new Response(withNonce(await readFile(file, 'utf8'), nonce), { headers })
    return new Response(new Uint8Array(await readFile(file)), { headers })
  }
}
