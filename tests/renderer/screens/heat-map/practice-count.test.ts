import { IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ViewPoint } from '../../../../src/domain/view-point.ts'
import { countPractice } from '../../../../src/renderer/screens/heat-map/practice-count.ts'
import { addClient } from '../../../../src/renderer/storage/client-repository.ts'
import type { PalpateDatabase } from '../../../../src/renderer/storage/database.ts'
import { addSession } from '../../../../src/renderer/storage/session-repository.ts'
import { pointMark } from '../../../domain/some-marks.ts'
import { freshDisk, opened, someClient, someSession } from '../../storage/some-records.ts'

const RIGHT: ViewPoint = { view: 'posterior', x: 80, y: 230 }
const LEFT: ViewPoint = { view: 'posterior', x: -80, y: 230 }

let database: PalpateDatabase
beforeEach(async () => {
  const disk = freshDisk()
  database = await opened(disk)
  vi.stubGlobal('indexedDB', disk.indexedDB)
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})
afterEach(() => {
  vi.unstubAllGlobals()
  database.close()
})

async function visits(client: string, activities: string, places: readonly ViewPoint[]): Promise<void> {
  await addClient(database, someClient(client, { activities, name: `Secret ${client}` }))
  for (const [index, at] of places.entries())
    await addSession(database, someSession(`${client}-${index}`, client, { marks: [pointMark({ at })] }))
}

it('counts every client of the practice, by sport and in all, and names nobody', async () => {
  await visits('c1', 'Marathon and gym', [RIGHT, RIGHT, LEFT])
  await visits('c2', 'choir', [RIGHT])
  await addClient(database, someClient('c3', { activities: 'golf' }))
  const told: (readonly number[])[] = []
  const { facts, mapOf } = await countPractice((done, of) => told.push([done, of]))
  expect(told).toEqual([[0, 4], [4, 4]]) // biome-ignore format: steps
  expect(facts).toMatchObject({ visits: 4, clients: 2, unreadable: 0 })
  expect(facts.sports.map(({ sport, clients, visits: of }) => [sport, clients, of])).toEqual([
    ['Running', 1, 3],
    ['Strength training', 1, 3],
    ['Other', 1, 1],
  ])
  const count = (sport: Parameters<typeof mapOf>[0]) => mapOf(sport, 'points').map.muscles
  expect(count(null)).toMatchObject([{ id: 'infraspinatus', visits: 4, right: 3, left: 1, clients: 2 }])
  expect(count('Running')).toMatchObject([{ visits: 3, right: 2, left: 1, clients: 1 }])
  expect(count('Golf')).toEqual([])
  expect(mapOf(null, 'both').drawing.numbers).toHaveLength(1)
  expect(JSON.stringify([facts, mapOf(null, 'both')])).not.toContain('Secret')
})

it('says how many records cannot be read, and counts the others', async () => {
  await visits('c1', 'golf', [RIGHT, LEFT])
  const row = await database.sessions.get('c1-0')
  if (!row) throw new Error('it was stored')
  await database.sessions.put({ ...row, payload: { ...row.payload, marks: 'torn' } as never })
  const { facts } = await countPractice(() => undefined)
  expect(facts).toMatchObject({ visits: 1, unreadable: 1 })
})

it('reads page by page, however many there are', async () => {
  await addClient(database, someClient('c1'))
  await database.sessions.bulkPut(
    Array.from({ length: 1203 }, (_, n) => {
      const session = someSession(`s${n}`, 'c1', { marks: [pointMark({ at: n % 3 === 0 ? LEFT : RIGHT })] })
      return { id: session.id, clientId: 'c1', dateOfService: session.dateOfService, payload: session }
    }),
  )
  const told: number[] = []
  const { facts, mapOf } = await countPractice((done) => told.push(done))
  expect(told).toEqual([0, 500, 1000, 1203])
  expect(facts.visits).toBe(1203)
  expect(mapOf(null, 'points').map.muscles).toMatchObject([{ visits: 1203, right: 802, left: 401 }])
})
