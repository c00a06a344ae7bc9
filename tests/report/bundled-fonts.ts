import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontFiles } from '../../src/report/font-files.ts'

const packages = join(import.meta.dirname, '../../node_modules/@expo-google-fonts')

/** The fonts as the application bundles them, straight from their packages (the build copies them from there). */
export const bundledFonts: FontFiles = Object.fromEntries(
  readdirSync(packages).flatMap((name) =>
    ['400Regular', '700Bold'].flatMap((weight) => {
      const folder = join(packages, name, weight)
      try {
        return readdirSync(folder)
          .filter((file) => file.endsWith('.ttf'))
          .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))])
      } catch {
        return []
      }
    }),
  ),
)
