import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { servePage } from '../../src/main/page-files.ts'
import { temporaryFolder } from './some-backup.ts'

async function serving() {
  const outside = await temporaryFolder()
  const folder = join(outside, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(outside, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'index.html'), '<html><head><title>P</title></head><body></body></html>')
  await writeFile(join(folder, 'assets/a b.js'), 'export {}')
  await writeFile(join(folder, 'assets/inter.woff2'), new Uint8Array([1, 2]))
  await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  const serve = servePage(folder)
  return (url: string, method = 'GET') => serve(new Request(url, { method }))
}

test('files come with their type and a policy that names no remote origin', async () => {
  const get = await serving()
  const script = await get('app://palpate/assets/a%20b.js?v=1')
  expect([script.status, await script.text()]).toEqual([200, 'export {}'])
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await get('app://palpate/assets/inter.woff2')).headers.get('content-type')).toBe('font/woff2')
  const policy = script.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('each page has a fresh nonce, the same in the policy and in the page', async () => {
  const get = await serving()
  const nonces = new Set<string>()
  for (let n = 0; n < 3; n++) {
    const page = await get('app://palpate/index.html')
    const nonce = /nonce="([^"]+)"><\/head>/.exec(await page.text())?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}';`)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';")
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test.each([
  'app://palpate/../secret.txt',
  'app://palpate/%2e%2e/secret.txt',
  'app://palpate/assets/..%2f..%2fsecret.txt',
  'app://palpate/..%5csecret.txt',
  'app://palpate//etc/passwd',
  'app://palpate/%00index.html',
  'app://palpate/%',
  'app://palpate/link.txt',
  'app://palpate/assets',
  'app://palpate/',
  'app://other/index.html',
])('%s is not there', async (url) => {
  const get = await serving()
  expect((await get(url)).status).toBe(404)
})

test('only reading is allowed', async () => {
  const get = await serving()
  expect((await get('app://palpate/index.html', 'POST')).status).toBe(405)
})

test('no path reaches the file outside', async () => {
  const get = await serving()
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '..%2f',
    '\\',
    '/',
    'assets',
    'secret.txt',
    '%00',
    '%5c',
    'renderer',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const answer = await get(`app://palpate/${pieces.join('/')}`)
      expect(await answer.text()).not.toContain('secret')
    }),
    { numRuns: 500 },
  )
})
