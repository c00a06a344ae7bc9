// Copies the fonts that paper needs from their npm packages to resources/fonts, each with its licence.
// Nothing is fetched; what is there already is left alone, so it costs nothing to run before every build.
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'node_modules/@expo-google-fonts')
const target = join(root, 'resources/fonts')

/** Package → the start of its font files' names, and the weights that paper uses. */
const FONTS = {
  'noto-sans': ['NotoSans', '400Regular', '700Bold'],
  'noto-sans-arabic': ['NotoSansArabic', '400Regular', '700Bold'],
  'noto-sans-hebrew': ['NotoSansHebrew', '400Regular', '700Bold'],
  'noto-sans-sc': ['NotoSansSC', '400Regular', '700Bold'],
  'noto-sans-kr': ['NotoSansKR', '400Regular', '700Bold'],
  'noto-sans-thai': ['NotoSansThai', '400Regular', '700Bold'],
  'noto-sans-math': ['NotoSansMath', '400Regular'],
  'noto-sans-symbols': ['NotoSansSymbols', '400Regular', '700Bold'],
  'noto-sans-symbols-2': ['NotoSansSymbols2', '400Regular'],
  'noto-emoji': ['NotoEmoji', '400Regular'],
}

/** @returns {[from: string, name: string][]} */
function wanted() {
  return Object.entries(FONTS).flatMap(([folder, [family, ...weights]]) => [
    .../** @type {[string, string][]} */ (
      weights.map((weight) => [
        join(source, folder, weight, `${family}_${weight}.ttf`),
        `${family}_${weight}.ttf`,
      ])
    ),
    [join(source, folder, 'LICENSE_FONT'), `LICENSE-${folder}.txt`],
  ])
}

const sizeOf = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.size

mkdirSync(target, { recursive: true })
const files = wanted()
const names = new Set(files.map(([, name]) => name))
for (const name of readdirSync(target)) if (!names.has(name)) rmSync(join(target, name))
const missing = files.filter(([from, name]) => sizeOf(join(target, name)) !== sizeOf(from))
for (const [from, name] of missing) copyFileSync(from, join(target, name))
if (missing.length > 0) console.log(`Copied ${missing.length} font files to resources/fonts.`)
