// node tools/render-icons.mjs: renders resources/icons/icon.svg to the PNG files that the installers need.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'
import { root } from './launch.mjs'

const folder = join(root, 'resources/icons')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: findChromium() ?? '' })
for (const size of [512, 256]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
  await page.screenshot({ path: join(folder, `${size}x${size}.png`), omitBackground: true })
}
await browser.close()
