import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { unpackGeometry } from '../../src/chart/figure/packed-geometry.ts'
import { DRAWN_MODULES, GEOMETRY, isDrawn, writtenOut } from '../../tools/written-geometry.mjs'

const root = resolve(import.meta.dirname, '../..')

/** What the exports of a written module are, without running it. */
function exportsOf(script: string): Record<string, unknown> {
  const written = script.matchAll(/^export const (\w+) = unpackGeometry\('(.*)'\)$/gm)
  return Object.fromEntries([...written].map(([, name, text]) => [name, unpackGeometry(text ?? '')]))
}

test('the geometry that is built in is the one that is drawn, to the last coordinate', async () => {
  for (const name of DRAWN_MODULES) {
    const source: object = await import(`${root}/${name}`)
    expect(exportsOf(await writtenOut(`${root}/${name}`))).toEqual({ ...source })
  }
})

test('all of it stays within what the page may load', async () => {
  const scripts = await Promise.all(DRAWN_MODULES.map((name) => writtenOut(`${root}/${name}`)))
  const bytes = Buffer.byteLength(scripts.join(''))
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(GEOMETRY.limit)
})

test('only the drawn modules are written out', () => {
  expect(isDrawn(`${root}/src/chart/figure/drawn-figure.ts`)).toBe(true)
  expect(isDrawn(`${root}/src/chart/figure/figure.ts`)).toBe(false)
  expect(isDrawn('drawn-figure.ts')).toBe(false)
})
