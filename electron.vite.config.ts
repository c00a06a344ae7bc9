import { resolve } from 'node:path'
import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { GEOMETRY, isDrawn, writtenGeometry } from './tools/written-geometry.mjs'

const here = import.meta.dirname

/** Everything is bundled, so the packaged application carries no node_modules. */
export default defineConfig({
  main: {
    plugins: [writtenGeometry()],
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve(here, 'src/main/index.ts'),
          'report-worker': resolve(here, 'src/main/report-worker.ts'),
          'attachment-worker': resolve(here, 'src/main/attachment-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(here, 'src/preload/index.ts') },
        // A sandboxed window's preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'src/renderer'),
    // The compiler keeps what did not change from being rendered again.
    plugins: [react(), babel({ presets: [reactCompilerPreset()] }), writtenGeometry()],
    worker: { plugins: () => [writtenGeometry()] },
    build: {
      minify: true,
      // Inlined assets would be data: URLs, which the content security policy does not allow for fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The page comes from the disk, so one large file costs no more than many small ones. Kilobytes.
      chunkSizeWarningLimit: 8000,
      rollupOptions: {
        input: { index: resolve(here, 'src/renderer/index.html') },
        output: {
          codeSplitting: {
            groups: [{ name: GEOMETRY.chunk, test: isDrawn }],
          },
        },
      },
    },
  },
})
