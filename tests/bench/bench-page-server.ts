import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'
import { writtenGeometry } from '../../tools/written-geometry.mjs'

const page = resolve(import.meta.dirname, 'page')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Builds the bench's two pages as the application's page is built and serves them on this machine only. */
export async function serveBenchPages(outDir: string): Promise<{ url: string; close: () => void }> {
  await build({
    root: page,
    configFile: false,
    logLevel: 'error',
    plugins: [writtenGeometry()],
    worker: { format: 'es', plugins: () => [writtenGeometry()] },
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: [join(page, 'index.html'), join(page, 'blank.html')] },
    },
  })
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const body = await readFile(join(outDir, path))
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
