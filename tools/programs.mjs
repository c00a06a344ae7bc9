import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './launch.mjs'

/** What the commands run: name → its JavaScript file below node_modules. */
const PROGRAMS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  'electron-builder': 'electron-builder/cli.js',
}

/**
 * Runs a program in the project's folder with its output shown. Resolves with its exit code, 1 if it could not be
 * started or was ended by a signal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<number>}
 */
export function runCommand(command, args, environment = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })
}

/**
 * Runs one of the project's development programs, like `runCommand`.
 * @param {keyof typeof PROGRAMS} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
export const runProgram = (name, args, environment) =>
  runCommand(process.execPath, [join(root, 'node_modules', PROGRAMS[name]), ...args], environment)
