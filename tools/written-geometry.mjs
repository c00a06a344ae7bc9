import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const FIGURE = 'src/chart/figure/'

/** The modules that hold what is drawn: their source computes curves, which would cost every start its time. */
export const DRAWN_MODULES = ['drawn-figure.ts', 'regions/drawn-regions.ts', 'zones/drawn-zones.ts'].map(
  (name) => FIGURE + name,
)

/** The name of the chunk that the page loads once, and the most bytes it may have. */
export const GEOMETRY = { chunk: 'geometry', limit: 400_000 }

/**
 * Whether a module is one of DRAWN_MODULES. By its end, because a bundled configuration does not know its own folder.
 * @param {string} id
 */
export const isDrawn = (id) => DRAWN_MODULES.some((name) => id.endsWith(`/${name}`))

/**
 * A drawn module written out: the same exports with every path ready, packed, and nothing left to compute.
 * @param {string} id its whole path
 * @returns {Promise<string>} JavaScript
 */
export async function writtenOut(id) {
  const root = id.slice(0, id.lastIndexOf(FIGURE))
  /** @param {string} path */
  const load = async (path) => {
    const cacheDir = join(tmpdir(), 'palpate-written-geometry')
    const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error', cacheDir })
    return module
  }
  const packing = `${root}${FIGURE}packed-geometry.ts`
  const { packGeometry } = /** @type {{ packGeometry: (drawn: unknown) => string }} */ (await load(packing))
  const drawn = /** @type {Record<string, unknown>} */ (await load(id))
  const lines = Object.entries(drawn).map(([name, value]) => {
    const text = packGeometry(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
    return `export const ${name} = unpackGeometry('${text}')`
  })
  return [`import { unpackGeometry } from ${JSON.stringify(packing)}`, ...lines].join('\n')
}

/**
 * Writes the drawn modules out when Palpate is built; the source stays what is edited and tested. A page whose
 * geometry grew beyond its limit is not built.
 * @returns {import('vite').Plugin}
 */
export function writtenGeometry() {
  return {
    name: 'palpate-written-geometry',
    apply: 'build',
    async load(id) {
      return isDrawn(id) ? { code: await writtenOut(id), moduleType: 'js' } : null
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== GEOMETRY.chunk) continue
        const bytes = Buffer.byteLength(chunk.code)
        if (bytes > GEOMETRY.limit)
          this.error(`${chunk.fileName} has ${bytes} bytes, more than the ${GEOMETRY.limit} it may have`)
      }
    },
  }
}
