import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a lock vanishes with its process, however that ends: Linux's abstract sockets and Windows' pipes. */
const VANISHES = process.platform === 'linux' || process.platform === 'win32'

/** One address for one data folder. */
function addressOf(folder) {
  mkdirSync(folder, { recursive: true })
  const name = `standin-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(address, hear) {
  const server = createServer((socket) => {
    const parts = []
    socket.on('error', () => {})
    socket.on('data', (part) => parts.push(part))
    socket.on('end', () => {
      socket.end('heard')
      if (parts.length > 0) hear(JSON.parse(Buffer.concat(parts).toString()))
    })
  })
  server.on('error', () => {})
  // Local addresses are bound before listen() returns.
  server.listen({ path: address, allowHalfOpen: true })
  if (!server.listening) return null
  server.unref()
  return server
}

/** Runs as a process of its own, because the answer is wanted at once. */
function tell() {
  const [address, said] = JSON.parse(process.argv[1])
  const socket = connect(address, () => socket.end(said))
  socket.on('error', () => process.exit(1))
  socket.on('data', () => process.exit(0))
  socket.on('close', () => process.exit(1))
}

/**
 * Takes the lock of a data folder and from then on hears what later processes say; null if another process has it, which
 * then hears `said`. The lock of a process that was killed is free.
 */
export function takeLock(folder, said, hear) {
  const address = addressOf(folder)
  const server = listen(address, hear)
  if (server) return server
  const script = `const { connect } = require('node:net');(${tell})()`
  const argument = JSON.stringify([address, JSON.stringify(said)])
  const { status } = spawnSync(process.execPath, ['-e', script, argument], { stdio: 'ignore', timeout: 5000 })
  if (status === 0 || VANISHES) return null
  rmSync(address, { force: true })
  return listen(address, hear)
}
