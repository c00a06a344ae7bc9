import { EventEmitter } from 'node:events'
import { codec } from './codec.mjs'
import { fromWeb } from './schemes.mjs'

const { pack, unpack } = codec()

class IpcMain extends EventEmitter {
  #handlers = new Map()
  handle(channel, handler) {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }
  removeHandler = (channel) => void this.#handlers.delete(channel)

  /** A message of the page. Kinds other than `invoke` and `send` are the stand-in's own; the window knows them. */
  async receive(sender, frame, message) {
    const { kind, channel, args } = unpack(message)
    const event = {
      sender,
      senderFrame: { url: fromWeb(frame.url()), parent: frame.parentFrame() && {} },
    }
    if (kind === 'send') return void this.emit(channel, event, ...args)
    if (kind !== 'invoke') return void sender.win.hear(kind, args)
    const handler = this.#handlers.get(channel)
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      return pack({ value: await handler(event, ...args) })
    } catch (error) {
      return pack({ error: String(error) })
    }
  }
}

export const ipcMain = new IpcMain()
