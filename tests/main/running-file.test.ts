import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runningFile } from '../../src/main/running-file.ts'
import { temporaryFolder } from './some-backup.ts'

test('a first run and one after an ordinary close are told as closed properly', async () => {
  const folder = await temporaryFolder()
  const first = runningFile(folder)
  await first.begin()
  expect(first.tellLastClose()).toBe('properly')
  await first.end()
  expect(await readdir(folder)).toEqual([])
  const second = runningFile(folder)
  await second.begin()
  expect(second.tellLastClose()).toBe('properly')
})

test('a run that was cut off is told once, by the next one, however often it is cut off again', async () => {
  const folder = await temporaryFolder()
  await runningFile(folder).begin()
  for (let again = 0; again < 2; again += 1) {
    const next = runningFile(folder)
    await next.begin()
    expect([next.tellLastClose(), next.tellLastClose()]).toEqual(['unexpectedly', 'properly'])
  }
})

test('a page that died is told to the page that takes its place', async () => {
  const running = runningFile(await temporaryFolder())
  await running.begin()
  expect(running.tellLastClose()).toBe('properly')
  running.pageDied()
  expect(running.tellLastClose()).toBe('unexpectedly')
})

test('a folder that cannot be written stops nothing', async () => {
  const running = runningFile(`${await temporaryFolder()}/gone`)
  await running.begin()
  await running.end()
  expect(running.tellLastClose()).toBe('properly')
})
