import { expect, test } from 'vitest'
import { type Channel, channels } from '../../src/bridge/channels.ts'
import { answer, type Handlers, openDoor } from '../../src/main/ipc.ts'
import { findPageAddress, isTrustedSender, type SenderFrame } from '../../src/main/page-address.ts'

type Listener = (event: { readonly senderFrame: SenderFrame }, request: unknown) => unknown
const PAGE: SenderFrame = { url: 'app://palpate/index.html', parent: null }
const address = findPageAddress(true, undefined)

/** Handlers that all break, except those in `over`. */
function handlersWith(over: Partial<Handlers>): Handlers {
  const breaking = (channel: string) => () => {
    throw Object.assign(new Error(`${channel} broke on Linh Nguyen`), { code: 'EBROKEN' })
  }
  const all = Object.fromEntries(Object.keys(channels).map((channel) => [channel, breaking(channel)]))
  return { ...(all as unknown as Handlers), ...over }
}

function opened(over: Partial<Handlers>) {
  const listeners = new Map<string, Listener>()
  openDoor({ handle: (channel, listener) => void listeners.set(channel, listener) }, handlersWith(over), {
    isTrusted: (frame) => isTrustedSender(frame, address),
    checkResults: true,
  })
  const say = async (channel: Channel, request: unknown, senderFrame: SenderFrame = PAGE) =>
    listeners.get(channel)?.({ senderFrame }, request)
  return { listeners, say }
}

test('every channel of the contract is registered, and nothing else', () => {
  expect([...opened({}).listeners.keys()].sort()).toEqual(Object.keys(channels).sort())
})

test('a message of the page reaches its handler and the answer comes back', async () => {
  const { say } = opened({ 'app.info': () => ({ version: '1', platform: 'linux' }) })
  expect(await say('app.info', undefined)).toEqual({ version: '1', platform: 'linux' })
})

test.each([
  ['a frame that is gone', null],
  ['a frame inside the page', { url: 'app://palpate/index.html', parent: {} }],
  ['a foreign page', { url: 'https://example.com/', parent: null }],
  ['a file', { url: 'file:///index.html', parent: null }],
])('%s is refused before anything is looked at', async (_name, frame) => {
  const { say } = opened({ 'app.info': () => ({ version: '1', platform: 'linux' }) })
  await expect(say('app.info', undefined, frame)).rejects.toThrow("refused: app.info: not Palpate's own page")
})

test.each([
  ['menu.update', { undo: 3, redo: null, sessionOpen: true }, 'refused: menu.update: undo (invalid_type)'],
  ['menu.update', 'Linh', 'refused: menu.update: the request (invalid_type)'],
  ['backup.read', { token: '../etc', from: 0 }, 'refused: backup.read: token (invalid_format)'],
  ['backup.read', { token: 'a', from: 0, more: 1 }, 'refused: backup.read: the request (unrecognized_keys)'],
  ['app.info', {}, 'refused: app.info: the request (invalid_type)'],
] as const)('%s with %j is refused with the place of the fault', async (channel, request, message) => {
  await expect(opened({}).say(channel, request)).rejects.toThrow(new Error(message))
})

test('a handler that breaks says its code, never a value', async () => {
  const said = opened({}).say('marker.read', undefined)
  await expect(said).rejects.toThrow(new Error('failed: marker.read: EBROKEN'))
})

test('an answer that is not what the contract says is a bug that shows while developing', async () => {
  const broken = handlersWith({ 'app.info': () => ({ version: 1 }) as never })
  await expect(answer(broken, 'app.info', undefined, true)).rejects.toThrow(
    'broken promise: app.info: version (invalid_type)',
  )
  expect(await answer(broken, 'app.info', undefined, false)).toEqual({ version: 1 })
})
