import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CLOSING_TIMEOUT, closingHandshake } from '../../src/main/closing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function closing(lastThings = async () => {}) {
  const said: string[] = []
  const handshake = closingHandshake(
    { askPage: () => said.push('ask'), destroy: () => said.push('destroy') },
    async (pageAnswered) => {
      said.push(pageAnswered ? 'last things' : 'last things, unanswered')
      await lastThings()
    },
  )
  return { handshake, said }
}

test('the page is asked once, and the window goes when it has answered', async () => {
  const { handshake, said } = closing()
  handshake.begin()
  handshake.begin()
  expect(said).toEqual(['ask'])
  handshake.pageIsDone()
  handshake.pageIsDone()
  await vi.runAllTimersAsync()
  handshake.begin()
  expect(said).toEqual(['ask', 'last things', 'destroy'])
})

test('a page that does not answer keeps the window open no longer than the timeout', async () => {
  const { handshake, said } = closing()
  handshake.begin()
  await vi.advanceTimersByTimeAsync(CLOSING_TIMEOUT - 1)
  expect(said).toEqual(['ask'])
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toEqual(['ask', 'last things, unanswered', 'destroy'])
})

test('an answer nobody asked for closes nothing', async () => {
  const { handshake, said } = closing()
  handshake.pageIsDone()
  await vi.runAllTimersAsync()
  expect(said).toEqual([])
})

test('last things that fail keep no window open', async () => {
  const { handshake, said } = closing(() => Promise.reject(new Error('disk')))
  handshake.begin()
  handshake.pageIsDone()
  await vi.runAllTimersAsync()
  expect(said).toEqual(['ask', 'last things', 'destroy'])
})

test('a page that stays keeps the window open, until it is closed again', async () => {
  const { handshake, said } = closing()
  handshake.begin()
  handshake.pageStays()
  await vi.runAllTimersAsync()
  expect(said).toEqual(['ask'])
  handshake.begin()
  expect(said).toEqual(['ask', 'ask'])
  handshake.pageIsDone()
  await vi.runAllTimersAsync()
  expect(said).toEqual(['ask', 'ask', 'last things', 'destroy'])
})

test('what could not be saved may be given up without closing once more', async () => {
  const { handshake, said } = closing()
  handshake.begin()
  handshake.pageStays()
  handshake.pageIsDone()
  await vi.runAllTimersAsync()
  expect(said).toEqual(['ask', 'last things', 'destroy'])
})

test('a page that dies while the window stays takes no window with it; one that is awaited does', async () => {
  const { handshake, said } = closing()
  handshake.begin()
  handshake.pageStays()
  handshake.pageIsGone()
  handshake.pageIsDone()
  await vi.runAllTimersAsync()
  expect(said).toEqual(['ask'])
  handshake.begin()
  handshake.pageIsGone()
  await vi.runAllTimersAsync()
  expect(said).toEqual(['ask', 'ask', 'last things, unanswered', 'destroy'])
})
