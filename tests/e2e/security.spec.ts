import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AppBridge } from '../../src/bridge/app-bridge.ts'
import { expect, test } from './launch-app.ts'

declare global {
  interface Window {
    /** Set by a script that should not have run. */
    intruded?: string
  }
}

/** The bridge as a page that means no good would use it: nothing is checked before it is sent. */
interface LooseBridge {
  call(channel: unknown, request?: unknown): Promise<unknown>
  listen(event: unknown, hear: () => void): () => void
}

/** A server on this machine that counts who comes. */
async function listeningServer() {
  const visits: string[] = []
  const server = createServer(({ url }, response) => {
    visits.push(url ?? '')
    response.end('hello')
  })
  server.on('connection', () => visits.push('connection'))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { visits, host: `127.0.0.1:${port}`, close: () => server.close() }
}

test.describe('what the page finds', () => {
  test('no Node, no Electron: only the two verbs of the bridge', async ({ page }) => {
    const found = await page.evaluate(() => ({
      node: [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in window),
      bridge: Reflect.ownKeys((window as unknown as { palpate: AppBridge }).palpate),
    }))
    expect(found).toEqual({ node: [], bridge: ['call', 'listen'] })
  })

  test('the bridge cannot be exchanged', async ({ page }) => {
    const same = await page.evaluate(() => {
      const holder = window as unknown as { palpate: { call: unknown } }
      const { palpate } = holder
      const { call } = palpate
      for (const exchange of [
        () => Object.assign(holder, { palpate: {} }),
        () => Object.assign(palpate, { call: () => 'mine' }),
      ])
        try {
          exchange()
        } catch {
          // Refusing loudly is as good.
        }
      return holder.palpate === palpate && palpate.call === call
    })
    expect(same).toBe(true)
  })

  test('names that are not in the contract are refused', async ({ page }) => {
    const refusals = await page.evaluate(async () => {
      const { call, listen } = (window as unknown as { palpate: LooseBridge }).palpate
      const names = [
        'nope',
        '__proto__',
        'constructor',
        'toString',
        '',
        7,
        null,
        'menu.command',
        ['app.info', 1],
      ]
      const said = await Promise.all(names.map((name) => call(name, undefined).then(String, String)))
      for (const name of ['nope', '__proto__', 'app.info', ''])
        try {
          listen(name, () => {})
          said.push('heard')
        } catch (error) {
          said.push(String(error))
        }
      return said
    })
    for (const refusal of refusals) expect(refusal).toContain('refused')
  })
})

test.describe('messages of the wrong shape', () => {
  test('get a refusal with the place of the fault, and Palpate goes on', async ({ page }) => {
    const said = await page.evaluate(async () => {
      const { call } = (window as unknown as { palpate: LooseBridge }).palpate
      const refusal = (channel: string, request: unknown) => call(channel, request).then(String, String)
      return {
        wrongField: await refusal('marker.write', { databaseId: 7 }),
        tooMuch: await refusal('app.info', { surprise: true }),
        path: await refusal('backup.begin', { suggestedName: '../../evil', header: {} }),
        token: await refusal('backup.read', { token: '../../etc/passwd', from: 0 }),
        deep: await refusal('report.add', { token: 'a', sessions: [{ marks: [{}] }], changes: [] }),
        bytes: await refusal('menu.update', new Uint8Array(1000)),
        cyclic: await refusal('menu.update', new Map([[1, new Date()]])),
        unknownToken: await call('backup.read', { token: 'never-given', from: 0 }),
        after: await call('app.info', undefined),
      }
    })
    expect(said.wrongField).toContain('refused: marker.write: databaseId')
    expect(said.tooMuch).toContain('refused: app.info: the request')
    expect(said.path).toContain('refused: backup.begin: suggestedName')
    expect(said.token).toContain('refused: backup.read: token')
    for (const refusal of [said.deep, said.bytes, said.cyclic]) expect(refusal).toContain('refused: ')
    expect(said.unknownToken).toMatchObject({ kind: 'failed' })
    expect(said.after).toMatchObject({ version: expect.any(String) })
  })
})

