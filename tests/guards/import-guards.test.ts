import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** ARCHITECTURE.md's table once more: what each folder may import, and packages that it may not. */
const FOLDERS = {
  domain: {
    from: [],
    npm: ['zod', 'immer', 'minisearch'],
    refused: ['react', 'dexie', 'electron', 'node:fs', 'pdf-lib'],
  },
  chart: { from: ['domain'], npm: [], refused: ['zod', 'immer', 'konva', 'react', 'node:path'] },
  report: {
    from: ['domain', 'chart'],
    npm: ['pdf-lib', '@pdf-lib/fontkit', 'bidi-js'],
    refused: ['zod', 'electron', 'node:fs', 'konva', 'react'],
  },
  bridge: { from: ['domain'], npm: ['zod'], refused: ['electron', 'immer', 'node:fs', 'react'] },
  main: {
    from: ['domain', 'report', 'bridge'],
    npm: ['electron', 'zod', 'node:fs', 'node:fs/promises'],
    refused: ['dexie', 'react', '@mantine/core', 'pdf-lib', 'konva'],
  },
  preload: { from: ['bridge'], npm: ['electron'], refused: ['zod', 'node:fs', 'dexie', 'react'] },
  renderer: {
    from: ['domain', 'chart', 'bridge'],
    npm: ['react', 'react-dom/client', 'dexie', '@mantine/core/styles.css', 'konva'],
    refused: ['electron', 'node:fs', 'node:fs/promises', 'pdf-lib', '@pdf-lib/fontkit'],
  },
} as const satisfies Record<
  string,
  { from: readonly string[]; npm: readonly string[]; refused: readonly string[] }
>

type Folder = keyof typeof FOLDERS
const folders = Object.keys(FOLDERS) as Folder[]

const others = (folder: Folder) => folders.filter((other) => other !== folder)
const mayImport = (folder: Folder, other: Folder) =>
  (FOLDERS[folder].from as readonly string[]).includes(other)
const wrongWays = folders.flatMap((folder) =>
  others(folder)
    .filter((other) => !mayImport(folder, other))
    .map((other) => [folder, other] as const),
)
const rightWays = folders.flatMap((folder) => FOLDERS[folder].from.map((other) => [folder, other] as const))

/** The compiler follows references on to their references, so these compile; Biome alone refuses them. */
const BEYOND_THE_COMPILER = ['main → chart', 'preload → domain']

/** The forms an import can have; each becomes a file of its own. */
const FORMS = {
  value: (from: string) => `import { planted } from '${from}'\nexport const seen = planted\n`,
  type: (from: string) => `import type { Planted } from '${from}'\nexport type Seen = Planted\n`,
  reexport: (from: string) => `export { planted } from '${from}'\n`,
  dynamic: (from: string) => `export const seen = import('${from}')\n`,
}
const MODULE = 'export const planted = 1\nexport type Planted = number\n'
type Form = keyof typeof FORMS
const forms = Object.keys(FORMS) as Form[]

let copy: string
/** File below `src` → what the guard says about it. */
let compiler: ReadonlyMap<string, string>
let biome: ReadonlyMap<string, string>

const plantedName = (form: Form, source: string) => `${form}-${source.replaceAll(/[^a-z]+/g, '-')}.ts`

/** The program's configuration over seven folders with one tiny module each, and every import planted. */
function plant(): void {
  for (const file of ['tsconfig.base.json', 'biome.json', '.gitignore'])
    cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  const references = folders.map((folder) => ({ path: `src/${folder}` }))
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ files: [], references }))
  for (const folder of folders) {
    const place = join(copy, 'src', folder)
    mkdirSync(join(place, 'inner'), { recursive: true })
    cpSync(join(root, 'src', folder, 'tsconfig.json'), join(place, 'tsconfig.json'))
    writeFileSync(join(place, 'own.ts'), MODULE)
    for (const form of forms) {
      // The compiler names one importer for each imported file, so each form has a file of its own to import.
      writeFileSync(join(place, `own-${form}.ts`), MODULE)
      for (const npm of [...FOLDERS[folder].npm, ...FOLDERS[folder].refused])
        writeFileSync(join(place, plantedName(form, npm)), FORMS[form](npm))
      writeFileSync(join(place, 'inner', plantedName(form, 'own')), FORMS[form]('../own.ts'))
      for (const other of others(folder)) {
        writeFileSync(join(place, plantedName(form, other)), FORMS[form](`../${other}/own-${form}.ts`))
        writeFileSync(join(place, 'inner', plantedName(form, other)), FORMS[form](`../../${other}/own.ts`))
      }
    }
  }
}

