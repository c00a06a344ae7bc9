import { EventEmitter } from 'node:events'

const display = { id: 1, scaleFactor: 1 }
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: () => display,
})
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false })

/** Reads what the app may ask for at once from the blank first page. */
export async function readScreen(page) {
  const { bounds, workArea, scaleFactor, dark } = await page.evaluate(() => ({
    bounds: { x: 0, y: 0, width: window.screen.width, height: window.screen.height },
    workArea: {
      x: window.screen.availLeft ?? 0,
      y: window.screen.availTop ?? 0,
      width: window.screen.availWidth,
      height: window.screen.availHeight,
    },
    scaleFactor: window.devicePixelRatio,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }))
  Object.assign(display, { bounds, workArea, size: bounds, workAreaSize: workArea, scaleFactor })
  nativeTheme.shouldUseDarkColors = dark
}