test.describe('the content security policy', () => {
  test.use({ expectedComplaints: [/Content Security Policy/i] })

  test('allows no inline script, no eval and no remote origin', async ({ page }) => {
    const policy = await page.evaluate(async () => {
      const answer = await fetch(location.href)
      return answer.headers.get('content-security-policy') ?? ''
    })
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]),
    )
    expect(rules).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'" })
    expect(rules['style-src']).toMatch(/^'self' 'nonce-[A-Za-z0-9+/]{20,}'$/)
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|\*/)
  })

  test('each load has a nonce of its own, which the page can read', async ({ page }) => {
    const readNonce = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '')
    const first = await readNonce()
    await page.reload()
    const second = await readNonce()
    expect(first).toMatch(/^[A-Za-z0-9+/]{20,}$/)
    expect(second).toMatch(/^[A-Za-z0-9+/]{20,}$/)
    expect(second).not.toBe(first)
  })

  test('an injected script does not run, by whatever way it comes', async ({ page }) => {
    const outcome = await page.evaluate(async () => {
      const violations = new Set<string>()
      document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
        violations.add(`${effectiveDirective} ${blockedURI.split(/[:,]/)[0]}`),
      )
      const add = (html: string) => {
        const range = document.createRange()
        range.selectNode(document.body)
        document.body.append(range.createContextualFragment(html))
      }
      add('<script>window.intruded = "inline"</script>')
      add('<script src="data:text/javascript,window.intruded=1"></script>')
      add('<script src="https://example.com/intrude.js"></script>')
      add('<img src="data:," onerror="window.intruded = \'handler\'">')
      add('<iframe srcdoc="<script>parent.intruded = 1</script>"></iframe>')
      add('<object data="data:text/html,hi"></object>')
      add('<base href="https://example.com/">')
      add('<style>body { --intruded: 1 }</style>')
      add('<a id="link" href="javascript:window.intruded = 1">x</a>')
      document.getElementById('link')?.click()
      const blob = URL.createObjectURL(new Blob(['self.postMessage(1)'], { type: 'text/javascript' }))
      const worker = await new Promise((settle) => {
        try {
          const it = new Worker(blob)
          it.onmessage = () => settle('ran')
          it.onerror = () => settle('blocked')
        } catch {
          settle('blocked')
        }
      })
      const attempt = (run: () => unknown) => {
        try {
          run()
          return 'ran'
        } catch (error) {
          return (error as Error).name
        }
      }
      // From a timer, because code that the test driver calls may evaluate whatever the policy says.
      const evaluated = await new Promise((settle) =>
        setTimeout(() => {
          // biome-ignore lint/security/noGlobalEval: the test is that it does not run
          const indirect = globalThis.eval
          settle([
            attempt(() => indirect('window.intruded = "eval"')),
            attempt(() => new Function('window.intruded = "Function"')()),
          ])
        }),
      )
      return {
        intruded: window.intruded ?? null,
        styled: getComputedStyle(document.body).getPropertyValue('--intruded'),
        baseUri: document.baseURI === document.URL,
        worker,
        evaluated,
        violations: [...violations].sort(),
      }
    })
    expect(outcome).toMatchObject({
      intruded: null,
      styled: '',
      baseUri: true,
      worker: 'blocked',
      evaluated: ['EvalError', 'EvalError'],
    })
    for (const directive of [
      'script-src-elem',
      'script-src-attr',
      'style-src-elem',
      'worker-src',
      'base-uri',
    ])
      expect(outcome.violations.join('\n')).toContain(directive)
  })
})

