import { describe, expect, test, vi } from 'vitest'
import { ClientId, SessionId } from '../../../src/domain/ids.ts'
import { blankSession } from '../../../src/domain/session.ts'
import { createSaveQueue, type Save, type SaveState } from '../../../src/renderer/editing/save-queue.ts'

const session = blankSession({
  id: SessionId.parse('s1'),
  clientId: ClientId.parse('c1'),
  dateOfService: '2026-03-12',
  timeOfService: null,
  dateOfEntry: '2026-03-12T14:03:22.000Z',
  therapist: 'Ana',
})
const save = (action: string): Save => ({
  session,
  action,
  patches: [],
  step: { kind: 'moved', done: 0 },
})

function queueWith(write: (save: Save) => Promise<void>) {
  const states: SaveState[] = []
  const queue = createSaveQueue({
    write,
    onState: (state) => states.push(state),
    now: () => new Date(1000),
    wait: () => Promise.resolve(),
  })
  return { queue, states }
}

describe('the save queue', () => {
  test('writes every change in order, one after the other', async () => {
    const written: string[] = []
    let inFlight = 0
    const { queue, states } = queueWith(async ({ action }) => {
      inFlight += 1
      expect(inFlight).toBe(1)
      await Promise.resolve()
      written.push(action)
      inFlight -= 1
    })
    for (const action of ['a', 'b', 'c']) queue.add(save(action))
    await queue.settled()
    expect(written).toEqual(['a', 'b', 'c'])
    expect(states.at(-1)).toEqual({ kind: 'saved', at: new Date(1000) })
  })

  test('says "saved" only after the last write is durable', async () => {
    let finish = () => {}
    const { queue, states } = queueWith(() => new Promise<void>((done) => (finish = done)))
    queue.add(save('a'))
    await Promise.resolve()
    expect(states).toEqual([{ kind: 'saving' }])
    finish()
    await queue.settled()
    expect(states.at(-1)?.kind).toBe('saved')
  })

  test('retries a failing write until it succeeds and drops nothing', async () => {
    let attempts = 0
    const written: string[] = []
    const { queue, states } = queueWith(async ({ action }) => {
      attempts += 1
      if (attempts <= 3) throw new Error('the disk is full')
      written.push(action)
    })
    queue.add(save('a'))
    queue.add(save('b'))
    await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('saved'))
    expect(written).toEqual(['a', 'b'])
    expect(states).toContainEqual({ kind: 'failing', why: 'the disk is full' })
  })

  test('tells who waits for it that the disk refuses', async () => {
    const queue = createSaveQueue({
      write: () => Promise.reject(new Error('the disk is full')),
      onState: () => {},
      now: () => new Date(),
      wait: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 5))),
    })
    queue.add(save('a'))
    await new Promise((done) => setTimeout(done, 2))
    await expect(queue.settled()).rejects.toThrow('the disk is full')
  })

  test('waits longer after each failure, but never longer than five seconds', async () => {
    const pauses: number[] = []
    let attempts = 0
    const queue = createSaveQueue({
      write: async () => {
        attempts += 1
        if (attempts <= 7) throw new Error('the disk is full')
      },
      onState: () => {},
      now: () => new Date(),
      wait: async (ms) => void pauses.push(ms),
    })
    queue.add(save('a'))
    await queue.drained()
    expect(pauses).toEqual([250, 1000, 2000, 5000, 5000, 5000, 5000])
  })

  test('tries again at once when asked to, and is drained only when all is durable', async () => {
    let failed = false
    let full = true
    const written: string[] = []
    const queue = createSaveQueue({
      write: async ({ action }) => {
        if (full) throw new DOMException('No room.', 'QuotaExceededError')
        written.push(action)
      },
      onState: ({ kind }) => (failed ||= kind === 'failing'),
      now: () => new Date(),
      wait: () => new Promise(() => {}),
    })
    queue.add(save('a'))
    queue.add(save('b'))
    let drained = false
    const end = queue.drained().then(() => (drained = true))
    await vi.waitFor(() => expect(failed).toBe(true))
    await expect(queue.settled()).rejects.toThrow('The disk is full.')
    expect(drained).toBe(false)
    full = false
    queue.retry()
    await end
    expect(written).toEqual(['a', 'b'])
  })
})
