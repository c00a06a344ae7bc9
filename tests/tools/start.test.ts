import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test.runIf(process.platform === 'linux')('npm start says what to do where there is no display', () => {
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/start.mjs')], {
    env: environment,
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('xvfb-run -a npm start')
  expect(stderr).toContain('npm run demo')
})