test.describe('leaving', () => {
  test.use({ expectedComplaints: [/Content Security Policy|Not allowed to (load|navigate|launch)|ERR_/i] })

  test('navigation goes nowhere', async ({ page }) => {
    const url = page.url()
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    const targets = [
      'https://example.com/',
      'file:///etc/passwd',
      'data:text/html,hi',
      'app://elsewhere/index.html',
    ]
    for (const target of targets) {
      for (const way of ['assign', 'link', 'form'] as const)
        await page.evaluate(
          async ([where, how]) => {
            const link = Object.assign(document.createElement('a'), { href: where })
            const form = Object.assign(document.createElement('form'), { action: where, method: 'post' })
            document.body.append(link, form)
            if (how === 'assign') location.assign(where)
            else if (how === 'link') link.click()
            else form.submit()
            link.remove()
            form.remove()
            // Two round trips to main: what was going to happen has happened then.
            const { call } = (window as unknown as { palpate: LooseBridge }).palpate
            await call('app.info', undefined)
            await call('app.info', undefined)
          },
          [target, way] as const,
        )
      expect(page.url()).toBe(url)
    }
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
  })

  test('no window opens', async ({ running, page }) => {
    const opened = await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: location.href, target: '_blank' })
      document.body.append(link)
      const windows = [
        window.open('https://example.com/'),
        window.open(''),
        window.open(location.href, 'other'),
      ]
      link.click()
      return windows.filter(Boolean).length
    })
    expect(opened).toBe(0)
    await expect.poll(() => running.app.windows().length).toBe(1)
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('no request reaches a network, not even on this machine', async ({ page }) => {
    const server = await listeningServer()
    const blocked = await page.evaluate(async (host) => {
      const fails = (make: () => Promise<unknown>) =>
        make().then(
          () => 'reached',
          () => 'blocked',
        )
      const event = (target: EventTarget, good: string, bad: string) =>
        new Promise((reached, failed) => {
          target.addEventListener(good, reached)
          target.addEventListener(bad, failed)
        })
      const image = new Image()
      const style = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `http://${host}/style`,
      })
      const outcomes = {
        fetch: await fails(() => fetch(`http://${host}/fetch`)),
        noCors: await fails(() => fetch(`http://${host}/no-cors`, { mode: 'no-cors' })),
        xhr: await fails(() => {
          const request = new XMLHttpRequest()
          request.open('GET', `http://${host}/xhr`)
          request.send()
          return event(request, 'load', 'error')
        }),
        socket: await fails(async () => event(new WebSocket(`ws://${host}/socket`), 'open', 'error')),
        events: await fails(async () => event(new EventSource(`http://${host}/events`), 'open', 'error')),
        image: await fails(() => {
          image.src = `http://${host}/image`
          return event(image, 'load', 'error')
        }),
        style: await fails(() => {
          document.head.append(style)
          return event(style, 'load', 'error')
        }),
      }
      navigator.sendBeacon(`http://${host}/beacon`, 'x')
      for (const rel of ['preconnect', 'prefetch', 'dns-prefetch'])
        document.head.append(
          Object.assign(document.createElement('link'), { rel, href: `http://${host}/${rel}` }),
        )
      return outcomes
    }, server.host)
    for (const [way, outcome] of Object.entries(blocked)) expect(outcome, way).toBe('blocked')
    expect(server.visits).toEqual([])
    server.close()
  })

  test('what gets past the policy is refused by main', async ({ page }) => {
    const server = await listeningServer()
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Page.setBypassCSP', { enabled: true })
    await page.reload()
    const refusal = page.waitForEvent('requestfailed')
    const fetched = await page.evaluate(
      (host) =>
        fetch(`http://${host}/fetch`, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'blocked',
        ),
      server.host,
    )
    expect(fetched).toBe('blocked')
    expect((await refusal).failure()?.errorText).toContain('ERR_BLOCKED_BY_CLIENT')
    await expect(page.goto(`http://${server.host}/page`)).rejects.toThrow(/ERR_BLOCKED_BY_CLIENT|ERR_ABORTED/)
    expect(server.visits).toEqual([])
    server.close()
  })

  test('no permission is granted', async ({ page }) => {
    const outcome = await page.evaluate(async () => {
      const place = new Promise<number>((settle) =>
        navigator.geolocation.getCurrentPosition(
          () => settle(0),
          ({ code }) => settle(code),
        ),
      )
      const media = navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      )
      return { place: await place, media: await media, notices: Notification.permission }
    })
    expect(outcome.place).toBe(1)
    expect(outcome.media).not.toBe('granted')
    expect(outcome.notices).toBe('denied')
  })
})
