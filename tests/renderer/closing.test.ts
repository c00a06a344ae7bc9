import { describe, expect, it, vi } from 'vitest'
import type { AppBridge } from '../../src/bridge/app-bridge.ts'
import { answerClosing, flushAll, registerEnding, registerFlush } from '../../src/renderer/closing.ts'

function fakeBridge() {
  const calls: string[] = []
  let close = () => {}
  const bridge = {
    call: async (channel: string) => {
      calls.push(channel)
      return { kind: 'done' }
    },
    listen: (_event: string, hear: () => void) => {
      close = hear
      return () => {}
    },
  } as unknown as AppBridge
  return { bridge, calls, askToClose: () => close() }
}

describe('closing', () => {
  it('waits for every pending write, then the last things, then lets the window go', async () => {
    const { bridge, calls, askToClose } = fakeBridge()
    let finish = () => {}
    const leave = registerFlush(() => new Promise((done) => (finish = done)))
    const lastly = vi.fn(async () => calls.push('lastly'))
    answerClosing(bridge, { lastly, onFailure: () => calls.push('failure') })
    askToClose()
    await Promise.resolve()
    expect(calls).toEqual([])
    finish()
    await vi.waitFor(() => expect(calls).toEqual(['lastly', 'window.close']))
    leave()
  })

  it('ends what runs first, so that what it leaves is made durable too', async () => {
    const { bridge, calls, askToClose } = fakeBridge()
    const unregister = registerEnding(() => void calls.push('ended'))
    const leave = registerFlush(async () => void calls.push('flushed'))
    answerClosing(bridge, { lastly: async () => {}, onFailure: () => {} })
    await flushAll()
    expect(calls).toEqual(['flushed'])
    askToClose()
    await vi.waitFor(() => expect(calls).toEqual(['flushed', 'ended', 'flushed', 'window.close']))
    unregister()
    leave()
  })

  it('does not let the window go while something cannot be saved', async () => {
    const { bridge, calls, askToClose } = fakeBridge()
    const leave = registerFlush(() => Promise.reject(new Error('disk full')))
    let giveUp = () => {}
    const onFailure = vi.fn((_reason: unknown, letGo: () => void) => {
      giveUp = letGo
    })
    answerClosing(bridge, { lastly: async () => calls.push('lastly'), onFailure })
    askToClose()
    await vi.waitFor(() =>
      expect(onFailure).toHaveBeenCalledWith(new Error('disk full'), expect.any(Function)),
    )
    expect(calls).toEqual(['window.stay'])
    giveUp()
    await vi.waitFor(() => expect(calls).toEqual(['window.stay', 'lastly', 'window.close']))
    leave()
    await expect(flushAll()).resolves.toBeUndefined()
  })

  it('tries all, even after one has failed', async () => {
    const second = vi.fn(async () => {})
    const leave = [registerFlush(() => Promise.reject(new Error('no'))), registerFlush(second)]
    await expect(flushAll()).rejects.toThrow('no')
    expect(second).toHaveBeenCalledOnce()
    for (const each of leave) each()
  })
})
