import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addClient } from '../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../src/renderer/storage/database.ts'
import { flushMarker, keepMarker } from '../../../src/renderer/storage/marker-keeper.ts'
import { createPractice } from '../../../src/renderer/storage/practice-repository.ts'
import { readPracticeState } from '../../../src/renderer/storage/practice-state.ts'
import { fakeMain } from './fake-bridge.ts'
import { opened, someClient, somePractice } from './some-records.ts'

let database: PalpateDatabase
beforeEach(async () => {
  database = await opened()
})

describe('the marker file', () => {
  it('follows the changes by itself, several at once', async () => {
    const main = fakeMain()
    keepMarker(database, main.bridge)
    await createPractice(database, somePractice)
    await addClient(database, someClient('a'))
    expect(main.calls).toEqual([])
    await vi.waitFor(() => expect(main.marker).toMatchObject({ marker: { clients: 1, changeNumber: 2 } }))
    expect(main.calls).toEqual(['marker.write'])
  })

  it('knows everything after a flush, and is written only when something changed', async () => {
    const main = fakeMain()
    keepMarker(database, main.bridge)
    keepMarker(database, main.bridge)
    await createPractice(database, somePractice)
    expect(await flushMarker(database)).toEqual({ kind: 'done' })
    expect(main.marker).toEqual({ kind: 'marker', marker: await readPracticeState(database) })
    await flushMarker(database)
    expect(main.calls).toEqual(['marker.write'])
  })

  it('is tried again when it could not be written', async () => {
    let full = true
    const main = fakeMain({
      'marker.write': (marker) => {
        if (full) return { kind: 'failed', why: 'The disk is full.' }
        main.marker = { kind: 'marker', marker }
        return { kind: 'done' }
      },
    })
    keepMarker(database, main.bridge)
    await createPractice(database, somePractice)
    expect(await flushMarker(database)).toEqual({ kind: 'failed', why: 'The disk is full.' })
    full = false
    expect(await flushMarker(database)).toEqual({ kind: 'done' })
    expect(main.marker.kind).toBe('marker')
  })

  it('is never written by an older state after a newer one', async () => {
    const seen: number[] = []
    const main = fakeMain({
      'marker.write': async ({ changeNumber }) => {
        // The first write is the slowest.
        await new Promise((resolve) => setTimeout(resolve, seen.length === 0 ? 30 : 0))
        seen.push(changeNumber)
        return { kind: 'done' }
      },
    })
    keepMarker(database, main.bridge)
    await createPractice(database, somePractice)
    const first = flushMarker(database)
    await addClient(database, someClient('a'))
    await Promise.all([first, flushMarker(database)])
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(2)
  })
})
