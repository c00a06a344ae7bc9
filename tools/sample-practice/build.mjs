// Writes the sample practice that ships with Palpate: `node tools/sample-practice/build.mjs [file]`.
// Same stories, same bytes: no clock and no chance. A test compares the file in resources/ with the stories.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { module } = await runnerImport(here('sample-practice.ts'), {
  root: here('../..'),
  configFile: false,
  logLevel: 'error',
})
const text = await module.samplePracticeText()
const file = process.argv[2] ?? here('../../resources/sample-practice.palpate')
writeFileSync(file, text)
console.log(`${file}: ${text.trimEnd().split('\n').at(-1)}`)
