import * as camera from './camera-bench.tsx'
import * as chart from './chart-bench.tsx'
import * as heat from './heat-bench.ts'
import * as paint from './paint-bench.tsx'
import * as storage from './storage-bench.ts'

/** What the bench asks of this page. */
export type BenchPage = typeof camera & typeof chart & typeof heat & typeof paint & typeof storage

declare global {
  interface Window {
    bench: BenchPage
  }
}

window.bench = { ...camera, ...chart, ...heat, ...paint, ...storage }
