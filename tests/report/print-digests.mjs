// A process of its own that makes every document: `node tests/report/print-digests.mjs` prints what their bytes are.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')
const options = { root, configFile: false, logLevel: 'error' }
const { module } = await runnerImport(join(import.meta.dirname, 'digests.ts'), options)
console.log(JSON.stringify(await module.digests()))