const run = (program: string, args: readonly string[]) =>
  new Promise<string>((done) => {
    const options = { cwd: copy, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, [join(root, 'node_modules', program), ...args], options, (_failed, out) =>
      done(out),
    )
  })

async function askCompiler(): Promise<ReadonlyMap<string, string>> {
  const said = await run('typescript/bin/tsc', ['-b', '--pretty', 'false'])
  const lines = [...said.matchAll(/^src\/(\S+)\(\d+,\d+\): error (.*)$/gm)]
  return new Map(lines.map(([, file, text]) => [file ?? '', text ?? '']))
}

async function askBiome(): Promise<ReadonlyMap<string, string>> {
  const rule = '--only=style/noRestrictedImports'
  const said = await run('@biomejs/biome/bin/biome', [
    'lint',
    rule,
    '--reporter=json',
    '--max-diagnostics=none',
    'src',
  ])
  const { diagnostics } = JSON.parse(said) as {
    diagnostics: readonly { location: { path: string }; message: string }[]
  }
  return new Map(diagnostics.map(({ location, message }) => [location.path.replace('src/', ''), message]))
}

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'palpate-guards-'))
  plant()
  ;[compiler, biome] = await Promise.all([askCompiler(), askBiome()])
}, 60_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('between the folders of src', () => {
  test.each(wrongWays)('%s may not import %s', (folder, other) => {
    for (const form of forms)
      for (const place of ['', 'inner/']) {
        const file = `${folder}/${place}${plantedName(form, other)}`
        expect(biome.get(file), file).toContain(`src/${folder}`)
      }
  })

  test.each(wrongWays)('the compiler knows that too: %s, %s', (folder, other) => {
    const refused = forms.filter((form) => compiler.has(`${folder}/${plantedName(form, other)}`))
    expect(refused).toEqual(BEYOND_THE_COMPILER.includes(`${folder} → ${other}`) ? [] : forms)
  })

  test.each(rightWays)('%s may import %s', (folder, other) => {
    for (const form of forms) {
      const file = `${folder}/${plantedName(form, other)}`
      expect(biome.get(file), file).toBeUndefined()
      expect(compiler.get(file), file).toBeUndefined()
    }
  })

  test.each(folders)('%s may import what is its own', (folder) => {
    for (const form of forms) {
      const file = `${folder}/inner/${plantedName(form, 'own')}`
      expect(biome.get(file), file).toBeUndefined()
      expect(compiler.get(file), file).toBeUndefined()
    }
  })
})

describe('from npm', () => {
  const cases = <List extends 'npm' | 'refused'>(list: List) =>
    folders.flatMap((folder) => FOLDERS[folder][list].map((npm) => [folder, npm] as const))

  test.each(cases('refused'))('%s may not import %s', (folder, npm) => {
    for (const form of forms) {
      const file = `${folder}/${plantedName(form, npm)}`
      expect(biome.get(file), file).toContain('ARCHITECTURE.md')
    }
  })

  test.each(cases('npm'))('%s may import %s', (folder, npm) => {
    for (const form of forms) expect(biome.get(`${folder}/${plantedName(form, npm)}`)).toBeUndefined()
  })
})

test('no import hides in a type, where Biome does not look', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, 'src', folder, name)),
  )
  expect(files.filter((file) => /(?<!await )\bimport\(/.test(readFileSync(file, 'utf8')))).toEqual([])
})
