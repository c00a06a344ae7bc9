// npm run atlas:check, atlas:sheets, atlas:export, atlas:tints: loads the TypeScript of the named command and runs it.
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const text = /** @type {const} */ ({ type: 'string' })
const flag = /** @type {const} */ ({ type: 'boolean' })
// A box may begin with a minus, which would be taken for an option.
const args = process.argv
  .slice(2)
  .join('\n')
  .replace(/^--box\n/m, '--box=')
  .split('\n')
const { positionals, values } = parseArgs({
  args,
  allowPositionals: true,
  options: {
    area: text,
    zones: flag,
    out: text,
    view: text,
    layer: text,
    box: text,
    scale: text,
    muscle: text,
    muscles: flag,
    labels: flag,
    grid: flag,
    landmarks: flag,
    plain: flag,
    reference: flag,
    shared: text,
    medium: text,
  },
})

const root = resolve(import.meta.dirname, '../..')
const { module } = await runnerImport(join(root, 'tools/atlas/commands.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(tmpdir(), 'palpate-atlas-tools'),
})
const { commands } = /** @type {typeof import('./commands.ts')} */ (module)
const [name = ''] = positionals
const command = commands[/** @type {keyof typeof commands} */ (name)]
if (!command) throw new Error(`no command ${name}: one of ${Object.keys(commands).join(', ')}`)
process.exitCode = (await command(values)) ? 0 : 1
