import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeWindow, readWindowState, saveWindowState } from '../../src/main/window-state.ts'
import { temporaryFolder } from './some-backup.ts'

const SCREEN = { x: 0, y: 25, width: 1440, height: 875 }
const LEFT_SCREEN = { x: -1920, y: 0, width: 1920, height: 1080 }
const bounds = { x: 100, y: 60, width: 1300, height: 820 }

test('what is saved is read again; anything else is as if nothing was', async () => {
  const path = join(await temporaryFolder(), 'window-state.json')
  expect(await readWindowState(path)).toBeNull()
  await saveWindowState(path, { bounds, maximised: true })
  expect(await readWindowState(path)).toEqual({ bounds, maximised: true })
  await writeFile(path, '{"bounds":{"x":1e99,"y":0,"width":-5,"height":0}}')
  expect(await readWindowState(path)).toBeNull()
})

test('the first window has the default size, in the middle', () => {
  expect(placeWindow(null, [SCREEN])).toEqual({ bounds: { width: 1280, height: 800 }, maximised: false })
})

test('a window on any display opens where it was left', () => {
  expect(placeWindow({ bounds, maximised: true }, [SCREEN])).toEqual({ bounds, maximised: true })
  const left = { ...bounds, x: -1800 }
  expect(placeWindow({ bounds: left, maximised: false }, [SCREEN, LEFT_SCREEN]).bounds).toEqual(left)
})

test.each([
  ['its display is gone', { ...bounds, x: -1800 }],
  ['its top is above the display', { ...bounds, y: -300 }],
  ['it is below the display', { ...bounds, y: 890 }],
  ['only its edge can be seen', { ...bounds, x: 1420 }],
])('a window of which %s opens in the middle', (_name, lost) => {
  expect(placeWindow({ bounds: lost, maximised: false }, [SCREEN]).bounds).toEqual({
    width: 1280,
    height: 800,
  })
})

test('a window is never opened smaller than it can be used', () => {
  const small = { ...bounds, width: 200, height: 100 }
  expect(placeWindow({ bounds: small, maximised: false }, [SCREEN]).bounds).toMatchObject({
    width: 1024,
    height: 640,
  })
})
